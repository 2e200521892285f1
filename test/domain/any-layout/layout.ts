import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/sheet';
import type { LayoutSheet } from '../ledger/layout';
import { CHAINS, type TrueProject } from './truth';

/** How an office lays out its ledger; every choice was seen in real ledgers. */
export interface Layout {
  readonly title: 'none' | 'title' | 'title and unit' | 'year';
  /** Sheets beside the ledger that hold no signed project. */
  readonly otherSheets: boolean;
  readonly terminatedAs: string;
  readonly headings: Readonly<Record<'name' | 'investor' | 'chain' | 'amount' | 'signed' | 'remark', string>>;
  readonly amounts: AmountStyle;
  /** How the amounts of foreign projects are told from 元. */
  readonly foreign: 'as text' | 'column of its own' | 'by the origin';
  readonly dates: DateStyle;
  readonly chains: 'column' | 'merged down' | 'sections' | 'sheets';
  readonly totals: 'none' | 'first' | 'last' | 'after each chain';
  readonly totalLabel: string;
  readonly totalIn: 'first' | 'name';
  /** 其中 rows below a total. */
  readonly ofWhich: boolean;
  readonly unitRow: boolean;
  readonly beside: readonly Beside[];
  readonly blankRows: boolean;
  readonly headingRows: 1 | 2;
  readonly footnotes: boolean;
  /** False where the program cannot tell (a .csv file). */
  readonly mergesKnown: boolean;
  /** A sheet of the projects that have been started, which holds some of them again. */
  readonly startedSheet: boolean;
  readonly top: number;
  readonly left: number;
  /** Where the columns stand. */
  readonly order: readonly number[];
}

type AmountStyle = 'mixed text' | 'full width' | 'about' | '亿元 in the heading' | '万元 in the heading' | '万元 in the note' | '亿元 as text' | '万元 as text' | 'sentence' | 'number as text' | 'thousands';
type DateStyle = '5月3日' | '2019年3月' | '201903' | 'serial' | '2019-03-05' | '2019年3月5日' | '2019.3.5' | '2019/03/05' | '20190305' | 'text 20190305';
type Column = keyof Layout['headings'] | 'serial' | 'foreignAmount' | 'origin' | Beside;
type Beside = keyof typeof BESIDE;

/** Columns that stand beside those that count, and what may stand in them. */
const BESIDE = {
  '一期投资额（亿元）': (project: TrueProject) => project.wan / 20_000,
  '2019年计划投资（万元）': (project: TrueProject) => Math.ceil(project.wan / 3),
  '其中：固定资产投资（亿元）': (project: TrueProject) => project.wan / 15_000,
  '注册资本（万元）': () => 5_000,
  '预计年产值（亿元）': (project: TrueProject) => project.wan / 5_000,
  '年税收（万元）': () => 800,
  '用地面积（亩）': () => 120,
  '建设内容及规模': () => '总建筑面积3万平方米，年产值20亿元，税收1亿元',
  '联系人': () => '张三',
  '联系电话': () => 13_800_001_111,
  '责任单位': () => '商务局',
  '投资方注册地': () => '广东省深圳市',
  '项目状态': ({ terminated, wan }: TrueProject) => (terminated ? '终止' : wan % 3 === 0 ? '已开工' : '已签约'),
  '计划开工时间': ({ signed }: TrueProject) => `${signed.year + 1}年6月`,
  '开工时间': ({ signed, wan }: TrueProject) => (wan % 2 === 0 ? `${signed.year + 1}.1.15` : ''),
  '完成投资（万元）': ({ wan }: TrueProject) => wan * 2,
  '2019年到位资金（万元）': ({ wan }: TrueProject) => Math.floor(wan / 4),
  '引荐单位': () => '',
  '签约备注': () => '省领导见证签约',
  '是否三类500强': () => '否',
} as const satisfies Readonly<Record<string, (project: TrueProject) => CellValue>>;

const amounts = fc.constantFrom<AmountStyle>('mixed text', 'full width', 'about', '亿元 in the heading', '万元 in the heading', '万元 in the note', '亿元 as text', '万元 as text', 'sentence', 'number as text', 'thousands');

