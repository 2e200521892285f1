import { STAGE_LABELS, stagesFrom } from '../classify/stage';
import type { Stage } from '../field';
import type { ExclusionCode } from '../flag';
import { CENTS_PER_WAN, RATE_SCALE, toYi } from '../money';
import type { Rules } from '../rules';
import { TOP500_CLASSES } from '../top500';
import { DETAIL_KEYS, detailRows, NO_CHAIN, YES, type DetailKey } from './detail-sheet';
import { EXCLUSION_LABELS, EXCLUSION_NOTES } from './exclusion-labels';
import { DetailFormulas, type Condition } from './formulas';
import { UNDECIDED_BAND, type ChainTally, type Indicators } from './indicators';
import { LOOKS } from './looks';
import type { Look, PlannedCell, SheetPlan } from './plan';
import { joinAreas, SheetBuilder, type LookedCell } from './sheet-builder';
import { summarySheet } from './sheet-names';
import { TOP500_HEADINGS, top500Row } from './top500-rows';

const WIDTH = 8;
const COLUMN_WIDTHS = [24, 11, 14, 13, 13, 13, 12, 12];

/** `2019年度汇总`: the year's indicators as native formulas over `分类明细`, each with the value it must calculate to.
 *  `detailSheet` is the name under which the formulas find `分类明细` while the sheets are built. */
export function planSummarySheet(indicators: Indicators, rules: Rules, detailSheet: string): SheetPlan {
  const { first, last } = detailRows(indicators.rows);
  const sheet = new Summary(indicators, rules, new DetailFormulas<DetailKey>(detailSheet, DETAIL_KEYS, first, last));
  sheet.heading();
  sheet.overall();
  sheet.tiers();
  sheet.chains();
  sheet.months();
  sheet.reconciliation();
  sheet.top500List();
  const markRow = sheet.notes();
  const { cells, looks, merges, rowHeights } = sheet.built;
  return {
    role: 'summary',
    year: indicators.year,
    name: summarySheet(indicators.year),
    cells,
    looks: [{ area: { top: 0, left: 0, rows: cells.length, columns: WIDTH }, look: LOOKS.page }, ...joinAreas(looks)],
    merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    frozen: { rows: 3, columns: 0 },
    filter: null,
    charts: [],
    gridlines: false,
    print: { orientation: 'portrait', pagesWide: 1, titleRows: { first: 0, last: 1 } },
    markRow,
  };
}

/** The sections of the summary, in their order. */
class Summary {
  readonly built = new SheetBuilder(WIDTH);

  constructor(
    private readonly indicators: Indicators,
    private readonly rules: Rules,
    private readonly detail: DetailFormulas<DetailKey>,
  ) {}

  heading(): void {
    const { year } = this.indicators;
    this.built.row([{ cell: `${year}年度招商引资汇总表`, look: LOOKS.title, span: WIDTH }], 34);
    this.built.row([
      { cell: `统计期间：${year}年1月—12月（按签约日期）`, look: LOOKS.note, span: 5 },
      { cell: '金额单位：亿元（另注明的除外）', look: LOOKS.noteRight, span: 3 },
    ]);
    this.built.gap(4);
  }

