import { quotedSheet } from '../document/formula/sheet-prefix';
import { storedFormula, typedFormula } from '../document/formula/future-functions';
import { formulaTokens } from '../document/formula/tokens';
import { writeArea } from '../document/formula/area-text';
import { type DefinedName, addName, areaOf, ownNames, removeName } from '../document/names';
import type { Sheet } from '../document/sheet/sheet';
import type { Arguments } from './arguments';
import { shownValue } from './cell-entry';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange, isSheetRange } from './sheet-range';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$/;

/** Excel.NamedItem */
const namedItemObject: HostType<DefinedName> = defineType({
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: (item, session) => (areaOf(session.document, item.refersTo) === null ? 'String' : 'Range') },
    Formula: { get: ({ refersTo }) => `=${typedFormula(refersTo)}`, set: setFormula },
    Value: { calculated: true, get: valueOf },
    Visible: { get: ({ element }) => element.attributes['hidden'] !== '1', set: setVisible },
    Comment: { get: ({ comment }) => comment },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    GetRange: (item, _args, session) => rangeOf(item, session) ?? fail(),
    GetRangeOrNullObject: (item, _args, session) => rangeOf(item, session),
  },
  methods: {
    Delete: (item, _args, session) => {
      session.requireOpen();
      removeName(session.document, item);
    },
  },
});

/** The names of the workbook (scope null), or of one sheet. */
export interface NameScope {
  readonly scope: Sheet | null;
}

/** Excel.NamedItemCollection */
export const namedItemCollectionObject: HostType<NameScope> = defineType({
  name: 'NamedItemCollection',
  items: (scope, session) => namesIn(scope, session).map(namedItemObject),
  find: byName,
  objects: {
    GetItem: (scope, args, session) => byName(scope, args.raw(0), session) ?? fail(),
    GetItemOrNullObject: (scope, args, session) => byName(scope, args.raw(0), session),
    Add: add,
    AddFormulaLocal: add,
  },
  methods: { GetCount: (scope, _args, session) => namesIn(scope, session).length },
});

function namesIn({ scope }: NameScope, { document }: Session): DefinedName[] {
  return ownNames(document).filter((name) => name.scope === scope);
}

function byName(scope: NameScope, key: unknown, session: Session): HostObject | null {
  const found = namesIn(scope, session).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : namedItemObject(found);
}

function add(scope: NameScope, args: Arguments, session: Session): HostObject {
  session.requireOpen();
  const name = args.text(0);
  if (!NAME.test(name) || CELL_LIKE.test(name)) throw invalidArgument();
  if (byName(scope, name, session) !== null) throw new HostError('ItemAlreadyExists');
  return namedItemObject(addName(session.document, name, referenceFrom(args), scope.scope));
}

/** A range, or a formula with '='. */
function referenceFrom(args: Arguments): string {
  const range = args.target(1, isSheetRange);
  if (range !== null) return `${quotedSheet(range.sheet.name)}!${writeArea(range.area, true)}`;
  const formula = args.raw(1);
  if (typeof formula === 'number') return String(formula);
  if (typeof formula !== 'string' || formula === '') throw invalidArgument();
  return formula.startsWith('=') ? storedFormula(formulaTokens(formula.slice(1))) : `"${formula.replace(/"/g, '""')}"`;
}

function setFormula(item: DefinedName, value: unknown, session: Session): void {
  session.requireOpen();
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
  item.element.children = [storedFormula(formulaTokens(value.slice(1)))];
  session.document.changed = true;
}

function setVisible(item: DefinedName, value: unknown, { document }: Session): void {
  if (value === true) delete item.element.attributes['hidden'];
  else item.element.attributes['hidden'] = '1';
  document.changed = true;
}

/** What a range's name refers to; the text or number of a constant. Other formulas are not calculated here. */
function valueOf(item: DefinedName, { document }: Session): unknown {
  if (areaOf(document, item.refersTo) !== null) return item.refersTo;
  const text = /^"((?:[^"]|"")*)"$/.exec(item.refersTo)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  return Number.isNaN(Number(item.refersTo)) ? shownValue(undefined) : Number(item.refersTo);
}

function rangeOf(item: DefinedName, { document }: Session): HostObject | null {
  const area = areaOf(document, item.refersTo);
  return area === null ? null : rangeObject(new SheetRange(area.sheet, area.area));
}

function fail(): never {
  throw itemNotFound();
}
