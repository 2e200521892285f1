import { readNumeral, type Numeral } from '../../amount/numeral';

/** The number that begins at a place. 46个亿元以上项目 is 46, not 46亿: 个亿 is said of money without 元 (2个亿). */
export function readNumber(text: string, from: number): Numeral | null {
  const numeral = readNumeral(text, from);
  if (!numeral || text.charAt(numeral.end) !== '元') return numeral;
  const counted = text.slice(from, numeral.end).indexOf('个');
  if (counted <= 0) return numeral;
  const count = readNumeral(text.slice(from, from + counted), 0);
  return count && { ...count, end: from + count.end };
}
