import type { Project } from '../../project';

/** A sheet holds a year where its counted projects are at least this share of those of the sheet's fullest year; fewer are carried over from another ledger and say nothing of that year as a whole. */
const HELD_SHARE = 0.2;

/** The years that the ledgers hold as a whole, newest first: each sheet's fullest year, and those that come near it.
 *  A ledger of 222 projects of 2019 with nine of 2018 holds 2019 alone: growth over nine would be a number that is worse than none. */
export function heldYears(projects: readonly Project[]): readonly number[] {
  const held = new Set<number>();
  for (const years of countsBySheet(projects).values()) {
    const fullest = Math.max(...years.values());
    for (const [year, count] of years) if (count >= fullest * HELD_SHARE) held.add(year);
  }
  return [...held].sort((one, other) => other - one);
}

function countsBySheet(projects: readonly Project[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const sheets = new Map<string, Map<number, number>>();
  for (const { file, sheet, year, exclusion } of projects) {
    if (exclusion !== null || year === null) continue;
    const key = file === null ? sheet : `${file}\n${sheet}`;
    let years = sheets.get(key);
    if (!years) sheets.set(key, (years = new Map<number, number>()));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return sheets;
}
