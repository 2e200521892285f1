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
  ['本省', '湖南', '区分省内和省外的来源地'],
  ['目标 2019 签约项目', '200', '年度目标（示例），用来算完成率'],
  ['目标 2019 合同引资额', '400', '单位亿元（示例）'],
  ['目标 2019 亿元以上项目', '40', '年度目标（示例）'],
  ['目标 2019 三类500强项目', '10', '年度目标（示例）'],
];

/** The chains of the made-up office; who leads them is left blank. */
const CHAINS: readonly (readonly [chain: string, lead: string, keywords: string])[] = [
  ['产业链', '链长', '关键词'],
  ['新能源汽车产业链', '', '新能源汽车、电机、电控、充电桩'],
  ['轨道交通产业链', '', '轨道交通、机车、动车'],
  ['电子信息产业链', '', '芯片、信息安全、电子元件'],
  ['智能机器人产业链', '', '机器人、智能焊接'],
  ['新材料产业链', '', '新材料、合金、电池材料'],
  ['氢能产业链', '', '氢能、加氢、燃料电池'],
  ['应急安全产业链', '', '应急、消防'],
  ['包装产业链', '', '包装'],
  ['现代服务业组', '', '供应链、商务服务'],
  ['生物医药组', '', '医药、医疗器械'],
  ['综合招商室', '', ''],
];
const FIRST_CHAIN_ROW = SETTINGS.length + 2;

/** 招商设置: the office's own rules where they differ from the usual ones, its targets, and below them its chains. */
export function settingsSheet(): WriteSheet {
  const grid = new SheetGrid('招商设置', [26, 18, 50]);
  grid.text(0, 0, '招商设置（示例数据）', 'title');
  grid.merge(0, 0, 1, 3, 'title');
  SETTINGS.forEach((line, row) => line.forEach((text, column) => grid.text(row + 1, column, text, row === 0 ? 'heading' : 'center')));
  CHAINS.forEach((line, row) => line.forEach((text, column) => grid.text(FIRST_CHAIN_ROW + row, column, text, row === 0 ? 'heading' : 'center')));
  return grid.sheet({});
}
