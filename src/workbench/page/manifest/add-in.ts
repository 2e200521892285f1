import { Resources, childNamed, first } from './resources';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The add-in as its manifest describes it: its pages are paths on this site. */
export interface AddIn {
  readonly pane: string;
  /** Its custom functions; null where it has none. */
  readonly functions: { readonly namespace: string; readonly metadata: string } | null;
}

/** Reads where the add-in stands and what its functions are called. */
export function addInOf(manifest: Document, locale: string): AddIn {
  const resources = new Resources(manifest, locale);
  const functions = [...manifest.getElementsByTagNameNS('*', 'ExtensionPoint')].find((point) => point.getAttributeNS(XSI, 'type') === 'CustomFunctions');
  const metadata = functions === undefined ? undefined : childNamed(functions, 'Metadata');
  return {
    pane: resources.placeAt(first(manifest, 'Runtime')),
    functions: functions === undefined || metadata === undefined ? null : {
      namespace: resources.textAt(childNamed(functions, 'Namespace')),
      metadata: resources.placeAt(childNamed(metadata, 'SourceLocation')),
    },
  };
}
