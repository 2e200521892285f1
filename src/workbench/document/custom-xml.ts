import { officeType } from './package/relationships';
import type { WorkbookDocument } from './workbook-document';
import { XML_DECLARATION, element, parseXml, serialiseXml } from './xml/element';

/** A piece of XML that the workbook carries for an add-in. */
export interface CustomXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly path: string;
}

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export function customXmlParts({ parts, path }: WorkbookDocument): CustomXmlPart[] {
  return parts.targetsOf(path, 'customXml').flatMap((partPath) => {
    const xml = parts.text(partPath);
    const properties = parts.text(parts.targetsOf(partPath, 'customXmlProps')[0] ?? '');
    const id = /itemID="([^"]+)"/.exec(properties ?? '')?.[1] ?? partPath;
    return xml === undefined ? [] : [{ id, namespaceUri: namespaceOf(xml), path: partPath }];
  });
}

/** @throws XmlSyntaxError */
export function addCustomXml(document: WorkbookDocument, xml: string): CustomXmlPart {
  const { parts, path } = document;
  const namespaceUri = namespaceOf(xml);
  const partPath = parts.freePath('customXml/item', '.xml');
  const propertiesPath = parts.freePath('customXml/itemProps', '.xml');
  const id = freeId(document);
  parts.setText(partPath, xml, 'application/xml');
  parts.setText(propertiesPath, XML_DECLARATION + serialiseXml(element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': PROPERTIES_NAMESPACE }, [element('ds:schemaRefs')])), PROPERTIES_TYPE);
  parts.relate(partPath, officeType('customXmlProps'), propertiesPath);
  parts.relate(path, officeType('customXml'), partPath);
  return { id, namespaceUri, path: partPath };
}

export function setCustomXml({ parts }: WorkbookDocument, part: CustomXmlPart, xml: string): void {
  parseXml(xml);
  parts.setText(part.path, xml);
}

export function removeCustomXml({ parts, path }: WorkbookDocument, part: CustomXmlPart): void {
  parts.detach(path, part.path);
}

function namespaceOf(xml: string): string {
  const { name, attributes } = parseXml(xml);
  const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
  return attributes[prefix] ?? '';
}

/** Ids only need to differ within the workbook; counting keeps two runs alike. */
function freeId(document: WorkbookDocument): string {
  const taken = new Set(customXmlParts(document).map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `{59494E46-454E-4700-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
}
