import type { Ledger } from '../ledger/ledger';
import type { Project } from '../project';

/** A ledger as it stands on its sheet, with its projects. */
export interface WholeLedger {
  readonly ledger: Ledger;
  /** One for each of its rows. */
  readonly projects: readonly Project[];
}

/** The ledgers of a workbook with their projects (one for each row, in their order). Sections under one heading, which are read as ledgers of their own, are one again: they share their columns. */
export function wholeLedgers(ledgers: readonly Ledger[], projects: readonly Project[]): readonly WholeLedger[] {
  const wholes: WholeLedger[] = [];
  let first = 0;
  for (const ledger of ledgers) {
    const own = projects.slice(first, first + ledger.rows.length);
    first += ledger.rows.length;
    const last = wholes.at(-1);
    if (last?.ledger.columns === ledger.columns) {
      wholes[wholes.length - 1] = { ledger: { ...last.ledger, rows: [...last.ledger.rows, ...ledger.rows] }, projects: [...last.projects, ...own] };
    } else wholes.push({ ledger, projects: own });
  }
  return wholes;
}
