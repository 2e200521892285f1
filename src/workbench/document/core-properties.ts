import type { WorkbookDocument } from './workbook-document';
import { XML_DECLARATION, element, elementsOf, parseXml, serialiseXml, textOf } from './xml/element';

const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const EMPTY = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';

/** Title, author and the like, by element name (dc:title). */
export function readCoreProperty({ parts }: WorkbookDocument, name: string): string {
  const xml = parts.text(parts.targetsOf('', 'core-properties')[0] ?? '');
  const found = xml === undefined ? undefined : elementsOf(parseXml(xml)).find((child) => child.name === name);
  return found === undefined ? '' : textOf(found);
}

export function writeCoreProperty({ parts }: WorkbookDocument, name: string, value: string): void {
  const known = parts.targetsOf('', 'core-properties')[0];
  const path = known ?? 'docProps/core.xml';
  const root = parseXml(parts.text(path) ?? EMPTY);
  root.children = [...root.children.filter((child) => typeof child === 'string' || child.name !== name), element(name, {}, [value])];
  parts.setText(path, XML_DECLARATION + serialiseXml(root), TYPE);
  if (known === undefined) parts.relate('', RELATIONSHIP, path);
}
