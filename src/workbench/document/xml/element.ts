import { escapeAttribute, escapeText, unescapeXml } from './text';

/** One element of an XML part. Names keep their prefix; text keeps its white space, so what is not understood is written back as it was. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The part is not well-formed XML (or declares a document type, which no workbook needs and which could expand without bound). */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError';
}

export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes: { ...attributes }, children };
}

/** Reads one XML document.
 *  @throws XmlSyntaxError */
export function parseXml(xml: string): XmlElement {
  const holder = element('');
  const open: XmlElement[] = [holder];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    const parent = open[open.length - 1] as XmlElement;
    if (tag > at && open.length > 1) parent.children.push(unescapeXml(xml.slice(at, tag)));
    at = readMarkup(xml, tag, open, parent);
  }
  const root = holder.children.find(isElement);
  if (open.length !== 1 || root === undefined) throw new XmlSyntaxError('unexpected end');
  return root;
}

/** Writes an element, without the XML declaration. */
export function serialiseXml(node: XmlElement): string {
  const start = startTag(node);
  if (node.children.length === 0) return `<${start}/>`;
  return `<${start}>${node.children.map(serialiseNode).join('')}</${node.name}>`;
}

/** The inside of a start tag: name and attributes. */
export function startTag(node: XmlElement): string {
  let text = node.name;
  for (const [name, value] of Object.entries(node.attributes)) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => localName(child.name) === name);
}

export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(parent).find((child) => localName(child.name) === name);
}

export function textOf(node: XmlElement): string {
  return node.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}

/** Visits an element and everything below it. */
export function walk(node: XmlElement, visit: (element: XmlElement) => void): void {
  visit(node);
  for (const child of node.children) if (isElement(child)) walk(child, visit);
}

function serialiseNode(node: XmlNode): string {
  return isElement(node) ? serialiseXml(node) : escapeText(node);
}

function readMarkup(xml: string, tag: number, open: XmlElement[], parent: XmlElement): number {
  const next = xml[tag + 1];
  if (next === '/') return closeElement(xml, tag, open, parent);
  if (next === '?') return after(xml, '?>', tag);
  if (next === '!') return readDeclaration(xml, tag, parent);
  const end = endOfTag(xml, tag);
  const selfClosing = xml[end - 1] === '/';
  const child = parseTag(xml.slice(tag + 1, selfClosing ? end - 1 : end));
  parent.children.push(child);
  if (!selfClosing) open.push(child);
  return end + 1;
}

function closeElement(xml: string, tag: number, open: XmlElement[], parent: XmlElement): number {
  const end = after(xml, '>', tag);
  if (open.length < 2 || xml.slice(tag + 2, end - 1).trim() !== parent.name) throw new XmlSyntaxError(`unexpected </${xml.slice(tag + 2, end - 1)}>`);
  open.pop();
  return end;
}

function readDeclaration(xml: string, tag: number, parent: XmlElement): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (!xml.startsWith('<![CDATA[', tag)) throw new XmlSyntaxError('document type declarations are not read');
  const end = after(xml, ']]>', tag);
  parent.children.push(xml.slice(tag + 9, end - 3));
  return end;
}

function after(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw new XmlSyntaxError(`missing ${what}`);
  return found + what.length;
}

/** Where the tag that starts at `tag` ends; a > inside quotes does not count. */
function endOfTag(xml: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < xml.length; at += 1) {
    const character = xml[at] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  throw new XmlSyntaxError('missing >');
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Name and attributes from the inside of a start tag. */
export function parseTag(inside: string): XmlElement {
  const space = inside.search(/\s/);
  const name = space < 0 ? inside : inside.slice(0, space);
  if (name === '') throw new XmlSyntaxError('a tag without a name');
  const attributes: Record<string, string> = {};
  if (space >= 0) for (const match of inside.slice(space).matchAll(ATTRIBUTE)) attributes[match[1] as string] = unescapeXml(match[2] ?? match[3] ?? '');
  return { name, attributes, children: [] };
}
