import { comparableName } from '../domain/classify/comparable-name';
import type { Rules } from '../domain/rules';
import { headlines, headlineUnit, minorPerPrinted } from '../domain/summary/headline';
import type { Indicators, Tally } from '../domain/summary/indicators';
import { YI } from '../domain/money';

/** One figure of a year, as ZS.SUMMARY prints it and ZS.INDICATOR finds it by label or key. */
export interface Figure {
  readonly label: string;
  /** What else it is found by. */
  readonly key: string;
  readonly value: number;
  readonly unit: string;
}

/** Every figure of a year: the headline indicators, then bands, chains and months, then what was left out. */
export function figuresOf(indicators: Indicators, rules: Rules): readonly Figure[] {
  const { bands, chains, months, flagged, rows, signed } = indicators;
  return [
    ...headlines(rules).map(({ key, label, measure, value }) => ({ key, label, value: value(indicators) / minorPerPrinted(measure), unit: headlineUnit(measure) })),
    ...bands.flatMap(({ label, ...tally }) => tallied(`分段 ${label}`, tally)),
    ...chains.flatMap(({ chain, ...tally }) => tallied(chain === '' ? '未填产业链' : chain, tally)),
    ...months.flatMap(({ month, ...tally }) => tallied(month === null ? '月份不详' : `${month}月`, tally)),
    projectCount('台账行数', 'rows', rows, '行'),
    projectCount('未计入', 'excluded', rows - signed.projects, '行'),
    projectCount('待核行数', 'flagged', flagged, '行'),
  ];
}

/** The figure of that label or key, whatever the widths, blanks and letter case. */
export function figureNamed(name: string, figures: readonly Figure[]): Figure | undefined {
  const wanted = comparableName(name);
  return figures.find(({ label, key }) => comparableName(label) === wanted || comparableName(key) === wanted);
}

function tallied(name: string, { projects, contractedYuan }: Tally): readonly Figure[] {
  return [projectCount(`${name}项目`, `${name}项目数`, projects, '个'), { label: `${name}引资额`, key: `${name}合同引资额`, value: contractedYuan / YI, unit: '亿元' }];
}

function projectCount(label: string, key: string, value: number, unit: string): Figure {
  return { label, key, value, unit };
}
