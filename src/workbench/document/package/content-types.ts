import { type XmlElement, XML_DECLARATION, element, elementsOf, parseXml, serialiseXml } from '../xml/element';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content types of a package's parts. */
export class ContentTypes {
  private readonly root: XmlElement;
  changed = false;

  constructor(xml: string) {
    this.root = parseXml(xml);
  }

  of(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const own = this.overrideOf(part) ?? elementsOf(this.root).find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
    return own?.attributes['ContentType'];
  }

  set(part: string, contentType: string): void {
    if (this.of(part) === contentType) return;
    this.remove(part);
    this.changed = true;
    this.root.children.push(element('Override', { PartName: `/${part}`, ContentType: contentType }));
  }

  remove(part: string): void {
    const own = this.overrideOf(part);
    if (own === undefined) return;
    this.root.children = this.root.children.filter((child) => child !== own);
    this.changed = true;
  }

  toXml(): string {
    return XML_DECLARATION + serialiseXml(this.root);
  }

  private overrideOf(part: string): XmlElement | undefined {
    const wanted = `/${part}`.toLowerCase();
    return elementsOf(this.root).find(({ attributes }) => attributes['PartName']?.toLowerCase() === wanted);
  }
}
