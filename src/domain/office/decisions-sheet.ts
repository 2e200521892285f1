import { nameKey } from '../company/normalised';
import { statedYesNo } from '../classify/stated-top500';
import { isoOf } from '../date/iso';
import { parseDate } from '../date/parse';
import { flag, type Flag } from '../flag';
import { LOOKS } from '../summary/looks';
import type { PlannedCell } from '../summary/plan';
import { DECISIONS_SHEET } from '../summary/sheet-names';
import type { SheetCells } from '../sheet';
import { TOP500_CLASSES } from '../top500';
import { decisionKey, type DecisionRow, type OfficeDecision } from './decision-rows';
import { formatFlags } from './format-mark';
import { listKind } from './list-title';
import { planOfficeSheet, type OfficeSheetPlan, type PlannedColumn } from './office-sheet-plan';
import { bodyRows, cellOf, findTable, isEmptySheet, placeOf, sheetRow, textOf, type OfficeTable, type TableColumn } from './office-table';

export interface DecisionsReading {
  readonly rows: readonly DecisionRow[];
  readonly flags: readonly Flag[];
}

export type DecisionKey = 'investor' | 'project' | 'status' | 'class' | 'group' | 'firstEntry' | 'by' | 'on' | 'remark';

export const DECISION_COLUMNS: readonly (TableColumn<DecisionKey> & PlannedColumn & { readonly key: DecisionKey })[] = [
  { key: 'investor', heading: '投资方', words: ['投资方名称', '企业名称', '投资企业', '公司名称', '投资主体'], width: 34, look: LOOKS.text },
  { key: 'project', heading: '项目名称', words: ['项目', '签约项目名称'], width: 30, look: LOOKS.text },
  { key: 'status', heading: '三类500强', words: ['是否三类500强', '是否500强', '500强', '核定结果', '是否为三类500强企业'], width: 11, look: LOOKS.text, options: ['是', '否'] },
  { key: 'class', heading: '类别', words: ['500强类别', '榜单', '榜单类别'], width: 12, look: LOOKS.text, options: TOP500_CLASSES },
  { key: 'group', heading: '所属企业', words: ['500强企业', '所属集团', '母公司', '集团'], width: 28, look: LOOKS.text },
  { key: 'firstEntry', heading: '首次入湘', like: /^(?:是否)?(?:为)?(?:首次|首家)(?:入|进|落户|来)?/, width: 11, look: LOOKS.text, options: ['是', '否'] },
  { key: 'by', heading: '核定人', words: ['审核人', '认定人', '经办人'], width: 11, look: LOOKS.text },
  { key: 'on', heading: '核定日期', words: ['审核日期', '认定日期', '核定时间', '日期'], width: 12, look: LOOKS.text },
  { key: 'remark', heading: '备注', words: ['说明', '依据'], width: 30, look: LOOKS.text },
];

/** Reads `人工核定`: any order of columns, extra ones, blank rows. A row that cannot be used is flagged and stays where it is.
 *  @example readDecisionsSheet(cells).rows[0]?.decision // { investor: '北京首钢钢铁投资管理有限公司', status: '是', class: '世界500强', group: '首钢集团有限公司' } */
export function readDecisionsSheet(cells: SheetCells): DecisionsReading {
  if (isEmptySheet(cells)) return { rows: [], flags: [] };
  const table = findDecisionTable(cells);
  if (table === null) return { rows: [], flags: [flag('office.no-table', { sheet: cells.name }, { needed: '投资方' })] };
  const read = bodyRows(table).map((row) => ({ row, ...readRow(table, row) }));
  const rows = read.map(({ row, decision }) => ({ row, decision }));
  return { rows, flags: [...formatFlags(cells), ...read.flatMap(({ flags }) => flags), ...supersededFlags(rows, table)] };
}

/** The table of decisions on a sheet; null where no row has the headings of one. */
export function findDecisionTable(cells: SheetCells): OfficeTable<DecisionKey> | null {
  return findTable(cells, DECISION_COLUMNS, ['investor', 'status']) ?? findTable(cells, DECISION_COLUMNS, ['investor', 'firstEntry']);
}

interface RowRead {
  readonly decision: OfficeDecision | null;
  readonly flags: readonly Flag[];
}

function readRow(table: OfficeTable<DecisionKey>, row: number): RowRead {
  const text = (key: DecisionKey): string => textOf(table, row, key);
  const [investor, project, by, remark] = [text('investor'), text('project'), text('by'), text('remark')];
  if (nameKey(investor) === '') return { decision: null, flags: [flag('decisions.investor-missing', placeOf(table, row, 'investor'), {})] };
  const flags: Flag[] = [];
  const answer = readAnswer(table, row, investor, flags);
  const firstEntry = readYesNo(table, row, 'firstEntry', flags);
  if (answer.status === null && firstEntry === null && flags.length === 0) flags.push(flag('decisions.empty', placeOf(table, row), { investor }));
  const on = dayOf(table, row);
  const decision = {
    investor, ...(project === '' ? {} : { project }), ...answer, ...(firstEntry === null ? {} : { firstEntry }),
    ...(by === '' ? {} : { by }), ...(on === '' ? {} : { on }), ...(remark === '' ? {} : { remark }),
  };
  return { decision, flags };
}

