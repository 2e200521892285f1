import { breakBeforeRow, removeRowBreaks, rowsWithBreak } from '../document/sheet/page-breaks';
import type { Sheet } from '../document/sheet/sheet';
import { itemNotFound } from './host-error';
import { type HostType, defineType } from './host-object';
import { rangeArgument } from './range-address';
import { rangeObject } from './range';
import { isSheetRange, rangeAt } from './sheet-range';

interface RowBreak {
  readonly sheet: Sheet;
  readonly row: number;
}

/** Excel.PageBreak, between rows. */
const pageBreakObject: HostType<RowBreak> = defineType({
  name: 'PageBreak',
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  objects: { GetCellAfterBreak: ({ sheet, row }) => rangeObject(rangeAt(sheet, { top: row, left: 0, rows: 1, columns: 1 })) },
});

/** Excel.PageBreakCollection of the breaks between rows; a page begins before the first row of the range that is added. */
export const horizontalPageBreaksObject: HostType<Sheet> = defineType({
  name: 'PageBreakCollection',
  items: (sheet) => rowsWithBreak(sheet).map((row) => pageBreakObject({ sheet, row })),
  objects: {
    Add: (sheet, args, session) => {
      const { area } = rangeArgument(args.target(0, isSheetRange), args.raw(0), sheet, session);
      breakBeforeRow(sheet, area.top);
      return pageBreakObject({ sheet, row: area.top });
    },
    GetItem: (sheet, args) => {
      const row = rowsWithBreak(sheet)[args.whole(0)];
      if (row === undefined) throw itemNotFound();
      return pageBreakObject({ sheet, row });
    },
  },
  methods: { GetCount: (sheet) => rowsWithBreak(sheet).length, RemovePageBreaks: (sheet) => removeRowBreaks(sheet) },
});
