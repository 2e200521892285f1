import type { CellValue } from '../sheet';
import { isBlank } from './blank';

const FOOTNOTE = /^(?:注|附注|备注|说明|填表说明|填报说明|填表人|填报人|制表|制表人|审核|审核人|审核意见|复核|复核人|负责人|单位负责人|分管领导|主要领导|经办人|统计人|联系人|联系电话|填报单位|报送单位|报送部门|填报时间|填报日期|报送时间|制表时间|日期|单位|金额单位)\d{0,2}[:：]/;
const NUMBERED_NOTE = /^(?:注\d{0,2}[.、．]|※|\*\S|[(（-]{0,3}以下(?:空白|无正文))/;
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章类批组])\S/;
const CHINESE_SERIAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;
const LONG_NOTE = 60;
const LONGEST_SECTION = 40;

/** True for what stands around a table and is no row of it: 填表人：, 审核：, 注：, 单位：万元. */
export function isFootnote(text: string): boolean {
  const flat = text.trim();
  return FOOTNOTE.test(flat.replace(/\s+/g, '')) || NUMBERED_NOTE.test(flat);
}

/** True for a sentence that stands alone in its row. */
export function isSentence(text: string): boolean {
  return text.length > LONG_NOTE || /[。；]$/.test(text.trim());
}

/** True for the heading of a group of rows: 一、新能源汽车产业链（12个）. */
export function isSectionLabel(text: string): boolean {
  return text.length <= LONGEST_SECTION && SECTION.test(text.trim()) && !isSentence(text);
}

const EXAMPLES = new Set(['例', '示例', '样例', '范例', '例如']);

/** True for the serial number of a row that shows how to fill in the form.
 *  @example isExampleSerial('例：')   // true */
export function isExampleSerial(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 3 && EXAMPLES.has(value.replace(/[\s:：]/g, ''));
}

/** True for 一, （二）, 三、: the serial number of a group where projects are numbered 1, 2, 3. */
export function isChineseSerial(value: CellValue): boolean {
  return typeof value === 'string' && CHINESE_SERIAL.test(value.trim());
}

/** True for a plain number, also one stored as text. */
export function isArabicSerial(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d{1,6}$/.test(value.trim()));
}

/** The texts of a row that hold anything, at most `limit` of them, and whether all of them are texts. */
export function textsOf(row: readonly CellValue[], limit: number): { readonly texts: readonly string[]; readonly onlyTexts: boolean; readonly more: boolean } {
  const texts: string[] = [];
  let onlyTexts = true;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (texts.length === limit) return { texts, onlyTexts, more: true };
    onlyTexts &&= typeof cell === 'string';
    texts.push(String(cell));
  }
  return { texts, onlyTexts, more: false };
}
