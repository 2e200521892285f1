import type { CellValue } from '../sheet';

/** A heading cell reduced to the words that carry its meaning. */
export interface HeadingText {
  /** Without brackets, units, spaces, quotes, leading numbers, years and month numbers: 2026年计划投资(含单位) → 年计划投资. */
  readonly plain: string;
  /** What stood in brackets, joined by a comma: 含单位. */
  readonly inside: string;
}

const SPACE = /[\s\u200b-\u200d\ufeff]+/g;
const QUOTES = /["'“”‘’「」『』《》〈〉*★☆※]/g;
const BRACKETS = /\(([^()]{0,60})\)|\[([^[\]]{0,60})\]|【([^【】]{0,60})】|〔([^〔〕]{0,60})〕|\{([^{}]{0,60})\}/g;
const OPEN_BRACKET = /[([【〔][^)\]】〕]{0,60}$/;
const CALENDAR_NUMBER = /(?:[0-9xX]{1,4}|[〇零○一二三四五六七八九十]{1,4})(?:[-—–~至到](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}))?(?=[年月日])/g;
const NUMBERING = /^\d{1,2}[.、)]/;
const OF_WHICH = /^其中:?/;
const EDGES = /^[-—_:,.、;/>]+|[-—_:,.、;/>]+$/g;
const TRAILING_UNIT = /[-/:,、]?(?:亿|千万|百万|万|千)?(?:美元|欧元|港元|日元|英镑|元)(?:人民币|RMB)?$/;

/** Reduces a heading to the words that the rules of `headings.ts` are written for; years, months, units and brackets differ from office to office and from year to year.
 *  @example headingText('投资额\n（亿元）')   // { plain: '投资额', inside: '亿元' }
 *  @example headingText('截止2020年9月底完成情况').plain   // '截止年月底完成情况' */
export function headingText(cell: CellValue): HeadingText {
  const flat = String(cell).normalize('NFKC').replace(SPACE, '').replace(QUOTES, '');
  const inside: string[] = [];
  const keep = (_bracket: string, ...contents: unknown[]): string => {
    const content = contents.slice(0, 5).find((part) => typeof part === 'string' && part !== '');
    if (typeof content === 'string') inside.push(content);
    return '';
  };
  const open = flat.replace(BRACKETS, keep).replace(BRACKETS, keep).replace(OPEN_BRACKET, '');
  const words = open.replace(NUMBERING, '').replace(OF_WHICH, '').replace(CALENDAR_NUMBER, '').replace(EDGES, '');
  return { plain: words.replace(TRAILING_UNIT, ''), inside: inside.join(',') };
}

/** True for texts such as 填报单位：株洲高新区 or 单位：万元, which stand around a table and are not headings of it.
 *  @example isLabel('报送部门：')   // true
 *  @example isLabel('其中：省外资金')   // false
 *  @example isLabel('总投资（单位：亿元）')   // false: what stands in brackets belongs to the heading */
export function isLabel(cell: CellValue): boolean {
  if (typeof cell !== 'string' || !/[:：]/.test(cell)) return false;
  const open = cell.normalize('NFKC').replace(BRACKETS, '').replace(SPACE, '').replace(OF_WHICH, '');
  return open.includes(':');
}
