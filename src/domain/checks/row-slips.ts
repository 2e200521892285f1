import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import type { CheckSubject, Finding } from './finding';

/** How many digits two amounts must share before a power of ten between them is no coincidence: 10亿元 with 1亿元 of it contracted is usual, 107.5 beside 1075 is not. */
const SLIPS: readonly { readonly factor: number; readonly leastDigits: number }[] = [
  { factor: 10, leastDigits: 3 },
  { factor: 100, leastDigits: 2 },
  { factor: 1_000, leastDigits: 2 },
  { factor: 10_000, leastDigits: 1 },
  { factor: 100_000_000, leastDigits: 1 },
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
  if (exclusion || !total || !contracted || total.currency !== contracted.currency) return null;
  const [less, more] = total.value < contracted.value ? [total.value, contracted.value] : [contracted.value, total.value];
  if (less <= 0) return null;
  const slip = SLIPS.find(({ factor }) => less * factor === more);
  return slip && digitsOf(less) >= slip.leastDigits ? slip.factor : null;
}

/** How many digits an amount has, without the noughts behind them. */
function digitsOf(minor: number): number {
  return String(minor).replace(/0{1,20}$/, '').length;
}