type Answer = Pick<OfficeDecision, 'status' | 'class' | 'group'>;

const OPEN: Answer = { status: null };

/** 三类500强 as filled in: 是, 否, or the name of a list, which is a 是. */
function readAnswer(table: OfficeTable<DecisionKey>, row: number, investor: string, flags: Flag[]): Answer {
  const [status, kind, group] = [textOf(table, row, 'status'), textOf(table, row, 'class'), textOf(table, row, 'group')];
  const named = listKind(status);
  const yes = named === null ? readYesNo(table, row, 'status', flags) : true;
  const stated = kind === '' ? named : listKind(kind);
  if (kind !== '' && stated === null) flags.push(flag('decisions.unclear', placeOf(table, row, 'class'), { heading: '类别', text: kind }));
  if (yes === null) return OPEN;
  if (yes) return { status: '是', ...(stated === null ? {} : { class: stated }), ...(group === '' ? {} : { group }) };
  if (stated !== null) {
    flags.push(flag('decisions.contradictory', placeOf(table, row, 'class'), { investor, text: kind }));
    return OPEN;
  }
  return { status: '否', ...(group === '' ? {} : { group }) };
}

function readYesNo(table: OfficeTable<DecisionKey>, row: number, key: 'status' | 'firstEntry', flags: Flag[]): boolean | null {
  const value = cellOf(table, row, key);
  const said = typeof value === 'boolean' ? value : statedYesNo(textOf(table, row, key).replace(/[。.\s]/g, ''));
  if (said === undefined) flags.push(flag('decisions.unclear', placeOf(table, row, key), { heading: headingOf(table, key), text: String(value) }));
  return said ?? null;
}

function headingOf(table: OfficeTable<DecisionKey>, key: DecisionKey): string {
  const column = table.columns.get(key);
  return column === undefined ? '' : String(table.cells.values[table.headingRow]?.[column] ?? '').replace(/\s+/g, '');
}

/** A date as yyyy-mm-dd where it is one, else as it was written. */
function dayOf(table: OfficeTable<DecisionKey>, row: number): string {
  const value = cellOf(table, row, 'on');
  const text = textOf(table, row, 'on');
  if (text === '') return '';
  const { date } = parseDate(value, { date1904: table.cells.date1904, defaultYear: null, at: placeOf(table, row, 'on'), field: 'on' });
  return (date && isoOf(date)) ?? text;
}

/** Rows all of whose answers a later row gives anew. */
function supersededFlags(rows: readonly DecisionRow[], table: OfficeTable<DecisionKey>): readonly Flag[] {
  const later = new Map<string, { status: number | null; firstEntry: number | null }>();
  const flags: Flag[] = [];
  for (const { row, decision } of [...rows].reverse()) {
    if (decision === null || row === null) continue;
    const key = decisionKey(decision);
    const known = later.get(key) ?? { status: null, firstEntry: null };
    const heldBy = [decision.status === null ? [] : [known.status], decision.firstEntry === undefined ? [] : [known.firstEntry]].flat();
    const holder = heldBy.every((other) => other !== null) ? heldBy[0] : undefined;
    if (holder !== undefined) flags.unshift(flag('decisions.superseded', placeOf(table, row, 'investor'), { investor: decision.investor, row: sheetRow(table.cells, holder) }));
    later.set(key, { status: known.status ?? (decision.status === null ? null : row), firstEntry: known.firstEntry ?? (decision.firstEntry === undefined ? null : row) });
  }
  return flags;
}

const NOTE =
  '每行一家投资方的核定结果，优先于软件的判断。只对某一个项目有效的，填写项目名称；对该投资方全部项目有效的，项目名称留空。' +
  '三类500强填“是”或“否”；填“是”时可注明类别和所属企业。同一投资方有几行的，以最下面一行为准。可以自行加列、加行。';

const SPARE_ROWS = 200;

/** `人工核定` with the given decisions; `firstEntryLabel` is what the office calls a first entry to its province. */
export function decisionsSheetPlan(decisions: readonly OfficeDecision[], firstEntryLabel: string): OfficeSheetPlan {
  const columns = DECISION_COLUMNS.map((column) => (column.key === 'firstEntry' ? { ...column, heading: firstEntryLabel } : column));
  const rows = decisions.map((decision) => DECISION_COLUMNS.map(({ key }): PlannedCell => decisionCell(decision, key) || null));
  return planOfficeSheet(DECISIONS_SHEET, NOTE, columns, rows, SPARE_ROWS);
}

/** What a column says of a decision; '' for nothing. */
export function decisionCell(decision: OfficeDecision, key: DecisionKey): string {
  if (key === 'firstEntry') return decision.firstEntry === undefined ? '' : decision.firstEntry ? '是' : '否';
  return decision[key] ?? '';
}
