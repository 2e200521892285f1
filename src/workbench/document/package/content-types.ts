import { type XmlElement, XML_DECLARATION, element, elementsOf, parseXml, serialiseXml } from '../xml/element';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** The content types of a package's parts. */
export class ContentTypes {
  private readonly root: XmlElement;

  constructor(xml: string) {
    this.root = parseXml(xml);
  }

  of(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const own = this.overrideOf(part) ?? elementsOf(this.root).find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
    return own?.attributes['ContentType'];
  }

  set(part: string, contentType: string): void {
    this.remove(part);
    this.root.children.push(element('Override', { PartName: `/${part}`, ContentType: contentType }));
  }

  remove(part: string): void {
    const own = this.overrideOf(part);
    if (own !== undefined) this.root.children = this.root.children.filter((child) => child !== own);
  }

  toXml(): string {
    return XML_DECLARATION + serialiseXml(this.root);
  }

  private overrideOf(part: string): XmlElement | undefined {
    const wanted = `/${part}`.toLowerCase();
    return elementsOf(this.root).find(({ attributes }) => attributes['PartName']?.toLowerCase() === wanted);
  }
}
