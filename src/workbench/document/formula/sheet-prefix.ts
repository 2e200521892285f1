import { parseCorner } from './area-text';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it must stand in a formula.
 *  @example quotedSheet('2019年度汇总') // "'2019年度汇总'" */
export function quotedSheet(name: string): string {
  const plain = PLAIN_NAME.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The sheets that a prefix names: one, or the first and the last of a 3-D reference; with the external workbook it may start with.
 *  @example readPrefix("'甲 乙:丙'!") // { workbook: '', sheets: ['甲 乙', '丙'] } */
export function readPrefix(prefix: string): { workbook: string; sheets: string[] } {
  const raw = prefix.slice(0, -1);
  const text = raw.startsWith("'") ? raw.slice(1, -1).replace(/''/g, "'") : raw;
  const external = text.lastIndexOf(']');
  return { workbook: text.slice(0, external + 1), sheets: text.slice(external + 1).split(':') };
}

export function writePrefix(workbook: string, sheets: readonly string[]): string {
  const text = workbook + sheets.join(':');
  const plain = workbook === '' && sheets.every((sheet) => quotedSheet(sheet) === sheet);
  return plain ? `${text}!` : `'${text.replace(/'/g, "''")}'!`;
}

export function sameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

function looksLikeCell(name: string): boolean {
  const corner = parseCorner(name);
  return (corner !== undefined && corner.row !== null && corner.column !== null) || /^[Rr][0-9]*(?:[Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
}
