import { Resources, childNamed, first } from '../manifest/resources';

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

/** The group that a manifest puts on the ribbon, in a language. */
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
    icon: resources.placeAt(image),
    functionName: first(control, 'FunctionName')?.textContent ?? null,
  };
}
