import { LOOKS } from '../domain/summary/looks';
import type { PlannedCell, SheetLayout } from '../domain/summary/plan';
import { addSheet } from './add-sheet';
import { toFailure } from './failures';
import type { Run } from './progress';
import { undoNewSheet } from './undo-edits';
import type { Undoable } from './undoable';

const NAME = '示例台账';

const HEADINGS = ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '合同引资额（亿元）', '签约日期', '项目进展', '责任单位', '备注'] as const;
const WIDTHS = [6, 30, 30, 18, 14, 16, 13, 12, 16, 24];

/** Invented projects, one for each thing that the product does: tiers exactly at their thresholds, a qualifier, foreign capital, a 500强 company, a stopped project, a project of the year before. Days count from 2019-01-01. */
const PROJECTS: readonly (readonly [project: string, investor: string, chain: string, total: string | number, contracted: number, day: number, stage: string, unit: string, remark: string])[] = [
  ['钢材加工配送中心项目（示例）', '北京首钢钢铁投资管理有限公司', '新能源汽车产业链', 5, 5, 20, '已开工', '招商一局', ''],
  ['智能终端生产基地（示例）', '湖南示例电子科技有限公司', '电子信息产业链', 12, 10, 70, '已投产', '招商二局', ''],
  ['应急装备制造项目（示例）', '示例应急装备有限公司', '应急产业链', 1, 1, 100, '已签约', '招商一局', ''],
  ['传感器封装线（示例）', '示例传感技术有限公司', '电子信息产业链', '近5亿元', 4.8, 150, '已签约', '招商二局', ''],
  ['精密部件项目（示例）', '示例（香港）投资有限公司', '新能源汽车产业链', '3000万美元', 2.025, 190, '已开工', '招商一局', '外资'],
  ['研发中心（示例）', '示例检测研究院', '应急产业链', 0.6, 0.6, 230, '已签约', '招商三局', ''],
  ['物流园项目（示例）', '示例物流有限公司', '现代服务业', 2.5, 2.5, 260, '已终止', '招商三局', '因用地原因终止'],
  ['上年结转项目（示例）', '示例新材料有限公司', '新能源汽车产业链', 3, 3, -60, '已投产', '招商二局', '2018年签约'],
];

/** Excel's serial of 2019-01-01. */
const FIRST_DAY = 43_466;

/** A small invented ledger on a sheet of its own, to try the product out. Throws `Failure`. Round trips: 3. */
export async function addSampleLedger(run: Run = {}): Promise<Undoable> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const layout = sampleLayout(freeName(new Set(worksheets.items.map(({ name }) => name))));
      const id = await addSheet(context, { ...layout, choices: [] }, run);
      worksheets.getItem(id).activate();
      await context.sync();
      return undoNewSheet({ id, name: layout.name }, layout.cells);
    });
  } catch (error) {
    throw toFailure(error);
  }
}

function freeName(taken: ReadonlySet<string>): string {
  if (!taken.has(NAME)) return NAME;
  for (let number = 2; ; number += 1) if (!taken.has(`${NAME}${number}`)) return `${NAME}${number}`;
}

function sampleLayout(name: string): SheetLayout {
  const width = HEADINGS.length;
  const lone = (text: string): PlannedCell[] => [text, ...HEADINGS.slice(1).map(() => null)];
  const rows = PROJECTS.map(([project, investor, chain, total, contracted, day, stage, unit, remark], index): PlannedCell[] => [index + 1, project, investor, chain, total, contracted, FIRST_DAY + day - 1, stage, unit, remark]);
  const cells = [lone('2019年签约项目台账（示例，内容为虚构）'), [...HEADINGS], ...rows];
  const body = (left: number): { top: number; left: number; rows: number; columns: number } => ({ top: 2, left, rows: rows.length, columns: 1 });
  return {
    name, cells,
    looks: [
      { area: { top: 0, left: 0, rows: cells.length, columns: width }, look: LOOKS.page },
      { area: { top: 0, left: 0, rows: 1, columns: 1 }, look: { ...LOOKS.title, align: 'left' } },
      { area: { top: 1, left: 0, rows: 1, columns: width }, look: LOOKS.heading },
      { area: { top: 2, left: 0, rows: rows.length, columns: width }, look: LOOKS.cell },
      { area: body(6), look: { ...LOOKS.unit, numberFormat: 'yyyy-mm-dd' } },
    ],
    merges: [], columnWidths: WIDTHS, rowHeights: [{ row: 0, points: 28 }], frozen: { rows: 2, columns: 0 }, filter: null, charts: [], gridlines: true,
    print: { orientation: 'landscape', pagesWide: 1, titleRows: { first: 1, last: 1 } },
  };
}
