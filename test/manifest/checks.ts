import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from './png';
import { all, descendants, type Element } from './xml';

/** The order in which children must stand; source: Office Add-ins documentation, "How to find the proper order of manifest elements".
 *  `Parent` or, where the order depends on it, `Parent xsi:type`. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp TaskPaneApp': [
    'Id', 'AlternateID', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains',
    'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides',
  ],
  'VersionOverrides VersionOverridesV1_0': ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  Group: ['Label', 'Icon', 'Control'],
  'Control Button': ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp TaskPaneApp': ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  Group: ['Label', 'Icon', 'Control'],
  'Control Button': ['Label', 'Supertip', 'Icon', 'Action'],
};

const LIMITS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250, resid: 32 };
const RIBBON_ICON_SIZES = [16, 32, 80];
const ICON_URL_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const KINDS_OF_REFERENCE: Readonly<Record<string, string>> = { Image: 'Images', Label: 'ShortStrings', Namespace: 'ShortStrings', SourceLocation: 'Urls', FunctionFile: 'Urls', Runtime: 'Urls', LearnMoreUrl: 'Urls' };
const LOCALIZED = ['DisplayName', 'Description', 'String', 'Url'];
/** The same in every language on purpose: a localised namespace breaks formulas (office-js issue 891). */
const SAME_IN_EVERY_LANGUAGE = ['Functions.Namespace'];

export interface ManifestSetting {
  /** The folder that is served at the manifest's address. */
  readonly root: string;
  readonly locales: readonly string[];
}

/** Everything that is wrong with a manifest, one sentence each; empty where it is right. */
export function faultsOf(manifest: Element, setting: ManifestSetting): string[] {
  return [
    ...wrongOrder(manifest),
    ...missingElements(manifest),
    ...wrongIdentity(manifest),
    ...tooLong(manifest),
    ...danglingReferences(manifest),
    ...insecureAddresses(manifest),
    ...wrongIcons(manifest, setting.root),
    ...missingLocales(manifest, setting.locales),
    ...splitRuntime(manifest),
  ];
}

const keysOf = (element: Element): string[] => [`${element.name} ${element.attributes['type'] ?? ''}`, element.name];

function tableFor<Entry>(element: Element, table: Readonly<Record<string, Entry>>): Entry | undefined {
  return keysOf(element).map((key) => table[key]).find((entry) => entry !== undefined);
}

function wrongOrder(manifest: Element): string[] {
  return descendants(manifest).flatMap((parent) => {
    const order = tableFor(parent, ORDER);
    if (!order) return [];
    const places = parent.children.map((child) => order.indexOf(child.name));
    return parent.children
      .filter((_, index) => (places[index] ?? -1) < Math.max(...places.slice(0, index), 0))
      .map((child) => `${child.name} stands in the wrong place in ${parent.name}`);
  });
}

function missingElements(manifest: Element): string[] {
  return descendants(manifest).flatMap((parent) =>
    (tableFor(parent, REQUIRED) ?? []).filter((name) => !parent.children.some((child) => child.name === name)).map((name) => `${parent.name} lacks ${name}`),
  );
}

function wrongIdentity(manifest: Element): string[] {
  const text = (name: string): string => manifest.children.find((child) => child.name === name)?.text ?? '';
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text('Id')) ? [] : [`Id ${text('Id')} is no random GUID`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')) ? [] : [`Version ${text('Version')} has not four numbers`]),
  ];
}

/** Every text of an element: its own value and those of its overrides. */
const valuesOf = (element: Element): string[] => descendants(element).flatMap((one) => [one.attributes['DefaultValue'], one.attributes['Value']]).filter((value) => value !== undefined);

function tooLong(manifest: Element): string[] {
  const texts = descendants(manifest).flatMap((element) => (element.name in LIMITS ? [...valuesOf(element), element.text].map((value) => ({ value, limit: LIMITS[element.name] ?? 0 })) : []));
  const ids = descendants(manifest).flatMap((element) => [element.attributes['resid'], inResources(manifest, element) ? element.attributes['id'] : undefined]);
  const limited = [...texts, ...ids.map((id) => ({ value: id ?? '', limit: LIMITS['resid'] ?? 0 }))];
  return limited.filter(({ value, limit }) => value.length > limit).map(({ value, limit }) => `"${value}" is longer than ${limit}`);
}

const inResources = (manifest: Element, element: Element): boolean => all(manifest, 'Resources').some((resources) => descendants(resources).includes(element));

