import { elementAt } from '../domain/element-at';
import type { CellValue } from '../domain/sheet';
import { rowBytes, runsWithin } from './payload';
import type { OwnSheet } from './read-workbook';

/** A sheet that has another name than when it was read. */
export interface RenamedSheet extends Pick<OwnSheet, 'id' | 'name' | 'formulas'> {
  readonly nameNow: string;
}

/** Which sheets hold something else than when they were read; by id. That formulas follow the new names does not count. Round trips: 1, and one for every further 4 MB of cells. */
export async function changedSince(context: Excel.RequestContext, sheets: readonly RenamedSheet[]): Promise<ReadonlySet<string>> {
  const used = sheets.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  const pieces = sheets.flatMap(({ id, formulas }) => runsWithin(formulas.map(rowBytes)).map((run) => ({ ...run, id, formulas })));
  const changed = new Set<string>();
  const named = (formula: string): string => sheets.reduce((text, { name, nameNow }) => text.replaceAll(`${nameNow}!`, `${name}!`), formula.replaceAll("'", ''));
  for (const group of runsWithin(pieces.map(({ bytes }) => bytes))) {
    const ranges = pieces.slice(group.first, group.first + group.count).map((piece) => {
      const range = context.workbook.worksheets.getItem(piece.id).getRangeByIndexes(piece.first, 0, piece.count, piece.formulas[0]?.length ?? 1);
      range.load('formulas');
      return { ...piece, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
    for (const { id, first, count, formulas, range } of ranges) if (!sameRows(range.formulas as CellValue[][], formulas.slice(first, first + count), named)) changed.add(id);
  }
  if (pieces.length === 0) await context.sync();
  sheets.forEach(({ id, formulas }, index) => {
    if (!spansFrom(elementAt(used, index), formulas)) changed.add(id);
  });
  return changed;
}

function spansFrom(used: Excel.Range, formulas: OwnSheet['formulas']): boolean {
  if (used.isNullObject) return formulas.length === 0;
  return used.rowIndex + used.rowCount === formulas.length && used.columnIndex + used.columnCount === (formulas[0]?.length ?? 0);
}

type Rows = readonly (readonly CellValue[])[];

function sameRows(now: Rows, before: Rows, named: (formula: string) => string): boolean {
  return now.every((row, at) => row.every((cell, column) => {
    const other = before[at]?.[column];
    const isFormula = typeof cell === 'string' && cell.startsWith('=') && typeof other === 'string';
    return cell === other || (isFormula && named(cell) === named(other));
  }));
}
