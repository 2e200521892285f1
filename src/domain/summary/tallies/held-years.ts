import type { Project } from '../../project';

/** The ledgers hold a year where its counted projects are at least this share of those of the fullest year; fewer are carried over from another ledger and say nothing of that year as a whole. */
const HELD_SHARE = 0.2;

/** The years that the ledgers hold as a whole, newest first: those that come near the fullest, and those after which a sheet is named.
 *  A ledger of 222 projects of 2019 with nine of 2018 holds 2019 alone: growth over nine would be a number that is worse than none. */
export function heldYears(projects: readonly Project[]): readonly number[] {
  const sheets = countsBySheet(projects);
  const totals = new Map<number, number>();
  const named = new Set<number>();
  for (const [sheet, years] of sheets) {
    for (const [year, count] of years) {
      totals.set(year, (totals.get(year) ?? 0) + count);
      if (sheet.includes(String(year))) named.add(year);
    }
  }
  const fullest = Math.max(...totals.values());
  return [...totals].filter(([year, count]) => named.has(year) || count >= fullest * HELD_SHARE).map(([year]) => year).sort((one, other) => other - one);
}

/** Rows of one sheet stand together, so that a sheet is rarely looked up. */
function countsBySheet(projects: readonly Project[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const sheets = new Map<string, Map<number, number>>();
  let current = '';
  let years = new Map<number, number>();
  for (const { sheet, year, exclusion } of projects) {
    if (exclusion !== null || year === null) continue;
    if (sheet !== current || sheets.size === 0) {
      current = sheet;
      years = sheets.get(sheet) ?? new Map<number, number>();
      sheets.set(sheet, years);
    }
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return sheets;
}
