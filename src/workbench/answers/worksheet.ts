import { showGridlines, showsGridlines } from '../document/sheet/panes';
import { copySheet, deleteSheet, moveSheet, setVisibility } from '../document/sheet/sheet-list';
import { setTabColor, tabColor } from '../document/sheet/look-of-sheet';
import { columnWidth } from '../document/sheet/columns';
import type { Sheet, Visibility } from '../document/sheet/sheet';
import { fileColor } from '../document/styles/colors';
import type { Arguments } from './arguments';
import { autoFilterObject } from './auto-filter';
import { chartCollectionObject } from './charts/chart-collection';
import { worksheetPropertiesObject } from './worksheet-properties';
import { EventType } from './event-line';
import { eventMethods } from './events';
import { freezePanesObject } from './freeze-panes';
import { HostError, invalidArgument } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { namedItemCollectionObject } from './named-item';
import { horizontalPageBreaksObject } from './page-break';
import { pageLayoutObject } from './page-layout';
import { rangeFromAddress, usedPart } from './range-address';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange, rangeAt } from './sheet-range';
import { freeCopyName, rename, requireOpenStructure } from './sheet-naming';
import { tableCollectionObject } from './table';
import { sheetProtectionObject } from './protection';
import { WHOLE_SHEET } from '../document/cells/grid';

/** Visibility: Office.js name → file name. */
const VISIBILITY: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Excel.Worksheet */
export const worksheetObject: HostType<Sheet> = defineType({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet, { document }) => document.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: visibilityName, set: show },
    TabColor: { get: tabColor, set: colorTab },
    ShowGridlines: { get: showsGridlines },
    // The client sets showGridlines under this name.
    Gridlines: { set: (sheet, value) => showGridlines(sheet, value === true) },
    StandardWidth: { get: (sheet) => columnWidth(sheet, 16_383) / 0.75 / 7 },
  },
  navigation: {
    FreezePanes: (sheet) => freezePanesObject(sheet),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    HorizontalPageBreaks: (sheet) => horizontalPageBreaksObject(sheet),
    AutoFilter: (sheet) => autoFilterObject({ sheet, table: null }),
    Protection: (sheet) => sheetProtectionObject(sheet),
    Tables: (sheet) => tableCollectionObject({ sheet }),
    Charts: (sheet) => chartCollectionObject(sheet),
    Names: (sheet) => namedItemCollectionObject({ scope: sheet }),
    CustomProperties: (sheet) => worksheetPropertiesObject(sheet),
  },
  objects: {
    GetRange: (sheet, args, session) => rangeObject(rangeFromAddress(args.optionalText(0), sheet, session)),
    GetRangeByIndexes: (sheet, args) => rangeObject(rangeAt(sheet, { top: args.whole(0), left: args.whole(1), rows: args.whole(2), columns: args.whole(3) })),
    GetCell: (sheet, args) => rangeObject(rangeAt(sheet, { top: args.whole(0), left: args.whole(1), rows: 1, columns: 1 })),
    GetUsedRange: (sheet, args) => usedRange(sheet, args) ?? rangeObject(rangeAt(sheet, { top: 0, left: 0, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (sheet, args, session) => neighbour(sheet, args, session, 1) ?? fail(),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, args, session, 1),
    GetPrevious: (sheet, args, session) => neighbour(sheet, args, session, -1) ?? fail(),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, args, session, -1),
    Copy: copy,
  },
  methods: {
    Activate: (sheet, _args, session) => session.activate(sheet),
    Delete: remove,
    Calculate: (sheet, _args, session) => calculate(sheet, session),
    ...eventMethods<Sheet>(['changed', 'activated', 'deactivated', 'selectionChanged', 'calculated', 'nameChanged', 'visibilityChanged'], (sheet) => sheet.id),
  },
});

/** Every formula of a sheet is to be calculated. */
function calculate(sheet: Sheet, session: Session): void {
  for (const { row, column } of sheet.grid.formulas()) session.recalculation.note(sheet, { top: row, left: column, rows: 1, columns: 1 });
}

