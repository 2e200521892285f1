import type { WriteSheet } from 'hucre';
import { cellOf } from '../cell-text';
import { SheetGrid } from '../sheet-grid';
import { written, type DemoRow } from '../source';
import type { Look } from '../looks';
import { inYuan } from '../truth';
import { landscape, PAGE_NUMBERS } from './page';

interface Column {
  readonly heading: string;
  /** Column of `signed.csv`; null for the serial number. */
  readonly source: string | null;
  readonly parent?: string;
  readonly width: number;
  readonly look: Look;
}

const COLUMNS: readonly Column[] = [
  { heading: '序号', source: null, width: 6, look: 'center' },
  { heading: '产业链（组、室）', source: '产业链', width: 18, look: 'center' },
  { heading: '项目名称', source: '项目名称', parent: '项目基本情况', width: 32, look: 'left' },
  { heading: '投资方', source: '投资方', parent: '项目基本情况', width: 32, look: 'left' },
  { heading: '投资方来源地', source: '投资方来源地', parent: '项目基本情况', width: 12, look: 'center' },
  { heading: '项目建设内容', source: '项目建设内容', width: 36, look: 'left' },
  { heading: '总投资', source: '总投资', parent: '投资情况（亿元）', width: 18, look: 'center' },
  { heading: '合同引资额', source: '合同引资额', parent: '投资情况（亿元）', width: 12, look: 'center' },
  { heading: '到位资金', source: '到位资金', parent: '投资情况（亿元）', width: 10, look: 'center' },
  { heading: '内资/外资', source: '内外资', width: 10, look: 'center' },
  { heading: '签约时间', source: '签约时间', parent: '签约及进展', width: 15, look: 'center' },
  { heading: '项目状态', source: '项目状态', parent: '签约及进展', width: 10, look: 'center' },
  { heading: '是否三类500强企业', source: '是否三类500强企业', width: 13, look: 'center' },
  { heading: '首次入湘', source: '首次入湘', width: 9, look: 'center' },
  { heading: '责任单位', source: '责任单位', width: 17, look: 'center' },
  { heading: '备注', source: '备注', width: 24, look: 'left' },
];
const CHAIN = COLUMNS.findIndex((column) => column.source === '产业链');
const CONTRACTED = COLUMNS.findIndex((column) => column.source === '合同引资额');
/** A project that takes two physical rows is merged in every column but these. */
const OF_EACH_INVESTOR = ['投资方', '投资方来源地'];
const YI = 1e8;
const TITLE_ROW = 0;
const NOTE_ROW = 1;
const PARENT_ROW = 2;
const LEAF_ROW = 3;
const FIRST_ROW = 4;

/** The subtotal that was mistyped on purpose (37.58 for 35.78): what it states too much, in 元. */
const SLIPS: ReadonlyMap<string, number> = new Map([['应急安全产业链', 180_000_000]]);

/** 签约项目台账: the main ledger. Two heading levels with merged parents, the unit in the parent, chain cells merged down,
 *  小计 after each chain and 合计 at the bottom. */
export function signedSheet(rows: readonly DemoRow[]): WriteSheet {
  const grid = new SheetGrid('签约项目台账', COLUMNS.map((column) => column.width));
  putHead(grid);
  let next = FIRST_ROW;
  let serial = 1;
  for (const [chain, block] of blocksByChain(rows)) {
    serial = putBlock(grid, next, serial, block);
    grid.text(next, CHAIN, chain, 'center');
    grid.merge(next, CHAIN, block.length, 1, 'center');
    next += block.length;
    putTotal(grid, next++, `小计（${chain}）`, contractedYuan(block) + (SLIPS.get(chain) ?? 0));
  }
  putTotal(grid, next++, '合计', contractedYuan(rows));
  putFootnote(grid, next);
  return grid.sheet({
    freezePane: { rows: FIRST_ROW, columns: 3 },
    pageSetup: landscape('a3', '$1:$4'),
    headerFooter: PAGE_NUMBERS,
    view: { showGridLines: false, zoomScale: 85, tabColor: { rgb: '2F5597' } },
    dataValidations: [
      { type: 'list', range: `L${FIRST_ROW + 1}:L${next}`, values: ['在谈', '签约', '已签约', '已注册', '已开工', '已投产', '终止'], allowBlank: true },
      { type: 'list', range: `M${FIRST_ROW + 1}:M${next}`, values: ['世界500强', '中国500强', '民营500强'], allowBlank: true },
    ],
  });
}