function danglingReferences(manifest: Element): string[] {
  const resources = all(manifest, 'Resources').flatMap((element) => element.children).flatMap((group) => group.children.map((entry) => ({ id: entry.attributes['id'] ?? '', group: group.name })));
  const references = descendants(manifest).filter((element) => element.attributes['resid'] !== undefined);
  const used = new Set(references.map((element) => element.attributes['resid']));
  const repeated = resources.filter(({ id }, index) => resources.findIndex((other) => other.id === id) !== index);
  return [
    ...references.filter((element) => !resources.some(({ id }) => id === element.attributes['resid'])).map((element) => `${element.name} refers to ${element.attributes['resid']}, which does not exist`),
    ...references
      .filter((element) => KINDS_OF_REFERENCE[element.name] !== undefined && resources.some(({ id, group }) => id === element.attributes['resid'] && group !== KINDS_OF_REFERENCE[element.name]))
      .map((element) => `${element.name} refers to ${element.attributes['resid']}, which is not among ${KINDS_OF_REFERENCE[element.name]}`),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `resource ${id} is never used`),
    ...repeated.map(({ id }) => `resource ${id} is named twice`),
  ];
}

function addressesOf(manifest: Element): string[] {
  const urls = descendants(manifest).filter((element) => element.name.endsWith('Url') || element.name === 'SourceLocation' || element.name === 'Image');
  return [...urls.flatMap(valuesOf), ...all(manifest, 'AppDomain').map((element) => element.text)];
}

function insecureAddresses(manifest: Element): string[] {
  return addressesOf(manifest).filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:').map((address) => `${address} is no https address`);
}

function wrongIcons(manifest: Element, root: string): string[] {
  const groups = all(manifest, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(image.attributes['size']));
    return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} px`);
  });
  const ribbon = all(manifest, 'Image').filter((image) => image.attributes['resid'] !== undefined).map((image) => ({ size: Number(image.attributes['size']), address: addressOfResource(manifest, image.attributes['resid'] ?? '') }));
  const own = Object.entries(ICON_URL_SIZES).flatMap(([name, size]) => all(manifest, name).map((element) => ({ size, address: element.attributes['DefaultValue'] ?? '' })));
  return [...groups, ...[...ribbon, ...own].flatMap(({ size, address }) => wrongIcon(address, size, root))];
}

function addressOfResource(manifest: Element, id: string): string {
  return descendants(manifest).find((element) => element.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';
}

function wrongIcon(address: string, size: number, root: string): string[] {
  if (!URL.canParse(address)) return [];
  const file = join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`icon ${address} does not exist`];
  const { width, height } = pngSize(file);
  return width === size && height === size ? [] : [`icon ${address} is ${width} × ${height}, not ${size}`];
}

function missingLocales(manifest: Element, locales: readonly string[]): string[] {
  const localized = descendants(manifest).filter((element) => LOCALIZED.includes(element.name) && element.attributes['DefaultValue'] !== undefined && !SAME_IN_EVERY_LANGUAGE.includes(element.attributes['id'] ?? ''));
  return localized
    .filter((element) => element.name !== 'Url' || element.children.length > 0)
    .flatMap((element) => {
      const given = element.children.filter((child) => child.name === 'Override').map((child) => child.attributes['Locale'] ?? '');
      const name = element.attributes['id'] ?? element.name;
      return [
        ...locales.filter((locale) => !given.includes(locale)).map((locale) => `${name} has no text for ${locale}`),
        ...given.filter((locale) => !locales.includes(locale)).map((locale) => `${name} has a text for ${locale}, which is no language of the product`),
      ];
    });
}

/** In a shared runtime the runtime, the functions' page, the function file and every pane are one and the same page. */
function splitRuntime(manifest: Element): string[] {
  const runtimes = all(manifest, 'Runtime');
  const page = runtimes[0]?.attributes['resid'];
  const pages = [...all(manifest, 'Page'), ...all(manifest, 'Action')].flatMap((element) => all(element, 'SourceLocation'));
  return [
    ...(runtimes.length === 1 && runtimes[0]?.attributes['lifetime'] === 'long' ? [] : ['there must be one runtime with a long lifetime']),
    ...[...pages, ...all(manifest, 'FunctionFile')].filter((element) => element.attributes['resid'] !== page).map((element) => `${element.name} is not the page of the runtime`),
    ...all(manifest, 'TaskpaneId').map(() => 'a shared runtime has one pane: no TaskpaneId'),
  ];
}
