import type { WorkbookDocument } from './workbook-document';
import { XML_DECLARATION, childNamed, element, elementsOf, localName, parseXml, serialiseXml } from './xml/element';

const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASKPANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WEBEXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const TASKPANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const PART = 'xl/webextensions/webextension.xml';

/** The add-in under whose name settings are kept; the store and version mark them as not those of an installed add-in. */
const ADD_IN = { id: '{9D7A52C0-6B0E-4F1C-9A38-2F0C5A7E1B11}', reference: { id: 'yinfeng', version: '1.0.0.0', store: 'developer', storeType: 'Registry' } };

/** The add-in's settings that a workbook carries, as JSON texts by key. They are kept where Excel keeps them: in a web-extension part. */
export function readSettings({ parts }: WorkbookDocument): Map<string, string> {
  const path = settingsPart(parts.paths().filter((candidate) => /\/webextension\d*\.xml$/.test(candidate)), (candidate) => parts.text(candidate) ?? '');
  const xml = path === undefined ? undefined : parts.text(path);
  const bag = xml === undefined ? undefined : childNamed(parseXml(xml), 'properties');
  return new Map((bag === undefined ? [] : elementsOf(bag)).filter(({ name }) => localName(name) === 'property').map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? 'null']));
}

export function writeSettings({ parts }: WorkbookDocument, settings: ReadonlyMap<string, string>): void {
  const path = settingsPart(parts.paths().filter((candidate) => /\/webextension\d*\.xml$/.test(candidate)), (candidate) => parts.text(candidate) ?? '') ?? PART;
  const properties = element('we:properties', {}, [...settings].map(([name, value]) => element('we:property', { name, value })));
  const root = element('we:webextension', { 'xmlns:we': NAMESPACE, id: ADD_IN.id }, [
    element('we:reference', ADD_IN.reference), element('we:alternateReferences'), properties, element('we:bindings'), element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
  ]);
  const isNew = !parts.has(path);
  parts.setText(path, XML_DECLARATION + serialiseXml(root), 'application/vnd.ms-office.webextension+xml');
  if (isNew) addTaskpane(parts, path);
}

/** The part of our add-in among those of all add-ins. */
function settingsPart(paths: readonly string[], text: (path: string) => string): string | undefined {
  return paths.find((path) => text(path).includes(ADD_IN.id));
}

/** A web extension hangs on the package through a task pane, which is left closed. */
function addTaskpane(parts: WorkbookDocument['parts'], path: string): void {
  const taskpanes = 'xl/webextensions/taskpanes.xml';
  const known = parts.text(taskpanes);
  const root = known === undefined ? element('wetp:taskpanes', { 'xmlns:wetp': TASKPANES }) : parseXml(known);
  const id = parts.relate(taskpanes, WEBEXTENSION_TYPE, path);
  root.children.push(element('wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' }, [element('wetp:webextensionref', { 'xmlns:r': RELATIONSHIPS, 'r:id': id })]));
  parts.setText(taskpanes, XML_DECLARATION + serialiseXml(root), 'application/vnd.ms-office.webextensiontaskpanes+xml');
  if (known === undefined) parts.relate('', TASKPANES_TYPE, taskpanes);
}

