import { isoOf } from '../date/iso';
import { STAGE_LABELS } from '../classify/stage';
import { CENTS_PER_WAN, currencyRule, toYi } from '../money';
import type { Project } from '../project';
import { remembered } from '../remembered';
import type { Rules } from '../rules';
import { placeText } from '../sheet';
import { SOURCE_LABELS } from '../source-region';
import { cut } from './cell-text';
import { EXCLUSION_LABELS } from './exclusion-labels';
import type { DescribeFlag } from './flag-explanation';
import { linksTo } from './formulas';
import { LOOKS } from './looks';
import type { PlannedCell, SheetPlan } from './plan';
import { DETAIL_SHEET } from './sheet-names';
import { planTableSheet, tableRows, type TableColumn } from './table-sheet';
import { printedBand } from './tallies/tiers';
import { companyOf, firstProjects } from './tallies/top500';
import { usdCentsOf } from './tallies/us-dollars';

/** What `分类明细` prints for a project without a chain, so that it can be counted like the others. */
export const NO_CHAIN = '（未填产业链）';
export const YES = '是';
const NO = '否';

const MISSING = '';

interface DetailContext {
  readonly rules: Rules;
  readonly describe: DescribeFlag;
  /** The projects by which 500强 companies are counted, once a year and once a year and class. */
  readonly companyFirsts: ReadonlySet<Project>;
  readonly classFirsts: ReadonlySet<Project>;
  /** Links into a ledger sheet, and dates as text: rows share both. */
  readonly links: (sheet: string) => ReturnType<typeof linksTo>;
  readonly iso: typeof isoOf;
}

interface DetailColumn extends TableColumn {
  readonly key: string;
  readonly cell: (project: Project, context: DetailContext, index: number) => PlannedCell;
}

/** The columns of `分类明细`; the summary's formulas refer to them by key. */
const COLUMNS = [
  { key: 'serial', heading: '序号', width: 6, look: LOOKS.count, cell: (_, __, index) => index + 1 },
  { key: 'name', heading: '项目名称', width: 34, look: LOOKS.text, cell: (project) => cut(project.name) },
  { key: 'investor', heading: '投资方', width: 28, look: LOOKS.text, cell: (project) => cut(project.investor) },
  { key: 'source', heading: '来源', width: 18, look: LOOKS.link, cell: sourceLink },
  { key: 'amountText', heading: '投资额原文', width: 18, look: LOOKS.text, cell: (project) => cut(project.total?.text ?? MISSING) },
  { key: 'currency', heading: '币种', width: 8, look: LOOKS.unit, cell: (project) => (project.total ? currencyRule(project.total.currency).label : MISSING) },
  { key: 'totalYi', heading: '总投资\n（亿，原币）', width: 12, look: LOOKS.money, cell: (project) => (project.total ? toYi(project.total.value, project.total.currency) : MISSING) },
  { key: 'totalYuanYi', heading: '总投资\n（亿元）', width: 12, look: LOOKS.money, cell: (project) => yuanYi(project.totalYuan) },
  { key: 'contractedYi', heading: '合同引资额\n（亿元）', width: 12, look: LOOKS.money, cell: (project) => yuanYi(project.contractedYuan) },
  { key: 'foreignUsd', heading: '合同外资\n（万美元）', width: 12, look: LOOKS.money, cell: foreignUsd },
  { key: 'paidInYi', heading: '到位资金\n（亿元）', width: 12, look: LOOKS.money, cell: (project) => yuanYi(project.paidInYuan) },
  { key: 'band', heading: '投资档次', width: 12, look: LOOKS.unit, cell: (project, { rules }) => printedBand(project, rules) },
  { key: 'origin', heading: '内外资', width: 8, look: LOOKS.unit, cell: (project) => originLabel(project) },
  { key: 'top500', heading: '三类500强', width: 10, look: LOOKS.unit, cell: (project) => project.top500.status },
  { key: 'top500Class', heading: '500强类别', width: 11, look: LOOKS.unit, cell: (project) => project.top500.class ?? MISSING },
  { key: 'top500Group', heading: '500强企业', width: 18, look: LOOKS.text, cell: (project) => (project.top500.status === '是' ? cut(companyOf(project)) : MISSING) },
  { key: 'top500Evidence', heading: '500强依据', width: 28, look: LOOKS.text, cell: (project) => cut(project.top500.evidence) },
  { key: 'companyFirst', heading: '企业首计', width: 8, look: LOOKS.unit, cell: (project, { companyFirsts }) => (companyFirsts.has(project) ? YES : MISSING) },
  { key: 'classFirst', heading: '类别首计', width: 8, look: LOOKS.unit, cell: (project, { classFirsts }) => (classFirsts.has(project) ? YES : MISSING) },
  { key: 'firstEntry', heading: '首次入省', width: 8, look: LOOKS.unit, cell: (project) => (project.firstEntry === null ? MISSING : project.firstEntry ? YES : NO) },
  { key: 'signedOn', heading: '签约日期', width: 12, look: LOOKS.text, cell: ({ signedOn }, { iso }) => (signedOn && iso(signedOn)) ?? MISSING },
  { key: 'year', heading: '签约年', width: 8, look: LOOKS.unit, cell: (project) => project.year ?? MISSING },
  { key: 'month', heading: '签约月', width: 7, look: LOOKS.unit, cell: (project) => project.month ?? MISSING },
  { key: 'chain', heading: '产业链', width: 18, look: LOOKS.text, cell: (project) => (project.exclusion && project.chain === '' ? MISSING : cut(project.chain || NO_CHAIN)) },
  { key: 'chainLead', heading: '链长', width: 10, look: LOOKS.text, cell: (project) => cut(project.chainLead) },
  { key: 'unit', heading: '责任单位', width: 16, look: LOOKS.text, cell: (project) => cut(project.unit) },
  { key: 'sourceSide', heading: '资金来源', width: 8, look: LOOKS.unit, cell: ({ sourceRegion }) => (sourceRegion?.side ? SOURCE_LABELS[sourceRegion.side] : MISSING) },
  { key: 'sourceRegion', heading: '来源地', width: 10, look: LOOKS.text, cell: ({ sourceRegion }) => cut(sourceRegion?.country ?? sourceRegion?.province ?? MISSING) },
  { key: 'stage', heading: '阶段', width: 8, look: LOOKS.unit, cell: (project) => (project.stage ? STAGE_LABELS[project.stage] : MISSING) },
  { key: 'startedYear', heading: '开工年', width: 8, look: LOOKS.unit, cell: ({ startedOn }) => startedOn?.year ?? MISSING },
  { key: 'operatingYear', heading: '投产年', width: 8, look: LOOKS.unit, cell: ({ operatingOn }) => operatingOn?.year ?? MISSING },
  { key: 'taxedYear', heading: '纳税年', width: 8, look: LOOKS.unit, cell: ({ taxedOn }) => taxedOn?.year ?? MISSING },
  { key: 'counted', heading: '计入', width: 6, look: LOOKS.unit, cell: (project) => (project.exclusion ? NO : YES) },
  { key: 'reason', heading: '未计入原因', width: 16, look: LOOKS.text, cell: (project) => (project.exclusion ? EXCLUSION_LABELS[project.exclusion.code] : MISSING) },
  { key: 'flagged', heading: '需核对', width: 7, look: LOOKS.unit, cell: (project) => (project.flags.length > 0 ? YES : MISSING) },
  { key: 'flags', heading: '核对事项', width: 40, look: LOOKS.text, cell: (project, { describe }) => (project.flags.length > 0 ? cut(project.flags.map((flag) => describe(flag).what).join('；')) : MISSING) },
] as const satisfies readonly DetailColumn[];

