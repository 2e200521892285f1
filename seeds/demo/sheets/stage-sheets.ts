import type { WriteSheet } from 'hucre';
import { SheetGrid } from '../sheet-grid';
import { written, type DemoRow } from '../source';
import { putHeadings, putNotes, putRows, putTitle, type FlatColumn } from './flat-table';
import { landscape, PAGE_NUMBERS } from './page';

const STARTED_COLUMNS: readonly FlatColumn[] = [
  { heading: '序号', source: null, width: 6, look: 'center' },
  { heading: '产业链', source: '产业链', width: 18, look: 'center' },
  { heading: '项目名称', source: '项目名称', width: 34, look: 'left' },
  { heading: '投资方', source: '投资方', width: 32, look: 'left' },
  { heading: '总投资', source: '总投资', width: 13, look: 'center' },
  { heading: '签约时间', source: '签约时间', width: 13, look: 'center' },
  { heading: '开工时间', source: '开工时间', width: 13, look: 'center' },
  { heading: '建设起止年限', source: '建设起止年限', width: 12, look: 'center' },
  { heading: '形象进度', source: '形象进度', width: 15, look: 'center' },
  { heading: '备注', source: '备注', width: 15, look: 'left' },
];

/** 开工项目: an empty first row, the title in the second, the unit only in a note at the right (单位：万元), chain names written once and
 *  left empty below without merging. */
export function startedSheet(rows: readonly DemoRow[]): WriteSheet {
  const grid = new SheetGrid('开工项目', STARTED_COLUMNS.map((column) => column.width));
  putTitle(grid, 1, '2019年株洲高新区开工项目一览表（示例数据）', STARTED_COLUMNS.length);
  putNotes(grid, 2, '报送部门：株洲高新区产业发展部门（示例）', '单位：万元', STARTED_COLUMNS.length);
  putHeadings(grid, 3, STARTED_COLUMNS);
  putRows(grid, 4, STARTED_COLUMNS, rows, (text, column, index) => (column.source === '产业链' && isSameChainAbove(rows, index) ? '' : text));
  return grid.sheet({
    freezePane: { rows: 4, columns: 3 },
    pageSetup: landscape('a4', '$2:$4'),
    headerFooter: PAGE_NUMBERS,
    view: { showGridLines: false, tabColor: { rgb: '548235' } },
  });
}

function isSameChainAbove(rows: readonly DemoRow[], index: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  return row !== undefined && above !== undefined && written(row, '产业链') === written(above, '产业链');
}

const OPERATING_COLUMNS: readonly FlatColumn[] = [
  { heading: '序号', source: null, width: 6, look: 'center' },
  { heading: '项目名称', source: '项目名称', width: 36, look: 'left' },
  { heading: '投资方', source: '投资方', width: 34, look: 'left' },
  { heading: '产业链', source: '产业链', width: 18, look: 'center' },
  { heading: '总投资（万元）', source: '总投资', width: 16, look: 'center' },
  { heading: '投产时间', source: '投产时间', width: 14, look: 'center' },
  { heading: '首次纳税时间', source: '首次纳税时间', width: 14, look: 'center' },
  { heading: '备注', source: '备注', width: 34, look: 'left' },
];

/** 投产项目: an Excel table below a title; no signing date. */
export function operatingSheet(rows: readonly DemoRow[]): WriteSheet {
  const grid = new SheetGrid('投产项目', OPERATING_COLUMNS.map((column) => column.width));
  putTitle(grid, 0, '2019年株洲高新区投产项目一览表（示例数据）', OPERATING_COLUMNS.length);
  putHeadings(grid, 1, OPERATING_COLUMNS);
  putRows(grid, 2, OPERATING_COLUMNS, rows);
  return grid.sheet({
    freezePane: { rows: 2, columns: 2 },
    tables: [
      {
        name: '投产项目表',
        range: `A2:H${rows.length + 2}`,
        columns: OPERATING_COLUMNS.map((column) => ({ name: column.heading })),
        style: 'TableStyleLight9',
      },
    ],
    pageSetup: landscape('a4', '$1:$2'),
    headerFooter: PAGE_NUMBERS,
    view: { showGridLines: false, tabColor: { rgb: '548235' } },
  });
}
