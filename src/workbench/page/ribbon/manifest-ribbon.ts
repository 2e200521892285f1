/** A button of the add-in's group on the ribbon, as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Of the icon for the given size in pixels; relative to the manifest. */
  readonly icon: string;
  /** The command that it runs; null where it opens the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = '32';

/** The group that a manifest puts on the ribbon, in a language. The addresses that it names are taken as places beside the manifest,
 *  for that is where the add-in is served from here. */
export function ribbonGroup(manifest: Document, locale: string): RibbonGroup {
  const resources = new Resources(manifest, locale);
  const group = first(manifest, 'Group');
  return {
    label: group === undefined ? '' : resources.textAt(childNamed(group, 'Label')),
    buttons: group === undefined ? [] : [...group.children].filter(({ localName }) => localName === 'Control').map((control) => button(control, resources)),
  };
}

function button(control: Element, resources: Resources): RibbonButton {
  const image = [...control.getElementsByTagNameNS('*', 'Image')].find((candidate) => candidate.getAttribute('size') === ICON_SIZE);
  const tip = childNamed(control, 'Supertip');
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.textAt(childNamed(control, 'Label')),
    tip: tip === undefined ? '' : resources.textAt(childNamed(tip, 'Description')),
    icon: new URL(resources.textAt(image)).pathname,
    functionName: first(control, 'FunctionName')?.textContent ?? null,
  };
}

/** Texts and addresses of the manifest by their id, in one language. */
class Resources {
  private readonly texts = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    for (const entry of first(manifest, 'Resources')?.querySelectorAll('[id]') ?? []) {
      const own = [...entry.children].find((child) => child.getAttribute('Locale') === locale);
      this.texts.set(entry.getAttribute('id') ?? '', (own?.getAttribute('Value') ?? entry.getAttribute('DefaultValue')) ?? '');
    }
  }

  /** The text that an element names by its resid. */
  textAt(element: Element | undefined): string {
    return this.texts.get(element?.getAttribute('resid') ?? '') ?? '';
  }
}

function first(parent: Document | Element, name: string): Element | undefined {
  return parent.getElementsByTagNameNS('*', name)[0];
}

function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === name);
}
