import { stagesFrom, STAGE_LABELS } from '../classify/stage';
import type { Stage } from '../field';
import { toYi } from '../money';
import type { Rules } from '../rules';
import { WHOLE_YEAR } from '../period';
import { YES, type DetailKey } from './detail-sheet';
import type { Condition, DetailFormulas } from './formulas';
import type { Indicators } from './indicators';
import { LOOKS } from './looks';
import type { ChartPlan, Look, PlannedCell } from './plan';
import { SheetBuilder, type LookedCell } from './sheet-builder';

/** Columns of the annual summary, A to J. */
export const SUMMARY_WIDTH = 10;

/** What a section of the annual summary writes with: rows of its sheet, and formulas over `分类明细` for the projects that count in the period. */
export class SummaryWriter {
  readonly built = new SheetBuilder(SUMMARY_WIDTH);
  readonly charts: ChartPlan[] = [];
  private sections = 0;

  constructor(
    readonly indicators: Indicators,
    readonly rules: Rules,
    readonly detail: DetailFormulas<DetailKey>,
  ) {}

  /** The heading line of a section; sections are numbered in their order: 一、二、… */
  section(title: string): void {
    this.sections += 1;
    this.built.row([{ cell: `${chineseNumber(this.sections)}、${title}`, look: LOOKS.section, span: SUMMARY_WIDTH }], 22);
  }

  headings(headings: readonly (readonly [text: string, span: number])[]): void {
    this.built.row(headings.map(([text, span]) => (text === '' ? { cell: null, span } : { cell: text, look: LOOKS.heading, span })), 20);
  }

  /** A line of label, value, unit and remark. Returns its row, from 0. */
  indicator(label: string, cell: PlannedCell, unit: string, remark: string): number {
    const look: Look = unit === '亿元' || unit === '万美元' ? LOOKS.money : LOOKS.count;
    return this.built.row([
      { cell: label, look: LOOKS.label },
      { cell, look },
      { cell: unit === '' ? null : unit, look: LOOKS.unit },
      { cell: remark === '' ? null : remark, look: LOOKS.remark, span: SUMMARY_WIDTH - 3 },
    ]);
  }

  /** The conditions by which a project counts in the period. */
  get counted(): readonly Condition<DetailKey>[] {
    const { year, through } = this.indicators;
    return [['counted', YES], ['year', year], ...(through === WHOLE_YEAR ? [] : ([['month', { atMost: through }]] as const))];
  }

  /** The number of counted projects under further conditions. */
  count(expected: number, ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.countCell(expected, [...this.counted, ...conditions]);
  }

  /** The sum of a column over the counted projects under further conditions. */
  sum(of: DetailKey, expected: number, ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.sumCell(of, expected, [...this.counted, ...conditions]);
  }

  /** The number of counted projects that have reached a stage. */
  stageCount(expected: number, goal: Stage): PlannedCell {
    return this.detail.countCell(expected, ...stagesFrom(goal).map((stage): readonly Condition<DetailKey>[] => [...this.counted, ['stage', STAGE_LABELS[stage]]]));
  }

  /** The bands that make up a nested tier: 5亿元以上 is 5—10亿元 and 10亿元以上. */
  bandsFrom(tier: number): readonly string[] {
    return this.rules.tiers.slice(0, tier + 1).map((rule) => rule.band);
  }

  bandCount(expected: number, bands: readonly string[], ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.countCell(expected, ...bands.map((band): readonly Condition<DetailKey>[] => [...this.counted, ...conditions, ['band', band]]));
  }

  bandSum(expected: number, bands: readonly string[], ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.sumCell('contractedYi', expected, ...bands.map((band): readonly Condition<DetailKey>[] => [...this.counted, ...conditions, ['band', band]]));
  }
}

/** 元 as the sheet shows them, in 亿元. */
export function yi(yuan: number): number {
  return toYi(yuan, 'CNY');
}

/** Empty cells with lines. */
export const EMPTY_CELLS: readonly LookedCell[] = Array.from({ length: SUMMARY_WIDTH }, () => ({ cell: null, look: LOOKS.cell }));

/** The cells of a line of totals. */
export function totals(cells: readonly LookedCell[]): readonly LookedCell[] {
  return cells.map((cell) => (cell.look ? { ...cell, look: { ...cell.look, ...LOOKS.total } } : cell));
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** @example chineseNumber(12) // '十二' */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[number % 10]}`;
}