function usedRange(sheet: Sheet, args: Arguments): HostObject | null {
  const used = usedPart(new SheetRange(sheet, WHOLE_SHEET), args.flag(0));
  return used === null ? null : rangeObject(used);
}

function setPosition(sheet: Sheet, value: unknown, session: Session): void {
  requireOpenStructure(session);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= session.document.sheets.length) throw invalidArgument();
  const positionBefore = session.document.sheets.indexOf(sheet);
  moveSheet(session.document, sheet, value);
  session.sheetsChanged(EventType.moved, sheet, { type: 'WorksheetMoved', positionBefore, positionAfter: value });
}

function show(sheet: Sheet, value: unknown, session: Session): void {
  requireOpenStructure(session);
  const visibility = typeof value === 'string' ? VISIBILITY[value] : undefined;
  if (visibility === undefined) throw invalidArgument();
  if (visibility !== 'visible') requireOtherVisible(sheet, session);
  const visibilityBefore = visibilityName(sheet);
  setVisibility(session.document, sheet, visibility);
  session.sheetsChanged(EventType.visibilityChanged, sheet, { type: 'WorksheetVisibilityChanged', visibilityBefore, visibilityAfter: value });
  if (visibility !== 'visible') leaveSheet(sheet, session);
}

function visibilityName(sheet: Sheet): string {
  return Object.keys(VISIBILITY).find((name) => VISIBILITY[name] === sheet.visibility) ?? 'Visible';
}

function colorTab(sheet: Sheet, value: unknown): void {
  if (typeof value !== 'string' || (value !== '' && fileColor(value) === undefined)) throw invalidArgument();
  setTabColor(sheet, value);
}

function remove(sheet: Sheet, _args: Arguments, session: Session): void {
  requireOpenStructure(session);
  if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation');
  requireOtherVisible(sheet, session);
  session.formulasRewritten(deleteSheet(session.document, sheet));
  session.sheetsChanged(EventType.deleted, sheet, { type: 'WorksheetDeleted' });
  for (const other of session.shared.sessions) other.forget(sheet);
  leaveSheet(sheet, session);
}

function requireOtherVisible(sheet: Sheet, { document }: Session): void {
  if (!document.sheets.some((other) => other !== sheet && other.visibility === 'visible')) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

/** Whoever has the sheet in front gets another. */
function leaveSheet(sheet: Sheet, { document, shared }: Session): void {
  const next = document.sheets.find(({ visibility }) => visibility === 'visible');
  for (const session of shared.sessions) if (session.active === sheet && next !== undefined) session.activate(next);
}

function neighbour(sheet: Sheet, args: Arguments, { document }: Session, step: 1 | -1): HostObject | null {
  const candidates = document.sheets.filter((other) => other === sheet || !args.flag(0) || other.visibility === 'visible');
  const found = candidates[candidates.indexOf(sheet) + step];
  return found === undefined ? null : worksheetObject(found);
}

function fail(): never {
  throw new HostError('ItemNotFound');
}

function copy(sheet: Sheet, args: Arguments, session: Session): HostObject {
  requireOpenStructure(session);
  const made = copySheet(session.document, sheet, freeCopyName(session.document, sheet.name));
  const relative = args.target(1, (target): target is Sheet => session.document.sheets.includes(target as Sheet));
  const others = session.document.sheets.filter((other) => other !== made);
  const place: Readonly<Record<string, number>> = { Beginning: 0, End: others.length, Before: others.indexOf(relative ?? sheet), After: others.indexOf(relative ?? sheet) + 1, None: others.length };
  const position = place[args.optionalText(0) ?? 'None'];
  if (position === undefined) throw invalidArgument();
  moveSheet(session.document, made, position);
  calculate(made, session);
  session.sheetsChanged(EventType.added, made, { type: 'WorksheetAdded' });
  return worksheetObject(made);
}