  overall(): void {
    const { indicators } = this;
    this.section('一、总体指标');
    this.headings([['指标', 1], ['数值', 1], ['单位', 1], ['口径', 5]]);
    this.indicator('签约项目', this.count(indicators.signed.projects), '个', `${this.indicators.year}年签约并计入的项目`);
    this.indicator('合同引资额', this.sum('contractedYi', yi(indicators.signed.contractedYuan)), '亿元', '内资与外资折合之和；无合同引资额列时按总投资');
    this.indicator('　其中：内资', this.sum('contractedYi', yi(indicators.domesticYuan), ['origin', '内资']), '亿元', '');
    this.indicator('　其中：外资', this.sum('foreignUsd', indicators.foreignUsdCents / CENTS_PER_WAN, ['origin', '外资']), '万美元', '其他币种经当年账面汇率折成美元');
    this.indicator('　　　　折合', this.sum('contractedYi', yi(indicators.foreignYuan), ['origin', '外资']), '亿元', this.rateNote());
    this.indicator('三类500强项目', this.count(indicators.top500.projects, ['top500', '是']), '个', '');
    this.indicator('三类500强企业', this.count(indicators.top500.companies, ['companyFirst', YES]), '家', '一家企业有几个项目的，只计一家');
    for (const name of TOP500_CLASSES) {
      const tally = indicators.top500.byClass[name];
      this.indicator(`　其中：${name}项目`, this.count(tally.projects, ['top500', '是'], ['top500Class', name]), '个', '');
    }
    this.indicator('　待核实是否500强', this.count(indicators.top500.review, ['top500', '待核']), '个', '有迹象，需人工核定；未计入上面的数');
    this.indicator('　名录未覆盖', this.count(indicators.top500.uncovered, ['top500', '未覆盖']), '个', '没有相应年份的名录可比对，不等于“否”');
    this.indicator(`${this.rules.firstEntryLabel}的500强项目`, this.count(indicators.firstEntry, ['firstEntry', YES]), '个', '按台账填写');
    this.indicator('已开工项目', this.stageCount(indicators.started, 'started'), '个', '本年签约项目中已开工的，含已投产、已纳税');
    this.indicator('已投产项目', this.stageCount(indicators.operating, 'operating'), '个', '');
    this.indicator('已纳税项目', this.stageCount(indicators.taxed, 'taxed'), '个', '');
    this.built.gap();
  }

  tiers(): void {
    const { tiers, bands } = this.indicators;
    this.section('二、投资档次（按总投资；“以上”含本数）');
    this.headings([['累计档次', 1], ['项目（个）', 1], ['合同引资额', 1], ['占项目数', 1], ['分段档次', 2], ['项目（个）', 1], ['合同引资额', 1]]);
    const nested = [...tiers].reverse();
    const shownBands = [...bands.filter((band) => band.label !== UNDECIDED_BAND).reverse(), ...bands.filter((band) => band.label === UNDECIDED_BAND && band.projects > 0)];
    for (let index = 0; index < Math.max(nested.length, shownBands.length); index += 1) {
      const tier = nested[index];
      const band = shownBands[index];
      const reached = tier ? this.bandsFrom(tiers.indexOf(tier)) : [];
      this.built.row([
        ...(tier
          ? [
              { cell: tier.label, look: LOOKS.label },
              { cell: this.bandCount(tier.projects, reached), look: LOOKS.count },
              { cell: this.bandSum(yi(tier.contractedYuan), reached), look: LOOKS.money },
              { cell: this.share(tier.projects, this.built.next + 1), look: { ...LOOKS.money, numberFormat: '0.0%' } },
            ]
          : EMPTY_CELLS),
        ...(band
          ? [
              { cell: band.label, look: LOOKS.label, span: 2 },
              { cell: this.bandCount(band.projects, [band.label]), look: LOOKS.count },
              { cell: this.bandSum(yi(band.contractedYuan), [band.label]), look: LOOKS.money },
            ]
          : [{ cell: null, look: LOOKS.cell, span: 2 }, ...EMPTY_CELLS.slice(0, 2)]),
      ]);
    }
    this.built.gap();
  }

  chains(): void {
    const { chains, signed, tiers, top500 } = this.indicators;
    const shown = [...this.rules.tiers].reverse();
    this.section('三、按产业链');
    this.headings([['产业链', 2], ['项目（个）', 1], ['合同引资额', 1], ...shown.map((tier): [string, number] => [tier.nested, 1]), ['三类500强', 1]]);
    for (const chain of chains) this.chainRow(chain);
    this.built.row(
      totals([
        { cell: '合计', look: LOOKS.label, span: 2 },
        { cell: this.count(signed.projects), look: LOOKS.count },
        { cell: this.sum('contractedYi', yi(signed.contractedYuan)), look: LOOKS.money },
        ...shown.map((tier) => {
          const index = this.rules.tiers.indexOf(tier);
          return { cell: this.bandCount(tiers[index]?.projects ?? 0, this.bandsFrom(index)), look: LOOKS.count };
        }),
        { cell: this.count(top500.projects, ['top500', '是']), look: LOOKS.count },
      ]),
    );
    this.built.gap();
  }

