import { stagesFrom, STAGE_LABELS } from '../classify/stage';
import type { Stage } from '../field';
import { toYi } from '../money';
import type { Rules } from '../rules';
import type { Area } from '../sheet';
import { WHOLE_YEAR, type Period } from '../period';
import type { ActivityKey } from './activities-sheet';
import { YES, type DetailKey } from './detail-sheet';
import type { Condition, DetailFormulas } from './formulas';
import { headlines, minorPerPrinted, type Headline, type HeadlineMeasure } from './headline';
import type { Indicators } from './indicators';
import { LOOKS } from './looks';
import type { PartStart } from './page-breaks';
import { sourceLink, type SectionSource } from './section-source';
import type { ChartPlan, Look, PlannedCell, PlannedFormula } from './plan';
import type { Basis } from './basis';
import { ROW_POINTS, SheetBuilder, type LookedCell } from './sheet-builder';
import { textPoints } from './text-height';

/** Columns of the annual summary, A to J. */
export const SUMMARY_WIDTH = 10;

/** Their widths in characters: 123,456.00 万美元 fit, where a narrower column would show ####. */
export const SUMMARY_WIDTHS: readonly number[] = [26, ...Array.from({ length: SUMMARY_WIDTH - 1 }, () => 11)];

const SECTION_POINTS = 22.5;

/** Columns of the link beside a section's heading. */
const LINK_SPAN = 4;

/** Columns of a remark at the end of a line. */
export const REMARK_SPAN = 3;

/** Tables of the summary that charts stand on: labels, 项目 and 合同引资额 from column A (months: 项目, cumulated, 合同引资额, cumulated), their headings in the first row. */
export type ChartedTable = 'tiers' | 'bands' | 'chains' | 'months' | 'progress';

/** What a section of the annual summary writes with: rows of its sheet, and formulas over `分类明细` for the projects that count in the period. */
export class SummaryWriter {
  readonly built = new SheetBuilder(SUMMARY_WIDTH);
  readonly charts: ChartPlan[] = [];
  /** Names of the sections that the office switched off. */
  readonly leftOut: string[] = [];
  readonly tables = new Map<ChartedTable, Area>();
  /** The headline figures by key. */
  readonly headlines: ReadonlyMap<string, Headline>;
  private readonly headlineRows = new Map<string, number>();
  readonly sectionStarts: PartStart[] = [];
  /** Where the rows behind the section that is being written can be filtered. */
  source: SectionSource | null = null;

  constructor(
    readonly indicators: Indicators,
    readonly rules: Rules,
    readonly detail: DetailFormulas<DetailKey>,
    readonly basis: Basis,
    /** Null where the period has no activities. */
    readonly activities: DetailFormulas<ActivityKey> | null = null,
  ) {
    this.headlines = new Map(headlines(rules).map((headline) => [headline.key, headline]));
  }

  /** The heading line of a section; sections are numbered in their order: 一、二、… */
  section(title: string, mayRunOn = true): void {
    this.sectionStarts.push({ row: this.built.next, mayRunOn });
    const heading = { cell: `${chineseNumber(this.sectionStarts.length)}、${title}`, look: LOOKS.section };
    if (!this.source) this.built.row([{ ...heading, span: SUMMARY_WIDTH }], SECTION_POINTS);
    else this.built.row([{ ...heading, span: SUMMARY_WIDTH - LINK_SPAN }, { cell: sourceLink(this.source), look: LOOKS.sourceLink, span: LINK_SPAN }], SECTION_POINTS);
  }

  /** The heading line of a table. Returns its row, from 0. */
  headings(headings: readonly (readonly [text: string, span: number])[]): number {
    let left = 0;
    const heights = headings.map(([text, span]) => textPoints(text, { width: widthOf(left, (left += span) - 1), size: LOOKS.heading.size }));
    return this.built.row(headings.map(([text, span]) => ({ cell: text === '' ? null : text, look: LOOKS.heading, span })), Math.max(20, ...heights));
  }

  /** A note over the whole width. */
  note(text: string): void {
    this.built.row([{ cell: text, look: LOOKS.note, span: SUMMARY_WIDTH }], textPoints(text, { width: widthOf(0, SUMMARY_WIDTH - 1), size: LOOKS.note.size }));
  }

  /** A line of label, value, unit and remark. Returns its row, from 0. */
  indicator(label: string, cell: PlannedCell, unit: string, remark: string): number {
    return this.built.row([
      { cell: label, look: LOOKS.label },
      { cell, look: lookOf(unit) },
      { cell: unit === '' ? null : unit, look: LOOKS.unit },
      { cell: remark === '' ? null : remark, look: LOOKS.remark, span: SUMMARY_WIDTH - 3 },
    ]);
  }

