import type { CellValue } from '../../domain/sheet';
import { blankPackage } from './blank';
import { openPackage } from './open-package';
import { addSheet } from './sheet/add-sheet';
import type { StoredValue } from './cells/grid';
import type { WorkbookDocument } from './workbook-document';

/** A sheet of a format that has nothing but values, texts in the order of its rows. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
}

/** A value, or a value with the number format it is shown in; null is empty. */
export type PlainCell = CellValue | StoredValue | null | { readonly value: number; readonly numberFormat: string };

/** A new workbook with the given sheets. */
export async function plainWorkbook(fileName: string, sheets: readonly PlainSheet[]): Promise<WorkbookDocument> {
  const document = await openPackage(blankPackage(), fileName);
  for (const { name, rows } of sheets) {
    const { grid } = addSheet(document, name);
    rows.forEach((cells, row) => cells.forEach((cell, column) => {
      if (cell === null || cell === '') return;
      const isFormatted = typeof cell === 'object' && 'numberFormat' in cell;
      grid.setValue(row, column, isFormatted ? cell.value : cell);
      if (isFormatted) grid.setStyle(row, column, document.styles.restyled(0, { numberFormat: cell.numberFormat }));
    }));
  }
  return document;
}