  private chainRow(chain: ChainTally): void {
    const name = chain.chain || NO_CHAIN;
    const here: Condition<DetailKey> = ['chain', name];
    const shown = this.rules.tiers.map((_, index) => index).reverse();
    this.built.row([
      { cell: name, look: LOOKS.label, span: 2 },
      { cell: this.count(chain.projects, here), look: LOOKS.count },
      { cell: this.sum('contractedYi', yi(chain.contractedYuan), here), look: LOOKS.money },
      ...shown.map((index) => ({ cell: this.bandCount(chain.tiers[index] ?? 0, this.bandsFrom(index), here), look: LOOKS.count })),
      { cell: this.count(chain.top500, here, ['top500', '是']), look: LOOKS.count },
    ]);
  }

  months(): void {
    const { months, signed } = this.indicators;
    const monthCells = (month: Indicators['months'][number] | undefined): LookedCell[] =>
      month
        ? [
            { cell: month.month === null ? '月份不明' : `${month.month}月`, look: LOOKS.unit },
            { cell: this.count(month.projects, ['month', month.month ?? '']), look: LOOKS.count },
            { cell: this.sum('contractedYi', yi(month.contractedYuan), ['month', month.month ?? '']), look: LOOKS.money },
          ]
        : EMPTY_CELLS.slice(0, 3);
    this.section('四、按签约月份');
    this.headings([['月份', 1], ['项目（个）', 1], ['合同引资额', 1], ['', 1], ['月份', 1], ['项目（个）', 1], ['合同引资额', 1]]);
    for (let index = 0; index < 6; index += 1) {
      this.built.row([...monthCells(months[index]), { cell: null }, ...monthCells(months[index + 6])]);
    }
    const unknown = months[12];
    this.built.row(
      totals([
        ...(unknown ? monthCells(unknown) : EMPTY_CELLS.slice(0, 3)),
        { cell: null },
        { cell: '合计', look: LOOKS.unit },
        { cell: this.count(signed.projects), look: LOOKS.count },
        { cell: this.sum('contractedYi', yi(signed.contractedYuan)), look: LOOKS.money },
      ]),
    );
    this.built.gap();
  }

  /** Every ledger row is counted or excluded with a reason, and the sheet shows that it adds up (DESIGN §4.11). */
  reconciliation(): void {
    const { indicators, detail } = this;
    const reasons = Object.entries(indicators.excluded) as [ExclusionCode, number][];
    const excluded = reasons.reduce((sum, [, rows]) => sum + rows, 0);
    this.section('五、台账行数核对');
    this.headings([['项目', 1], ['行数', 1], ['单位', 1], ['说明', 5]]);
    const rowsAt = this.indicator('台账行数', { formula: `=ROWS(${detail.range('counted')})`, expected: indicators.rows }, '行', '所选台账标题以下的全部行');
    const countedAt = this.indicator('　计入', this.count(indicators.signed.projects), '行', '');
    const firstReason = this.built.next;
    for (const [code, rows] of reasons) {
      const label = EXCLUSION_LABELS[code];
      const cell =
        code === 'other-year'
          ? { formula: `=${detail.count(['counted', YES])}-${detail.count(['counted', YES], ['year', indicators.year])}`, expected: rows }
          : { formula: `=${detail.count(['reason', label])}`, expected: rows };
      this.indicator(`　未计入：${label}`, cell, '行', EXCLUSION_NOTES[code]);
    }
    const sumOfReasons = reasons.length > 0 ? `SUM(B${firstReason + 1}:B${firstReason + reasons.length})` : '0';
    this.indicator('　未计入合计', { formula: `=${sumOfReasons}`, expected: excluded }, '行', '');
    this.indicator(
      '核对：台账行数＝计入＋未计入',
      { formula: `=IF(B${rowsAt + 1}=B${countedAt + 1}+B${this.built.next},"相符","不符")`, expected: '相符' },
      '',
      '',
    );
    this.indicator('有核对事项的行', { formula: `=${detail.count(['flagged', YES])}`, expected: indicators.flagged }, '行', '见“核对清单”，逐条写明位置和原因');
    this.built.gap();
  }

  /** Every 500强 project with the group behind it and why, so that a leader can ask and be answered. */
  top500List(): void {
    const { list } = this.indicators.top500;
    if (list.length === 0) return;
    this.built.gap(LIST_GAP_POINTS);
    this.section('六、三类500强项目名单');
    this.headings(TOP500_HEADINGS);
    for (const project of list) {
      const { cells, points } = top500Row(project);
      this.built.row(cells, points);
    }
    this.built.gap();
  }

