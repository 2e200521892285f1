/** What a total row covers: the rows of its block (小计, 新能源产业链合计), all rows (合计, 全市), or something that cannot be known from the sheet (其中, 累计). */
export type TotalScope = 'block' | 'whole' | 'unknown';

const WHOLE = new Set(['合计', '总计', '共计', '总和', '汇总', '合计数', '总合计', '项目合计', '全部']);
const AREA = /^全(?:市|区|县|省|州|园|镇|乡|街道|园区)(?:合计|总计|小计|共计|汇总|累计)?$/;
const COUNTED = /^(?:合计|小计|总计|共计|累计):?共?[\d,.]{1,12}(?:个|项|家|宗|亿|万|$)/;
const NAMED = /^.{0,24}(?:合计|小计|总计|共计|累计)$/;
const OF_WHICH = /^其中(?::|$)/;

const FIRST = new Set('合小总累共全其汇项 　\u00a0'.split(''));
const LAST = new Set('计:：)） 　'.split(''));
const LONGEST_LABEL = 60;

/** What the text says when it labels a total row, null for anything else: 合计科技项目 and 全市供水项目 are projects.
 *  @example totalScope('小 计')   // 'block'
 *  @example totalScope('合计46个')   // 'whole'
 *  @example totalScope('全市供水项目')   // null */
export function totalScope(text: string): TotalScope | null {
  if (text.length > LONGEST_LABEL || !(FIRST.has(text.charAt(0)) || LAST.has(text.charAt(text.length - 1)))) return null;
  const flat = text.normalize('NFKC').replace(/\s+/g, '');
  if (OF_WHICH.test(flat)) return 'unknown';
  const label = flat.replace(/\([^()]{0,30}\)/g, '').replace(/:$/, '');
  if (AREA.test(label)) return 'whole';
  if (WHOLE.has(label)) return 'whole';
  if (!COUNTED.test(label) && !NAMED.test(label)) return null;
  if (/累计|本月|本年|当年/.test(label)) return 'unknown';
  return label.includes('小计') || !/^(?:合计|总计|共计)/.test(label) ? 'block' : 'whole';
}

/** The number of projects that a total row states in its label or in place of a name: 合计46个 → 46.
 *  @example statedCount('合计46个项目')   // 46 */
export function statedCount(text: string): number | null {
  const found = /(\d{1,6})(?:个|项|家|宗)/.exec(text.normalize('NFKC').replace(/[\s,]+/g, ''));
  return found ? Number(found[1]) : null;
}
