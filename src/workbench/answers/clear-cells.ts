import { MAX_COLUMNS } from '../document/cells/grid';
import { intersection } from '../document/formula/area-text';
import { removeLinks } from '../document/sheet/links';
import { mergedAreas, unmergeArea } from '../document/sheet/merges';
import { invalidArgument } from './host-error';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';

/** What each way of clearing takes away. */
const CLEARING: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean; readonly links: boolean }>> = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: false, links: true },
};

/** Range.clear */
export function clearCells({ sheet, area }: SheetRange, applyTo: string, session: Session): void {
  session.requireWritable(sheet);
  const clearing = CLEARING[applyTo];
  if (clearing === undefined) throw invalidArgument();
  const bottom = Math.min(area.top + area.rows, sheet.grid.rows.length);
  for (let row = area.top; row < bottom; row += 1) {
    const cells = sheet.grid.rows[row];
    if (cells === undefined) continue;
    const right = Math.min(area.left + area.columns, Math.max(cells.values.length, cells.styles.length, cells.formulas?.length ?? 0), MAX_COLUMNS);
    for (let column = area.left; column < right; column += 1) {
      if (clearing.contents && (cells.values[column] !== undefined || cells.formulas?.[column] !== undefined)) sheet.grid.setValue(row, column, undefined);
      if (clearing.formats) cells.styles[column] = undefined;
    }
  }
  if (clearing.formats && mergedAreas(sheet).some((merged) => intersection(merged, area) !== null)) unmergeArea(sheet, area);
  if (clearing.links) removeLinks(sheet, area);
  session.contentChanged(sheet, area);
}
