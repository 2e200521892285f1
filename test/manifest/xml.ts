import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element: its name without prefix, attributes without prefix, child elements, and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true, trimValues: true });

/** Parses XML into a tree; throws with line and column where it is not well formed. */
export function parseXml(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new SyntaxError(`${valid.err.msg} (line ${valid.err.line}, column ${valid.err.col})`);
  const [root] = (parser.parse(xml) as Node[]).flatMap(toElement);
  if (!root) throw new SyntaxError('no root element');
  return root;
}

function toElement(node: Node): Element[] {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined || name.startsWith('?')) return [];
  const inner = node[name] as Node[];
  return [
    {
      name,
      attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
      children: inner.flatMap(toElement),
      text: inner.map((child) => String(child[TEXT] ?? '')).join(''),
    },
  ];
}

/** An element and all below it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every element of a name, in document order. */
export function all(element: Element, name: string): Element[] {
  return descendants(element).filter((one) => one.name === name);
}
