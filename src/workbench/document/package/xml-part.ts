import { XML_DECLARATION, type XmlElement, parseXml, serialiseXml } from '../xml/element';
import type { OoxmlPackage } from './package';

interface ReadPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** Parts that were read, so that none is read twice. */
const read = new WeakMap<OoxmlPackage, Map<string, ReadPart>>();

/** A part as elements; undefined where there is none. It is changed through `changePart` only.
 *  @throws XmlSyntaxError */
export function readPart(parts: OoxmlPackage, path: string): XmlElement | undefined {
  const text = parts.text(path);
  if (text === undefined) return undefined;
  const known = knownParts(parts).get(path);
  if (known?.text === text) return known.root;
  const root = parseXml(text);
  knownParts(parts).set(path, { text, root });
  return root;
}

/** Changes a part and writes it; `edit` gives false where it left the part as it was. */
export function changePart(parts: OoxmlPackage, path: string, edit: (root: XmlElement) => boolean | undefined): void {
  const root = readPart(parts, path);
  if (root === undefined || edit(root) === false) return;
  const text = XML_DECLARATION + serialiseXml(root);
  parts.setText(path, text);
  knownParts(parts).set(path, { text, root });
}

function knownParts(parts: OoxmlPackage): Map<string, ReadPart> {
  const known = read.get(parts) ?? new Map<string, ReadPart>();
  read.set(parts, known);
  return known;
}
