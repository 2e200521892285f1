import type { Area } from '../../../domain/sheet';
import type { Sheet } from '../../document/sheet/sheet';
import type { Person } from '../../person';
import type { GridWish } from './grid-wishes';
import { areaOf, points } from './sheet-frame';

/** Where a wish was uttered. */
export interface WishPlace {
  readonly sheet: Sheet;
  readonly selection: readonly Area[];
  readonly size: { readonly rowCount: number; readonly columnCount: number };
}

/** Does what a person wished at the grid. Fails as the person's own methods do. */
export async function fulfil(person: Person, wish: GridWish, { sheet, selection, size }: WishPlace): Promise<void> {
  const [first] = selection;
  switch (wish.kind) {
    case 'clear': {
      const areas = wish.ranges.length > 0 ? wish.ranges.map((range) => areaOf(range, size)) : selection;
      for (const area of areas) await person.clear(sheet, area);
      return;
    }
    case 'paste':
      if (first !== undefined && wish.text !== '') await person.paste(sheet, { row: first.top, column: first.left }, clipboardRows(wish.text));
      return;
    case 'width':
      for (const { startColumn, endColumn } of wish.ranges) await eachIndex(startColumn, endColumn, wish.sizeAt, (column, size) => person.widenColumn(sheet, column, points(size)));
      return;
    case 'height':
      for (const { startRow, endRow } of wish.ranges) await eachIndex(startRow, endRow, wish.sizeAt, (row, size) => person.heightenRow(sheet, row, points(size)));
      return;
    case 'add-sheet':
      return person.addSheet();
    case 'rename-sheet':
      return person.renameSheet(sheet, wish.name);
    case 'move-sheet':
      return person.moveSheet(sheet, wish.position);
    case 'delete-sheet':
      return person.deleteSheet(sheet);
    case 'hide-sheet':
      return person.showSheet(sheet, false);
    case 'show-sheet':
      return person.showSheet(sheet, true);
  }
}

async function eachIndex(first: number, last: number, sizeAt: (index: number) => number | null, act: (index: number, size: number) => Promise<void>): Promise<void> {
  for (let index = first; index <= last; index += 1) {
    const size = sizeAt(index);
    if (size !== null) await act(index, size);
  }
}

/** Rows and cells of a text as spreadsheets put it on the clipboard: tabs, lines, and quotes around cells that hold either.
 *  @example clipboardRows('甲\t1\n"乙\n二"\t2\n') // [['甲', '1'], ['乙\n二', '2']] */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [], cell = '', isQuoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '\t' || character === '\n') {
      cells.push(cell);
      cell = '';
      if (character === '\n') {
        rows.push(cells);
        cells = [];
      }
    } else cell += character;
  }
  return [...rows, [...cells, cell]];
}
