import type { Stage } from '../field';
import type { CellValue, SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { SheetValues } from './heading-levels';
import { isLabel } from './heading-text';
import { isFootnote, isSectionLabel } from './row-text';
import { titleChain } from './title-chain';
import { titleMonth, titleYear } from './title-period';
import { titleStage } from './title-stage';

/** What stands above a ledger, and what it says of all its rows. `section` is a line such as 一、签约项目 that opens its first group. */
export interface LedgerTitle {
  readonly section: string | null;
  readonly title: string;
  readonly titleYear: number | null;
  readonly titleMonth: number | null;
  readonly titleStage: Stage | null;
  readonly titleChain: string | null;
}

const NAMES_A_LEDGER = /表|台账|清单|名册|目录|一览|汇总|明细/;
/** Rows with more cells than this are rows of another table. */
const MOST_CELLS = 4;
const NO_TITLE = /^附[件表]?[:：]?\d{0,2}$|^[（([【]?(?:金额)?单位[:：]/;

/** Reads the title from the rows `from` … `to` - 1 above a heading. What it does not say, the sheet's name may say; a table without any title stands under `sheetTitle`, the first one.
 *  @example readTitle(cells, 0, 1, null)   // 2019年7月签约项目一览表 → { title, titleYear: 2019, titleMonth: 7, titleStage: 'signed', titleChain: null, section: null } */
export function readTitle(cells: SheetCells, from: number, to: number, sheetTitle: LedgerTitle | null): LedgerTitle {
  const texts = titleTexts(cells.values, from, to);
  const section = [...texts].reverse().find(isSectionLabel) ?? null;
  const own = titleAbove(cells.values, from, to);
  if (own === '' && sheetTitle) return { ...sheetTitle, section };
  const above = texts.join(' ');
  const title = own || (section ?? cells.name);
  return {
    section,
    title,
    titleYear: titleYear(above) ?? titleYear(cells.name),
    titleMonth: titleMonth(above) ?? titleMonth(cells.name),
    titleStage: titleStage(title) ?? titleStage(cells.name),
    titleChain: titleChain(cells.name) ?? titleChain(title),
  };
}

/** The text above a heading that names the ledger; '' where there is none. A line that opens a group of rows (一、签约项目) is no title. */
export function titleAbove(values: SheetValues, from: number, to: number): string {
  const texts = titleTexts(values, from, to).filter((text) => !isSectionLabel(text));
  return texts.find((text) => NAMES_A_LEDGER.test(text)) ?? [...texts].sort((a, b) => b.length - a.length)[0] ?? '';
}

function titleTexts(values: SheetValues, from: number, to: number): readonly string[] {
  const rows = values.slice(from, to).filter((row) => row.filter((cell) => !isBlank(cell)).length <= MOST_CELLS);
  return rows.flatMap((row) => row.flatMap((cell) => (isTitleText(cell) ? [String(cell).trim()] : [])));
}

function isTitleText(cell: CellValue): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isLabel(cell) && !isFootnote(cell) && !NO_TITLE.test(cell.trim());
}