export const layouts: fc.Arbitrary<Layout> = fc
  .record({
    title: fc.constantFrom<Layout['title']>('none', 'title', 'title and unit', 'year'),
    otherSheets: fc.boolean(),
    terminatedAs: fc.constantFrom('已终止', '项目终止', '终止', '已退出', '已解约', '清退', '2020年3月终止', '合同终止，退出'),
    headings: fc.record({
      name: fc.constantFrom('项目名称', '签约项目名称', '项目', '项 目 名 称', '项目名称\n（全称）'),
      investor: fc.constantFrom('投资方', '投资主体', '投资方名称', '企业名称', '投资企业', '外来投资方名称', '签约企业'),
      chain: fc.constantFrom('所属产业链', '产业链', '所属\n产业链'),
      amount: fc.constantFrom('总投资', '总投资额', '投资总额', '计划总投资', '项目总投资', '签约总投资额', '协议投资额', '投资额'),
      signed: fc.constantFrom('签约时间', '签约日期', '合同签订时间', '签订日期', '项目签约时间'),
      remark: fc.constantFrom('备注', '备 注'),
    }),
    amounts,
    foreign: fc.constantFrom<Layout['foreign']>('as text', 'column of its own', 'by the origin'),
    dates: fc.constantFrom<DateStyle>('5月3日', '2019年3月', '201903', 'serial', '2019-03-05', '2019年3月5日', '2019.3.5', '2019/03/05', '20190305', 'text 20190305'),
    chains: fc.constantFrom<Layout['chains']>('column', 'merged down', 'sections', 'sheets'),
    totals: fc.constantFrom<Layout['totals']>('none', 'first', 'last', 'after each chain'),
    totalIn: fc.constantFrom<Layout['totalIn']>('first', 'name'),
    ofWhich: fc.boolean(),
    unitRow: fc.boolean(),
    totalLabel: fc.constantFrom('合计', '合  计', '总计', '全市', '小计'),
    beside: fc.uniqueArray(fc.constantFrom(...(Object.keys(BESIDE) as Beside[])), { maxLength: 7 }),
    blankRows: fc.boolean(),
    headingRows: fc.constantFrom<1 | 2>(1, 2),
    footnotes: fc.boolean(),
    mergesKnown: fc.boolean(),
    startedSheet: fc.boolean(),
    top: fc.integer({ min: 0, max: 3 }),
    left: fc.integer({ min: 0, max: 2 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], { minLength: 15 }),
  });

/** The sheets of a ledger that holds these projects in this layout. */
export function sheetsIn(layout: Layout, projects: readonly TrueProject[]): readonly LayoutSheet[] {
  // Cells that are merged down are blank in a file that does not tell: they are flagged, not guessed.
  const groups = layout.chains === 'column' ? [['', projects] satisfies Group] : byChain(projects);
  const started = projects.filter((_, at) => at % 2 === 0);
  const again = layout.startedSheet ? [sheetOf({ ...layout, chains: 'column' }, '开工项目', [['', started]])] : [];
  const others = layout.otherSheets ? OTHER_SHEETS : [];
  if (layout.chains !== 'sheets') return [...others, sheetOf(layout, '签约项目', groups), ...again];
  return [...others, ...groups.map(([chain, group]) => sheetOf(layout, `${chain}产业链`, [[chain, group]])), ...again];
}

const OTHER_SHEETS: readonly LayoutSheet[] = [
  { name: '在谈项目', rows: [['2019年在谈项目一览表', '', '', ''], ['序号', '项目名称', '投资方', '拟投资额（亿元）'], [1, '在谈甲项目', '长沙在谈甲公司', 30], [2, '在谈乙项目', '长沙在谈乙公司', '约20亿元']] },
  { name: '说明', rows: [['填表说明'], ['1. 总投资按合同填写'], ['2. 签约项目指2019年签订正式合同的项目']] },
  { name: '2018年汇总', rows: [['指标', '数值', '单位'], ['签约项目', 88, '个'], ['合同引资额', 123.4, '亿元'], ['亿元以上项目', 12, '个']] },
];

type Group = readonly [chain: string, projects: readonly TrueProject[]];

function byChain(projects: readonly TrueProject[]): readonly Group[] {
  return CHAINS.map((chain): Group => [chain, projects.filter((project) => project.chain === chain)]).filter(([, group]) => group.length > 0);
}

