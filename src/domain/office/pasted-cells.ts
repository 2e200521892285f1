import type { CellValue, SheetCells } from '../sheet';

/** A pasted text as cells: columns between tabs as spreadsheets copy them (cells in quotation marks may hold line breaks), else between commas, else between two or more blanks. Everything stays text.
 *  @example pastedCells('排名\t企业名称\n1\t国家电网').values // [['排名', '企业名称'], ['1', '国家电网']] */
export function pastedCells(text: string, name = '粘贴的内容'): SheetCells {
  const rows = rowsOf(text.replace(/\r\n?/g, '\n'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values: readonly (readonly CellValue[])[] = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return { name, top: 0, left: 0, values, merges: [], tables: [], visible: true, date1904: false };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  if (text.includes('\t')) return separated(text, '\t');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const commas = lines.filter((line) => line.includes(',')).length;
  if (commas * 2 > lines.length) return separated(text, ',');
  return lines.map((line) => line.trim().split(/ {2,}|\u3000+|，/));
}

/** Reads cells between separators; a cell that begins with a quotation mark goes on to the closing one, with doubled marks for single ones (RFC 4180). */
function separated(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text.charAt(at) === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell.trim());
    const stop = text.charAt(end);
    at = end + 1;
    if (stop === separator) continue;
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
  const stops = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((at) => at >= 0);
  const end = Math.min(text.length, ...stops);
  return { cell: text.slice(from, end), end };
}

/** What follows the closing mark still belongs to the cell; a mark that is never closed is part of the text. */
function quotedCell(text: string, from: number, separator: string): Cell {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') cell += text.charAt(at);
    else if (text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else {
      const rest = plainCell(text, at + 1, separator);
      return { cell: cell + rest.cell, end: rest.end };
    }
  }
  return plainCell(text, from, separator);
}
