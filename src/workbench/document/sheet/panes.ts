import type { Area } from '../../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/grid';
import { writeArea } from '../formula/area-text';
import { type XmlElement, childNamed, element, localName } from '../xml/element';
import { type Sheet, ownSection, section } from './sheet';

/** How many rows and columns stay in view; null where nothing is frozen. */
function frozenPanes(sheet: Sheet): { rows: number; columns: number } | null {
  const pane = childNamed(view(section(sheet, 'sheetViews')), 'pane')?.attributes;
  if (pane === undefined || !(pane['state'] ?? '').startsWith('frozen')) return null;
  return { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) };
}

/** Where the frozen part lies. */
export function frozenArea(sheet: Sheet): Area | null {
  const frozen = frozenPanes(sheet);
  if (frozen === null) return null;
  return { top: 0, left: 0, rows: frozen.rows === 0 ? MAX_ROWS : frozen.rows, columns: frozen.columns === 0 ? MAX_COLUMNS : frozen.columns };
}

export function freeze(sheet: Sheet, rows: number, columns: number): void {
  unfreeze(sheet);
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = writeArea({ top: rows, left: columns, rows: 1, columns: 1 });
  const attributes = { ...(columns > 0 ? { xSplit: String(columns) } : {}), ...(rows > 0 ? { ySplit: String(rows) } : {}), topLeftCell, activePane: pane, state: 'frozen' };
  ownView(sheet).children.unshift(element('pane', attributes), element('selection', { pane }));
}

export function unfreeze(sheet: Sheet): void {
  const own = ownView(sheet);
  own.children = own.children.filter((child) => typeof child === 'string' || !['pane', 'selection'].includes(localName(child.name)));
}

export function showsGridlines(sheet: Sheet): boolean {
  return !['0', 'false'].includes(view(section(sheet, 'sheetViews')).attributes['showGridLines'] ?? '1');
}

export function showGridlines(sheet: Sheet, show: boolean): void {
  if (show) delete ownView(sheet).attributes['showGridLines'];
  else ownView(sheet).attributes['showGridLines'] = '0';
}

export function setSelectedTab(sheet: Sheet, selected: boolean): void {
  if (selected) ownView(sheet).attributes['tabSelected'] = '1';
  else if (['1', 'true'].includes(view(section(sheet, 'sheetViews')).attributes['tabSelected'] ?? '0')) delete ownView(sheet).attributes['tabSelected'];
}

function view(views: XmlElement | undefined): XmlElement {
  return (views === undefined ? undefined : childNamed(views, 'sheetView')) ?? element('sheetView');
}

function ownView(sheet: Sheet): XmlElement {
  const views = ownSection(sheet, 'sheetViews');
  const known = childNamed(views, 'sheetView');
  if (known !== undefined) return known;
  const made = element('sheetView', { workbookViewId: '0' });
  views.children.push(made);
  return made;
}