function sheetOf(layout: Layout, name: string, groups: readonly Group[]): LayoutSheet {
  const columns = columnsOf(layout);
  const all = groups.flatMap(([, projects]) => projects);
  const rows: CellValue[][] = rowsAbove(layout, name, columns);
  const merges = layout.headingRows === 2 ? parentMerges(layout, columns, rows.length) : [];
  rows.push(...headingRows(layout, columns));
  if (layout.totals === 'first') rows.push(...totalRows(layout, columns, all));
  for (const [at, group] of groups.entries()) {
    if (layout.chains === 'sections') rows.push(onlyFirst(columns, `${NUMERALS[at] ?? ''}、${group[0]}产业链（${group[1].length}个）`));
    if (layout.chains === 'merged down' && group[1].length > 1) merges.push(areaBelow(layout, columns.indexOf('chain'), rows.length, group[1].length));
    rows.push(...groupRows(layout, columns, group));
  }
  if (layout.totals === 'last') rows.push(...totalRows(layout, columns, all));
  if (layout.footnotes) rows.push(onlyFirst(columns, '注：本表统计范围为总投资1亿元以上的项目，含3个500强项目。'), onlyFirst(columns, '填表人：李四'));
  return { name, rows, merges: layout.mergesKnown || layout.chains === 'merged down' ? merges : null, top: layout.top, left: layout.left };
}