  /** The conditions by which a project counts in the period. */
  get counted(): readonly Condition<DetailKey>[] {
    return this.countedIn(this.indicators);
  }

  /** The conditions by which a project counts in some period. */
  countedIn({ year, through }: Period): readonly Condition<DetailKey>[] {
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

  /** A headline figure of the same ledgers for a period, in its printed unit. */
  headline({ measure, rows, value }: Headline, indicators: Indicators): PlannedFormula {
    const expected = value(indicators) / minorPerPrinted(measure);
    const counted = rows.map((conditions) => [...this.countedIn(indicators), ...conditions]);
    const column = HEADLINE_COLUMNS[measure];
    return column === null ? this.detail.countCell(expected, ...counted) : this.detail.sumCell(column, expected, ...counted);
  }

  /** Remembers the row in which a headline figure stands, from 0. */
  placeHeadline(key: string, row: number): void {
    this.headlineRows.set(key, row);
  }

  /** The cell in which a headline figure of the period stands: $B$6. */
  headlineCell(key: string): string {
    const row = this.headlineRows.get(key);
    if (row === undefined) throw new RangeError(`headline ${key} stands nowhere`);
    return `$B$${row + 1}`;
  }

  /** The share of a cell in a headline figure; 0 where that is 0. `minor` is the cell's own value in the smallest unit. */
  share(cell: string, minor: number, key: 'signedProjects' | 'contracted'): PlannedFormula {
    const whole = this.headlines.get(key)?.value(this.indicators) ?? 0;
    const of = this.headlineCell(key);
    return { formula: `=IF(${of}=0,0,${cell}/${of})`, expected: whole === 0 ? 0 : minor / whole };
  }

  /** The number of counted projects that have reached a stage. */
  stageCount(expected: number, goal: Stage): PlannedCell {
    return this.detail.countCell(expected, ...stagesFrom(goal).map((stage): readonly Condition<DetailKey>[] => [...this.counted, ['stage', STAGE_LABELS[stage]]]));
  }

  /** The 合同引资额 of such projects. */
  stageSum(expected: number, goal: Stage): PlannedCell {
    return this.detail.sumCell('contractedYi', expected, ...stagesFrom(goal).map((stage): readonly Condition<DetailKey>[] => [...this.counted, ['stage', STAGE_LABELS[stage]]]));
  }

  /** The bands that make up a nested tier: 5亿元以上 is 5—10亿元 and 10亿元以上. */
  bandsFrom(tier: number): readonly string[] {
    return this.rules.tiers.slice(0, tier + 1).map((rule) => rule.band);
  }

  bandCount(expected: number, bands: readonly string[], ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.countCell(expected, ...bands.map((band): readonly Condition<DetailKey>[] => [...this.counted, ...conditions, ['band', band]]));
  }

  bandSum(of: DetailKey, expected: number, bands: readonly string[], ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return this.detail.sumCell(of, expected, ...bands.map((band): readonly Condition<DetailKey>[] => [...this.counted, ...conditions, ['band', band]]));
  }
}

/** The column of `分类明细` that a measure adds up; null where it counts rows. */
const HEADLINE_COLUMNS: Readonly<Record<HeadlineMeasure, DetailKey | null>> = { projects: null, companies: null, yuan: 'contractedYi', usd: 'foreignUsd' };

/** Stands where there is no figure. */
export const NOTHING = '—';

/** The height of a line with a remark at its end. */
export function remarkPoints(remark: string): number {
  return Math.max(ROW_POINTS, textPoints(remark, { width: widthOf(SUMMARY_WIDTH - REMARK_SPAN, SUMMARY_WIDTH - 1), size: LOOKS.remark.size, indent: LOOKS.remark.indent }));
}

/** The height of a line whose label may take more than one. */
export function labelPoints(label: string): number {
  return Math.max(ROW_POINTS, textPoints(label, { width: widthOf(0, 0), size: LOOKS.page.size, indent: LOOKS.label.indent }));
}

/** How a number of a unit looks. */
export function lookOf(unit: string): Look {
  return unit === '亿元' || unit === '万美元' ? LOOKS.money : LOOKS.count;
}

/** The width of neighbouring columns, in characters. */
export function widthOf(first: number, last: number): number {
  return SUMMARY_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
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
