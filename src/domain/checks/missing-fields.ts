import { elementAt } from '../element-at';
import { flag } from '../flag';
import { columnsOf, firstValue } from '../ledger/ledger';
import type { Project } from '../project';
import type { CheckedLedger } from './checked-ledgers';
import type { CheckSubject, Finding } from './finding';

/** Fields that most projects of a ledger have or none: who invests, when it was signed, on which chain. */
const NEEDED = [
  { field: 'investor', isMissing: ({ investor }: Project) => investor === '' },
  { field: 'signedOn', isMissing: ({ signedOn }: Project) => signedOn === null },
  { field: 'chain', isMissing: ({ chain }: Project) => chain === '' },
] as const;

/** A column that fewer rows than this fill is not kept. */
const KEPT_SHARE = 0.5;
const LEAST_ROWS = 3;

/** Cells left empty in a column that most rows of the ledger fill. */
export function* missingFields({ ledgers, places }: CheckSubject): Iterable<Finding> {
  for (const checked of ledgers) {
    for (const { field, isMissing } of NEEDED) {
      const missing = missingRows(checked, field, isMissing);
      for (const at of missing) yield { project: checked.first + at, flag: flag('field.missing', places.of(checked.first + at, field), { field }) };
    }
  }
}

function missingRows({ ledger, projects }: CheckedLedger, field: (typeof NEEDED)[number]['field'], isMissing: (project: Project) => boolean): readonly number[] {
  const columns = columnsOf(ledger, field);
  if (columns.length === 0) return [];
  const missing: number[] = [];
  let rows = 0;
  projects.forEach((project, at) => {
    if (project.exclusion && project.exclusion.code !== 'no-sign-year') return;
    rows += 1;
    if (isMissing(project) && firstValue(ledger, elementAt(ledger.rows, at), columns) === '') missing.push(at);
  });
  return rows >= LEAST_ROWS && missing.length <= rows * (1 - KEPT_SHARE) ? missing : [];
}