function headingRows(layout: Layout, columns: readonly Column[]): CellValue[][] {
  const headings = columns.map((column) => headingOf(layout, column));
  if (layout.headingRows === 1 && layout.unitRow && UNITS[layout.amounts]) {
    const bare = headings.map((heading, index) => (columns[index] === 'amount' ? heading.replace(/[（(\[/].*$/, '') : heading));
    return [bare, columns.map((column) => (column === 'amount' ? `（${UNITS[layout.amounts] ?? ''}）` : ''))];
  }
  if (layout.headingRows === 1) return [headings];
  const under = columns.map((column, index) => column === 'amount' || columns[index - 1] === 'amount');
  return [columns.map((column, index) => (column === 'amount' ? '项目投资' : under[index] ? '' : (headings[index] ?? ''))), headings.map((heading, index) => (under[index] ? heading : ''))];
}

function groupRows(layout: Layout, columns: readonly Column[], [, projects]: Group): CellValue[][] {
  const rows = projects.map((project, place) =>
    columns.map((column) => (column === 'serial' ? place + 1 : column === 'chain' && layout.chains === 'merged down' && place > 0 ? '' : cellOf(layout, column, project))),
  );
  if (layout.totals === 'after each chain') rows.push(...totalRows({ ...layout, totalLabel: '小计' }, columns, projects));
  if (layout.blankRows) rows.push(columns.map(() => ''));
  return rows;
}

function onlyFirst(columns: readonly Column[], text: string): CellValue[] {
  return columns.map((_, index) => (index === 0 ? text : ''));
}

const UNITS: Readonly<Partial<Record<AmountStyle, string>>> = { '亿元 in the heading': '亿元', '万元 in the heading': '万元', 'number as text': '亿元', thousands: '万元' };

const NUMERALS = ['一', '二', '三', '四', '五'];

function columnsOf({ beside, chains, order, foreign }: Layout): readonly Column[] {
  const own: Column[] = ['name', 'investor', 'amount', 'signed', 'remark', ...beside];
  if (chains === 'column' || chains === 'merged down') own.push('chain');
  if (foreign === 'column of its own') own.push('foreignAmount');
  if (foreign === 'by the origin') own.push('origin');
  return ['serial', ...order.flatMap((at) => own[at] ?? [])];
}

function rowsAbove({ title, amounts, dates }: Layout, name: string, columns: readonly Column[]): CellValue[][] {
  const wide = (text: string, at: number): CellValue[] => columns.map((_, index) => (index === at ? text : ''));
  const rows: CellValue[][] = [];
  if (title !== 'none' || dates === '5月3日') rows.push(wide(`${title === 'year' || dates === '5月3日' ? '2019年' : ''}${name === '签约项目' ? '' : name}招商引资签约项目台账`, 0));
  if (amounts === '万元 in the note') rows.push(wide('单位：万元', columns.length - 1));
  else if (title === 'title and unit') rows.push(wide('填报单位：招商局', 0));
  return rows;
}

function headingOf({ headings, amounts, foreign }: Layout, column: Column): string {
  if (column === 'serial') return '序号';
  if (column === 'foreignAmount') return '外资额（万美元）';
  if (column === 'origin') return '内资/外资';
  if (column in BESIDE) return column;
  const heading = column === 'amount' && foreign === 'column of its own' ? '内资额' : headings[column as keyof Layout['headings']];
  if (column !== 'amount') return heading;
  return `${heading}${{ '亿元 in the heading': '（亿元）', '万元 in the heading': '(万元)', 'number as text': '[亿元]', thousands: '/万元' }[amounts as string] ?? ''}`;
}

function cellOf(layout: Layout, column: Column, project: TrueProject): CellValue {
  if (column === 'name') return project.name;
  if (column === 'investor') return project.investor;
  if (column === 'chain') return `${project.chain}产业链`;
  if (column === 'origin') return project.foreign ? '外资' : '内资';
  if (column === 'foreignAmount') return project.foreign ? project.wan : '';
  if (column === 'amount' && project.foreign) return layout.foreign === 'column of its own' ? '' : project.wan % 10_000 === 0 ? `${project.wan / 10_000}亿美元` : `${project.wan}万美元`;
  if (column === 'amount') return amountCell(layout.amounts, project.wan);
  if (column === 'signed') return dateCell(layout.dates, project.signed);
  if (column === 'remark') return project.terminated ? layout.terminatedAs : '';
  if (column === 'serial') return '';
  return BESIDE[column](project);
}

/** 12345 万元 as 1.2345: exact, since the digits are only moved. */
function yiText(wan: number): string {
  const digits = String(wan).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}

function amountCell(style: AmountStyle, wan: number): CellValue {
  switch (style) {
    case '亿元 in the heading': return Number(yiText(wan));
    case '万元 in the heading':
    case '万元 in the note': return wan;
    case '亿元 as text': return `${yiText(wan)}亿元`;
    case '万元 as text': return `${wan}万元`;
    case 'sentence': return `项目总投资${yiText(wan)}亿元，其中固定资产投资${yiText(Math.ceil(wan / 2))}亿元，年产值30亿元`;
    case 'mixed text': return wan % 3 === 0 ? `${wan}万` : wan % 3 === 1 ? `${yiText(wan)} 亿元人民币` : `总投资${wan}万元（一期${Math.ceil(wan / 2)}万元）`;
    case 'full width': return `${yiText(wan)}亿元`.replace(/[0-9.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'about': return `约${yiText(wan)}亿元`;
    case 'number as text': return yiText(wan);
    case 'thousands': return String(wan).replace(/\B(?=(\d{3})+$)/g, ',');
  }
}

function dateCell(style: DateStyle, { year, month, day }: TrueProject['signed']): CellValue {
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  switch (style) {
    case '5月3日': return `${month}月${day}日`;
    case '2019年3月': return `${year}年${month}月`;
    case '201903': return Number(`${year}${mm}`);
    case 'serial': return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    case '2019-03-05': return `${year}-${mm}-${dd}`;
    case '2019年3月5日': return `${year}年${month}月${day}日`;
    case '2019.3.5': return `${year}.${month}.${day}`;
    case '2019/03/05': return `${year}/${mm}/${dd}`;
    case '20190305': return Number(`${year}${mm}${dd}`);
    case 'text 20190305': return `${year}${mm}${dd}`;
  }
}

function totalRows(layout: Layout, columns: readonly Column[], projects: readonly TrueProject[]): CellValue[][] {
  const own = projects.filter(({ foreign }) => !foreign);
  const total = totalRow(layout, columns, layout.totalLabel, own, projects.length);
  if (!layout.ofWhich) return [total];
  const large = own.filter(({ wan }) => wan >= 10_000);
  return [total, totalRow(layout, columns, '其中：亿元以上项目', large, large.length)];
}

function totalRow(layout: Layout, columns: readonly Column[], label: string, projects: readonly TrueProject[], count: number): CellValue[] {
  const wan = projects.reduce((sum, project) => sum + project.wan, 0);
  const at = layout.totalIn === 'first' ? 0 : columns.indexOf('name');
  return columns.map((column, index) => (index === at ? label : column === 'name' ? count : column === 'amount' ? amountCell(layout.amounts, wan) : ''));
}

/** 项目投资 stands over the amount and the column after it; every other heading spans both rows. */
function parentMerges({ top, left }: Layout, columns: readonly Column[], first: number): string[] {
  const amount = columns.indexOf('amount');
  const cell = (index: number, row: number): string => `${String.fromCharCode(65 + left + index)}${top + row + 1}`;
  return columns.flatMap((_, index) => {
    if (index === amount) return index + 1 < columns.length ? [`${cell(index, first)}:${cell(index + 1, first)}`] : [];
    return index === amount + 1 ? [] : [`${cell(index, first)}:${cell(index, first + 1)}`];
  });
}

function areaBelow({ top, left }: Layout, index: number, first: number, rows: number): string {
  const letter = String.fromCharCode(65 + left + index);
  return `${letter}${top + first + 1}:${letter}${top + first + rows}`;
}
