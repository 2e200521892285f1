import type { StoredValue } from '../cells/grid';
import { areaOf } from '../names';
import { formatAt } from '../sheet/format-at';
import type { WorkbookDocument } from '../workbook-document';

/** A cell that a chart draws. */
export interface ReferredCell {
  readonly value: StoredValue | undefined;
  readonly numberFormat: string;
}

/** More cells than any chart can show. */
const MAX_CELLS = 100_000;

/** The cells of a reference in reading order; null where it names no plain area of this workbook. */
export function referredCells(document: WorkbookDocument, reference: string): ReferredCell[] | null {
  const place = areaOf(document, reference);
  if (place === null || place.area.rows * place.area.columns > MAX_CELLS) return null;
  const { sheet, area } = place;
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.top + Math.floor(index / area.columns), column = area.left + (index % area.columns);
    return { value: sheet.grid.value(row, column), numberFormat: document.styles.look(formatAt(sheet, row, column)).numberFormat };
  });
}
