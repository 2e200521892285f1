import type { SheetCells } from '../sheet';
import { withDecision, type DecisionRow, type OfficeDecision } from './decision-rows';
import { DECISION_COLUMNS, decisionCell, decisionsSheetPlan, findDecisionTable, readDecisionsSheet, type DecisionKey } from './decisions-sheet';
import { isEmptySheet, textOf, type OfficeTable } from './office-table';
import { editsOfCells, TableEdits, writableTable, type CellEdit } from './table-edits';

/** What to write to `人工核定` so that the decisions stand there: only cells that say something else today, on the row that holds for the investor (and project) or on a new one below.
 *  Throws `sheet.no-table` and `sheet.newer`. */
export function decisionEdits(cells: SheetCells, decisions: readonly OfficeDecision[], firstEntryLabel: string): readonly CellEdit[] {
  if (isEmptySheet(cells)) return editsOfCells(decisionsSheetPlan(decided([], decisions).flatMap(({ decision }) => decision ?? []), firstEntryLabel).cells);
  const table = writableTable(cells, findDecisionTable(cells), '投资方');
  const before = readDecisionsSheet(cells).rows;
  const edits = new TableEdits<DecisionKey>(table, (key) => headingOf(key, firstEntryLabel));
  for (const [at, { row, decision }] of decided(before, decisions).entries()) {
    const known = before[at]?.decision ?? null;
    if (decision === null || decision === known) continue;
    if (row === null) addDecision(decision, edits);
    else changeDecision(row, decision, known, table, edits);
  }
  return edits.edits();
}

function decided(rows: readonly DecisionRow[], decisions: readonly OfficeDecision[]): readonly DecisionRow[] {
  return decisions.reduce(withDecision, rows);
}

function addDecision(decision: OfficeDecision, edits: TableEdits<DecisionKey>): void {
  const row = edits.addRow();
  for (const { key } of DECISION_COLUMNS) {
    const after = decisionCell(decision, key);
    if (after !== '') edits.set(row, key, after);
  }
}

const ANSWER: readonly DecisionKey[] = ['status', 'class', 'group'];

/** Cells whose meaning changes; with a new answer to the 500强 question also what stood under it and could not be understood. */
function changeDecision(row: number, decision: OfficeDecision, known: OfficeDecision | null, table: OfficeTable<DecisionKey>, edits: TableEdits<DecisionKey>): void {
  const said = (key: DecisionKey): string => (known === null ? '' : decisionCell(known, key));
  const isNewAnswer = ANSWER.some((key) => decisionCell(decision, key) !== said(key));
  for (const { key } of DECISION_COLUMNS) {
    const after = decisionCell(decision, key);
    const isLeftOver = isNewAnswer && ANSWER.includes(key) && said(key) === '' && textOf(table, row, key) !== '';
    if (after !== said(key) || isLeftOver) edits.set(row, key, after);
  }
}

function headingOf(key: DecisionKey, firstEntryLabel: string): string {
  return key === 'firstEntry' ? firstEntryLabel : (DECISION_COLUMNS.find((column) => column.key === key)?.heading ?? key);
}
