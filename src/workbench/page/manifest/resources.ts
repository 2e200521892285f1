/** Texts and addresses of the manifest by their id, in one language. */
export class Resources {
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

  /** Where the file stands on this site that an element names by its resid: the add-in is served from here, whatever host the manifest says. */
  placeAt(element: Element | undefined): string {
    return new URL(this.textAt(element)).pathname;
  }
}

/** The first element of a name, however deep. */
export function first(parent: Document | Element, name: string): Element | undefined {
  return parent.getElementsByTagNameNS('*', name)[0];
}

export function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === name);
}