export type DetailKey = (typeof COLUMNS)[number]['key'];

/** The keys of the columns, from A. */
export const DETAIL_KEYS: readonly DetailKey[] = COLUMNS.map((column) => column.key);

/** The heading of a column, on one line. */
export function detailHeading(key: DetailKey): string {
  return (COLUMNS.find((column) => column.key === key)?.heading ?? '').split('\n')[0] ?? '';
}

/** Rows of the projects on `分类明细`, counted from 1 as formulas do. */
export const detailRows = tableRows;

/** `分类明细`: one row per ledger row, counted or not, with where it came from, what was understood and why. */
export function planDetailSheet(projects: readonly Project[], rules: Rules, describe: DescribeFlag): SheetPlan {
  const listed = projects.filter(({ top500 }) => top500.status === '是');
  const context: DetailContext = { rules, describe, companyFirsts: firstProjects(listed, { classes: false }), classFirsts: firstProjects(listed, { classes: true }), links: remembered(linksTo), iso: remembered(isoOf) };
  const columns = COLUMNS as readonly DetailColumn[];
  return planTableSheet({
    role: 'detail',
    name: DETAIL_SHEET,
    columns: columns.map((column) => ({ ...column, heading: headingOf(column, rules) })),
    rows: projects.map((project, index) => columns.map((column) => column.cell(project, context, index))),
    frozenColumns: 2,
    pagesWide: 2,
  });
}

function headingOf(column: DetailColumn, rules: Rules): string {
  return column.key === 'firstEntry' ? rules.firstEntryLabel : column.heading;
}

/** A row of another workbook is named, not linked. */
function sourceLink(project: Project, { links }: DetailContext): PlannedCell {
  if (project.file !== null) return placeText({ file: project.file, sheet: project.sheet, row: project.row, column: 'A' });
  return links(project.sheet)(project.row, 'A');
}

function yuanYi(yuan: number | null): PlannedCell {
  return yuan === null ? MISSING : toYi(yuan, 'CNY');
}

function foreignUsd(project: Project, { rules }: DetailContext): PlannedCell {
  const cents = project.origin === 'foreign' ? usdCentsOf(project, rules) : null;
  return cents === null ? MISSING : cents / CENTS_PER_WAN;
}

/** @example originLabel({ origin: 'foreign' }) // '外资' */
export function originLabel(project: Pick<Project, 'origin'>): string {
  return project.origin === null ? MISSING : project.origin === 'foreign' ? '外资' : '内资';
}
