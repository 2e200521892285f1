import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import type { CheckSubject, Finding } from './finding';

/** How many digits two amounts must share before a power of ten between them is no coincidence: 10亿元 with 1亿元 of it contracted is usual, 107.5 beside 1075 is not. */
const LEAST_DIGITS: readonly { readonly factor: number; readonly digits: number }[] = [
  { factor: 10_000, digits: 1 },
  { factor: 100, digits: 2 },
  { factor: 10, digits: 3 },
];

/** 总投资 and 合同引资额 of one row with the same digits and the decimal point elsewhere (1075 for 107.5). */
export function* rowSlips({ projects, places }: CheckSubject): Iterable<Finding> {
  for (let index = 0; index < projects.length; index += 1) {
    const project = elementAt(projects, index);
    const factor = project.total === project.contracted ? null : slipOf(project);
    if (factor === null || !project.total || !project.contracted) continue;
    yield { project: index, flag: flag('amount.slip-in-row', places.of(index, 'totalInvestment'), { text: project.total.text, other: project.contracted.text, factor }) };
  }
}

function slipOf({ total, contracted, exclusion }: Project): number | null {
  if (exclusion || !total || !contracted || total.currency !== contracted.currency || total.value === contracted.value) return null;
  const digits = digitsOf(total.value);
  if (digits === '' || digits !== digitsOf(contracted.value)) return null;
  const factor = Math.round(Math.max(total.value, contracted.value) / Math.min(total.value, contracted.value));
  const rule = LEAST_DIGITS.find((each) => factor >= each.factor);
  return rule && digits.length >= rule.digits ? factor : null;
}

/** The digits of an amount without the noughts behind them; '' for nothing. */
function digitsOf(minor: number): string {
  return minor > 0 ? String(minor).replace(/0{1,20}$/, '') : '';
}
