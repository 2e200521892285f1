import type { CellValue } from '../sheet';

/** What the product writes before the checksum of a sheet that it built. */
const MARK_START = '引凤生成 · 校验码 ';

const MARK = new RegExp(`^${MARK_START}([0-9a-f]{16})`);

/** The mark of a built sheet. */
export function markOf(fingerprint: string): string {
  return `${MARK_START}${fingerprint}（重新生成时，改动过的表会另名保留）`;
}

/** The checksum that a mark carries; null where a cell is no mark. */
export function fingerprintIn(cell: CellValue): string | null {
  return typeof cell === 'string' ? (MARK.exec(cell)?.[1] ?? null) : null;
}

/** A checksum over the formulas and constants of a sheet, the mark's own cell left out: the same as long as nobody has changed a cell.
 *  Quotation marks around sheet names do not count, for programs write them differently. Not a protection, only a memory. */
export function fingerprintOf(formulas: readonly (readonly CellValue[])[], markRow: number): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const take = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
  };
  formulas.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== '' && !(index === markRow && column === 0)) take(`${index},${column}:${typeof cell === 'string' ? withoutQuotes(cell) : String(cell)}\n`);
    });
  });
  return hex(high) + hex(low);
}

function withoutQuotes(cell: string): string {
  return cell.startsWith('=') ? cell.replaceAll("'", '') : cell;
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
