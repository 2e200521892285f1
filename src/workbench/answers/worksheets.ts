import { addSheet } from '../document/sheet/add-sheet';
import type { Sheet } from '../document/sheet/sheet';
import type { Arguments } from './arguments';
import { EventType } from './event-line';
import { eventMethods } from './events';
import { itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import type { Session } from './session';
import { checkedName, freeName, requireOpenStructure } from './sheet-naming';
import { worksheetObject } from './worksheet';

/** Excel.WorksheetCollection */
export const worksheetCollectionObject: HostType<null> = defineType({
  name: 'WorksheetCollection',
  items: (_target, { document }) => document.sheets.map(worksheetObject),
  find: (_target, key, session) => found(sheetByKey(key, session)),
  objects: {
    Add: add,
    GetItem: (_target, args, session) => found(sheetByKey(args.raw(0), session)) ?? fail(),
    GetItemOrNullObject: (_target, args, session) => found(sheetByKey(args.raw(0), session)),
    GetActiveWorksheet: (_target, _args, session) => worksheetObject(session.active),
    GetFirst: (_target, args, session) => found(listed(args, session)[0]),
    GetLast: (_target, args, session) => found(listed(args, session).at(-1)),
  },
  methods: {
    GetCount: (_target, args, session) => listed(args, session).length,
    ...eventMethods<null>(['changed', 'activated', 'deactivated', 'added', 'deleted', 'selectionChanged', 'calculated', 'nameChanged', 'visibilityChanged', 'moved'], () => ''),
  },
});

function add(_target: null, args: Arguments, session: Session): HostObject {
  requireOpenStructure(session);
  const { document } = session;
  const sheet = addSheet(document, args.isMissing(0) ? freeName(document) : checkedName(document, args.raw(0), null));
  session.sheetsChanged(EventType.added, sheet, { type: 'WorksheetAdded' });
  return worksheetObject(sheet);
}

/** A sheet by its name or its id. */
function sheetByKey(key: unknown, { document }: Session): Sheet | undefined {
  if (typeof key !== 'string') return undefined;
  return document.sheets.find(({ id }) => id === key) ?? document.sheetNamed(key);
}

function listed(args: Arguments, { document }: Session): Sheet[] {
  return document.sheets.filter(({ visibility }) => !args.flag(0) || visibility === 'visible');
}

function found(sheet: Sheet | undefined): HostObject | null {
  return sheet === undefined ? null : worksheetObject(sheet);
}

function fail(): never {
  throw itemNotFound();
}
