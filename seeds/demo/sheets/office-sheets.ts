import type { WriteSheet } from 'hucre';
import { SheetGrid } from '../sheet-grid';

/** Entries of the 世界500强 2019 (Fortune, 2019-07-22) that the demonstration ledger needs, as facts; everything else of that list is left out, so the excerpt is marked 节选. */
const GLOBAL_2019: readonly (readonly [rank: number, name: string])[] = [
  [61, '华为投资控股有限公司'],
  [77, '博世集团'],
  [129, '北京汽车集团有限公司'],
  [359, '中国中车集团有限公司'],
  [375, '中国电子信息产业集团有限公司'],
  [402, '首钢集团有限公司'],
];

const LIST_HEADINGS = ['榜单', '年份', '发布日期', '是否完整', '排名', '企业名称', '来源'];

/** 500强名录: the lists that the office brings itself. */
export function listsSheet(): WriteSheet {
  const grid = new SheetGrid('500强名录', [14, 8, 14, 12, 8, 34, 36]);
  grid.text(0, 0, '500强名录（示例数据用到的几家，榜单和位次为事实）', 'title');
  grid.merge(0, 0, 1, LIST_HEADINGS.length, 'title');
  LIST_HEADINGS.forEach((heading, column) => grid.text(1, column, heading, 'heading'));
  GLOBAL_2019.forEach(([rank, name], index) => {
    const row = index + 2;
    ['世界500强', '2019', '2019-07-22', '节选', String(rank), name, '《财富》世界500强2019'].forEach((text, column) => grid.text(row, column, text, 'center'));
  });
  return grid.sheet({});
}

const SETTINGS: readonly (readonly [key: string, value: string, explanation: string])[] = [
  ['设置项', '设置值', '说明'],
  ['榜单口径', '签约当年榜单', '本台账按签约当年的榜单认定三类500强'],
];

/** 招商设置: the office's own rules where they differ from the usual ones. */
export function settingsSheet(): WriteSheet {
  const grid = new SheetGrid('招商设置', [18, 18, 50]);
  grid.text(0, 0, '招商设置（示例数据）', 'title');
  grid.merge(0, 0, 1, 3, 'title');
  SETTINGS.forEach((line, row) => line.forEach((text, column) => grid.text(row + 1, column, text, row === 0 ? 'heading' : 'center')));
  return grid.sheet({});
}
