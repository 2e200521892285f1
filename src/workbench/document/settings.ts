import type { OoxmlPackage } from './package/package';
import type { WorkbookDocument } from './workbook-document';
import { type XmlElement, XML_DECLARATION, childNamed, element, elementsOf, parseXml, serialiseXml } from './xml/element';

const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASKPANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WEBEXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const TASKPANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const WEBEXTENSION = /\/webextension\d*\.xml$/;

/** The add-in as manifest.xml names it, and how Excel refers to it while it is sideloaded. */
const ADD_IN = { id: '7325aa5f-ef40-4924-9f97-0b882f55d447', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

/** The add-in's settings that a workbook carries, as JSON texts by key. They are kept where Excel keeps them: in a web-extension part. */
export function readSettings({ parts }: WorkbookDocument): Map<string, string> {
  const part = settingsPart(parts);
  const bag = part === undefined ? undefined : childNamed(part.root, 'properties');
  return new Map((bag === undefined ? [] : elementsOf(bag)).map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? 'null']));
}

export function writeSettings({ parts }: WorkbookDocument, settings: ReadonlyMap<string, string>): void {
  const { path, root } = settingsPart(parts) ?? newPart(parts);
  const properties = childNamed(root, 'properties') ?? element('we:properties');
  properties.children = [...settings].map(([name, value]) => element('we:property', { name, value }));
  parts.setText(path, XML_DECLARATION + serialiseXml(root), 'application/vnd.ms-office.webextension+xml');
}

/** The part of our add-in among those of all add-ins. */
function settingsPart(parts: OoxmlPackage): { path: string; root: XmlElement } | undefined {
  for (const path of parts.paths().filter((candidate) => WEBEXTENSION.test(candidate))) {
    const xml = parts.text(path) ?? '';
    if (xml.toLowerCase().includes(ADD_IN.id)) return { path, root: parseXml(xml) };
  }
  return undefined;
}

function newPart(parts: OoxmlPackage): { path: string; root: XmlElement } {
  const path = parts.freePath('xl/webextensions/webextension', '.xml');
  const root = element('we:webextension', { 'xmlns:we': NAMESPACE, id: `{${ADD_IN.id}}` }, [
    element('we:reference', ADD_IN), element('we:alternateReferences'), element('we:properties'), element('we:bindings'), element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
  ]);
  addTaskpane(parts, path);
  return { path, root };
}

/** A web extension hangs on the package through a task pane, which is left closed. */
function addTaskpane(parts: OoxmlPackage, path: string): void {
  const taskpanes = 'xl/webextensions/taskpanes.xml';
  const known = parts.text(taskpanes);
  const root = known === undefined ? element('wetp:taskpanes', { 'xmlns:wetp': TASKPANES }) : parseXml(known);
  const id = parts.relate(taskpanes, WEBEXTENSION_TYPE, path);
  root.children.push(element('wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' }, [element('wetp:webextensionref', { 'xmlns:r': RELATIONSHIPS, 'r:id': id })]));
  parts.setText(taskpanes, XML_DECLARATION + serialiseXml(root), 'application/vnd.ms-office.webextensiontaskpanes+xml');
  if (known === undefined) parts.relate('', TASKPANES_TYPE, taskpanes);
}

