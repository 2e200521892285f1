import { freeze, frozenArea, unfreeze } from '../document/sheet/panes';
import type { Sheet } from '../document/sheet/sheet';
import { invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { rangeArgument } from './range-address';
import { rangeObject } from './range';
import { isSheetRange, rangeAt } from './sheet-range';

/** Excel.WorksheetFreezePanes */
export const freezePanesObject: HostType<Sheet> = defineType({
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocation: (sheet) => location(sheet) ?? fail(),
    GetLocationOrNullObject: location,
  },
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, count(args.wholeOr(0, 1)), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, count(args.wholeOr(0, 1))),
    FreezeAt: (sheet, args, session) => {
      const { area, isWholeColumns, isWholeRows } = rangeArgument(args.target(0, isSheetRange), args.raw(0), sheet, session);
      freeze(sheet, isWholeColumns ? 0 : area.top + area.rows, isWholeRows ? 0 : area.left + area.columns);
    },
    Unfreeze: (sheet) => unfreeze(sheet),
  },
});

function location(sheet: Sheet): HostObject | null {
  const area = frozenArea(sheet);
  return area === null ? null : rangeObject(rangeAt(sheet, area));
}

function count(value: number): number {
  if (value < 0) throw invalidArgument();
  return value;
}

function fail(): never {
  throw itemNotFound();
}