function putHead(grid: SheetGrid): void {
  grid.text(TITLE_ROW, 0, '2019年株洲高新区签约项目台账（示例数据）', 'title');
  grid.merge(TITLE_ROW, 0, 1, COLUMNS.length, 'title');
  grid.height(TITLE_ROW, 36);
  grid.text(NOTE_ROW, 0, '填报单位：株洲高新区招商部门（示例）', 'noteLeft');
  grid.merge(NOTE_ROW, 0, 1, 4, 'noteLeft');
  grid.text(NOTE_ROW, COLUMNS.length - 4, '填报日期：2019年12月31日', 'noteRight');
  grid.merge(NOTE_ROW, COLUMNS.length - 4, 1, 4, 'noteRight');
  grid.height(NOTE_ROW, 20);
  grid.height(PARENT_ROW, 22);
  grid.height(LEAF_ROW, 36);
  COLUMNS.forEach((column, index) => {
    if (column.parent === undefined) {
      grid.text(PARENT_ROW, index, column.heading, 'heading');
      grid.merge(PARENT_ROW, index, 2, 1, 'heading');
      return;
    }
    grid.text(LEAF_ROW, index, column.heading, 'heading');
    if (COLUMNS[index - 1]?.parent === column.parent) return;
    grid.text(PARENT_ROW, index, column.parent, 'heading');
    grid.merge(PARENT_ROW, index, 1, COLUMNS.filter((other) => other.parent === column.parent).length, 'heading');
  });
}

/** @returns the next serial number */
function putBlock(grid: SheetGrid, top: number, firstSerial: number, block: readonly DemoRow[]): number {
  let serial = firstSerial;
  block.forEach((row, offset) => {
    const isContinuation = row.truth.treatment === 'continuation';
    COLUMNS.forEach((column, index) => {
      if (index === CHAIN || (isContinuation && !OF_EACH_INVESTOR.includes(column.heading))) return;
      grid.put(top + offset, index, column.source === null ? { kind: 'number', number: serial } : cellOf(written(row, column.source)), column.look);
    });
    grid.fitHeight(top + offset, COLUMNS.map((column) => (column.source === null || column.source === '产业链' ? '' : written(row, column.source))));
    if (isContinuation) mergeWithRowAbove(grid, top + offset);
    else serial += 1;
  });
  return serial;
}

function mergeWithRowAbove(grid: SheetGrid, row: number): void {
  COLUMNS.forEach((column, index) => {
    if (index !== CHAIN && !OF_EACH_INVESTOR.includes(column.heading)) grid.merge(row - 1, index, 2, 1, column.look);
  });
}

function putTotal(grid: SheetGrid, row: number, label: string, yuan: number): void {
  COLUMNS.forEach((_, index) => grid.put(row, index, { kind: 'empty' }, 'total'));
  grid.text(row, 0, label, 'total');
  grid.merge(row, 0, 1, CONTRACTED - 1, 'total');
  grid.put(row, CONTRACTED, { kind: 'number', number: yuan / YI, format: '0.00' }, 'total');
  grid.height(row, 24);
}

function putFootnote(grid: SheetGrid, row: number): void {
  grid.text(row, 0, '注：1.本表为示例数据，项目与金额均为虚构。2.外资项目合同引资额按1美元兑6.75元人民币折算后计入小计、合计。3.小计、合计含终止、在谈及上年度结转项目。', 'footnote');
  grid.merge(row, 0, 1, COLUMNS.length, 'footnote');
  grid.height(row, 32);
}

/** What the office adds up by hand: every project of the block, also those that do not count. */
function contractedYuan(rows: readonly DemoRow[]): number {
  return rows.reduce((sum, { truth }) => sum + inYuan(truth.contracted, truth.currency), 0);
}

function blocksByChain(rows: readonly DemoRow[]): Map<string, DemoRow[]> {
  const blocks = new Map<string, DemoRow[]>();
  for (const row of rows) {
    const chain = written(row, '产业链');
    blocks.set(chain, [...(blocks.get(chain) ?? []), row]);
  }
  return blocks;
}
