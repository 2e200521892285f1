import type { WriteSheet } from 'hucre';
import { cellOf } from '../cell-text';
import { SheetGrid } from '../sheet-grid';
import { written, type DemoRow } from '../source';
import { putHeadings, putNotes, putRows, putTitle, type FlatColumn } from './flat-table';
import { landscape, PAGE_NUMBERS } from './page';

const COLUMNS: readonly FlatColumn[] = [
  { heading: '序号', source: null, width: 6, look: 'center' },
  { heading: '项目名称', source: '项目名称', width: 28, look: 'left' },
  { heading: '外方投资者', source: '外方投资者', width: 30, look: 'left' },
  { heading: '国别（地区）', source: '国别（地区）', width: 12, look: 'center' },
  { heading: '所属产业链', source: '产业链', width: 18, look: 'center' },
  { heading: '总投资（万美元）', source: '总投资', width: 14, look: 'center' },
  { heading: '注册资本（万美元）', source: '注册资本', width: 14, look: 'center' },
  { heading: '到位外资（万美元）', source: '到位外资', width: 14, look: 'center' },
  { heading: '签约日期', source: '签约日期', width: 17, look: 'center' },
  { heading: '进展', source: '进展', width: 9, look: 'center' },
  { heading: '是否三类500强企业', source: '是否三类500强企业', width: 13, look: 'center' },
  { heading: '首次入湘', source: '首次入湘', width: 9, look: 'center' },
  { heading: '备注', source: '备注', width: 28, look: 'left' },
];
const HEADING_ROW = 2;
const TOTAL_ROW = 3;
const FIRST_ROW = 4;
const SUMMED = ['总投资', '注册资本', '到位外资'];

/** 外资项目台账: one heading level, the unit in each heading, 合计 above the projects as a SUM, which leaves out every amount that is text. */
export function foreignSheet(rows: readonly DemoRow[]): WriteSheet {
  const grid = new SheetGrid('外资项目台账', COLUMNS.map((column) => column.width));
  putTitle(grid, 0, '2019年株洲高新区外资项目台账（示例数据）', COLUMNS.length);
  putNotes(grid, 1, '填报单位：株洲高新区招商部门（示例）', '单位：万美元', COLUMNS.length);
  putHeadings(grid, HEADING_ROW, COLUMNS);
  putTotals(grid, rows);
  putRows(grid, FIRST_ROW, COLUMNS, rows);
  const below = FIRST_ROW + rows.length + 1;
  grid.text(below, 0, '说明：外资项目按美元填报；与签约项目台账重复的项目以签约项目台账为准。', 'footnote');
  grid.merge(below, 0, 1, COLUMNS.length, 'footnote');
  return grid.sheet({
    freezePane: { rows: FIRST_ROW, columns: 2 },
    pageSetup: landscape('a4', '$1:$3'),
    headerFooter: PAGE_NUMBERS,
    view: { showGridLines: false, tabColor: { rgb: '2F5597' } },
  });
}

function putTotals(grid: SheetGrid, rows: readonly DemoRow[]): void {
  COLUMNS.forEach((column, index) => {
    grid.put(TOTAL_ROW, index, column.source !== null && SUMMED.includes(column.source) ? sumOf(rows, column.source, index) : { kind: 'empty' }, 'total');
  });
  grid.text(TOTAL_ROW, 0, '合计', 'total');
  grid.merge(TOTAL_ROW, 0, 1, 5, 'total');
  grid.height(TOTAL_ROW, 24);
}

/** A SUM over the column with the value that Excel shows: numbers only. */
function sumOf(rows: readonly DemoRow[], source: string, column: number): { kind: 'formula'; formula: string; result: number } {
  const letter = String.fromCharCode(65 + column);
  const numbers = rows.map((row) => cellOf(written(row, source))).map((cell) => (cell.kind === 'number' ? cell.number : 0));
  return {
    kind: 'formula',
    formula: `SUM(${letter}${FIRST_ROW + 1}:${letter}${FIRST_ROW + rows.length})`,
    result: numbers.reduce((sum, number) => sum + number, 0),
  };
}