  notes(): number {
    const thresholds = [...this.rules.tiers].reverse().map((tier) => `${tier.nested}（外资${(tier.foreign / CENTS_PER_WAN).toLocaleString('en-US')}万美元）`);
    const lines = [
      `统计口径：投资档次按${this.rules.tierBasis === 'total' ? '总投资' : '合同引资额'}划分，${thresholds.join('、')}；金额以元为单位累计后折成亿元。`,
      `终止、退出、清退的项目${this.rules.terminated === 'exclude' ? '不计入，件数另列' : '计入'}；同一项目出现在几张台账上的只计一次。`,
      '本表数字均为公式，取自“分类明细”；每一行都能在“分类明细”中找到来源。',
    ];
    for (const line of lines) this.built.row([{ cell: line, look: LOOKS.note, span: WIDTH }], 24);
    return this.built.row([{ cell: null, look: LOOKS.mark, span: WIDTH }]);
  }

  private section(text: string): void {
    this.built.row([{ cell: text, look: LOOKS.section, span: WIDTH }], 22);
  }

  private headings(headings: readonly (readonly [text: string, span: number])[]): void {
    this.built.row(headings.map(([text, span]) => (text === '' ? { cell: null, span } : { cell: text, look: LOOKS.heading, span })), 20);
  }

  private indicator(label: string, cell: PlannedCell, unit: string, remark: string): number {
    const look: Look = unit === '亿元' || unit === '万美元' ? LOOKS.money : LOOKS.count;
    return this.built.row([
      { cell: label, look: LOOKS.label },
      { cell, look },
      { cell: unit === '' ? null : unit, look: LOOKS.unit },
      { cell: remark === '' ? null : remark, look: LOOKS.remark, span: 5 },
    ]);
  }

  private get counted(): readonly Condition<DetailKey>[] {
    return [['counted', YES], ['year', this.indicators.year]];
  }

  private count(expected: number, ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return { formula: `=${this.detail.count(...this.counted, ...conditions)}`, expected };
  }

  private sum(of: DetailKey, expected: number, ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return { formula: `=${this.detail.sum(of, ...this.counted, ...conditions)}`, expected };
  }

  private stageCount(expected: number, goal: Stage): PlannedCell {
    return { formula: `=${stagesFrom(goal).map((stage) => this.detail.count(...this.counted, ['stage', STAGE_LABELS[stage]])).join('+')}`, expected };
  }

  /** The bands that make up a nested tier: 5亿元以上 is 5—10亿元 and 10亿元以上. */
  private bandsFrom(tier: number): readonly string[] {
    return this.rules.tiers.slice(0, tier + 1).map((rule) => rule.band);
  }

  private bandCount(expected: number, bands: readonly string[], ...conditions: readonly Condition<DetailKey>[]): PlannedCell {
    return { formula: `=${bands.map((band) => this.detail.count(...this.counted, ...conditions, ['band', band])).join('+')}`, expected };
  }

  private bandSum(expected: number, bands: readonly string[]): PlannedCell {
    return { formula: `=${bands.map((band) => this.detail.sum('contractedYi', ...this.counted, ['band', band])).join('+')}`, expected };
  }

  private share(projects: number, row: number): PlannedCell {
    const all = this.detail.count(...this.counted);
    return { formula: `=IF(${all}=0,0,B${row}/${all})`, expected: this.indicators.signed.projects === 0 ? 0 : projects / this.indicators.signed.projects };
  }

  private rateNote(): string {
    const rate = this.rules.bookRates[this.indicators.year]?.USD;
    return rate === undefined ? `未设置${this.indicators.year}年账面汇率，外资未折合` : `按${this.indicators.year}年账面汇率1美元＝${rate / RATE_SCALE}元`;
  }
}

/** The list begins on the second page of an ordinary year. */
const LIST_GAP_POINTS = 24;

const EMPTY_CELLS: readonly LookedCell[] = Array.from({ length: 4 }, () => ({ cell: null, look: LOOKS.cell }));

function totals(cells: readonly LookedCell[]): readonly LookedCell[] {
  return cells.map((cell) => (cell.look ? { ...cell, look: { ...cell.look, ...LOOKS.total } } : cell));
}

function yi(yuan: number): number {
  return toYi(yuan, 'CNY');
}
