import type { CellValue, SheetCells } from '../src/domain/sheet';

const HEADINGS = ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '合同引资额（亿元）', '内资/外资', '签约日期', '开工时间', '三类500强', '建设内容', '备注'];
const CHAINS = ['新能源汽车', '电子信息', '轨道交通', '新材料', '生物医药', '应急安全', '氢能', '包装'];
const FIRST_SERIAL_2019 = 43466;
const DAYS = 365;

/** A ledger of invented projects, twelve columns wide, in the mixture that offices write: numbers, amount texts, serials and date texts. The same rows every time. */
export function benchValues(rows: number): CellValue[][] {
  const values: CellValue[][] = [['2019年签约项目台账（测速数据）', ...Array.from({ length: HEADINGS.length - 1 }, () => '')], HEADINGS];
  for (let row = 1; row <= rows; row += 1) values.push(benchRow(row));
  return values;
}

function benchRow(row: number): CellValue[] {
  const yi = ((row * 7919) % 2000) / 100;
  const serial = FIRST_SERIAL_2019 + ((row * 31) % DAYS);
  return [
    row,
    `第${row}号智能制造产业园项目`,
    `湖南某某${row % 5000}科技有限公司`,
    CHAINS[row % CHAINS.length] ?? '',
    row % 10 === 0 ? `总投资约${yi}亿元` : yi,
    row % 10 === 1 ? `${Math.round(yi * 8000)}万元` : Math.round(yi * 80) / 100,
    row % 20 === 0 ? '外资' : '内资',
    row % 3 === 0 ? `2019年${1 + (row % 12)}月` : serial,
    row % 4 === 0 ? serial + 60 : '',
    row % 50 === 0 ? '世界500强' : '',
    `占地${row % 300}亩，建设厂房及研发楼，配套购置生产线${1 + (row % 9)}条，达产后年产值约${row % 70}亿元`,
    row % 97 === 0 ? '项目已终止' : row % 3 === 0 ? '集中签约，正在办理工商注册' : '',
  ];
}

/** The same as a sheet that was read. */
export function benchSheet(rows: number): SheetCells {
  return { name: '台账', top: 0, left: 0, values: benchValues(rows), merges: [], tables: [], visible: true, date1904: false };
}
