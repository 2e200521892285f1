const CHAIN = /([\u4e00-\u9fffA-Za-z0-9+/·、()]{1,24}产业链)(?:\(组\)|条)?/;
const SHEET_CHAIN = /^[\u4e00-\u9fffA-Za-z0-9+/·、]{1,10}链$/;
/** What can stand before a chain's name in a title: the period, the place, the body. */
const BEFORE = /^.{0,24}(?:年度?|月份?|季度|\d{4}|高新区|经开区|开发区|示范区|工业园|园区|新区|全市|全区|全县|全省|我市|我区)\)?/;
const PLACE = /^.{1,3}(?:[县区]|[^城]市)(?=.{2,20}产业链$)/;
const NUMBERING = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/;
const GENERAL = /^(?:[各全诸]|重点|优势|新兴|主导|特色|支柱|所属|\d{1,2}|[一二三四五六七八九十两]{1,3}|大|条|个|类|工业|现代化?|及|与|和){0,8}产业链$/;

/** The chain that a sheet or its title stands for, as written; null where there is none or the title speaks of chains in general (八大产业链).
 *  @example titleChain('株洲高新区2019年新能源汽车产业链签约项目一览表')   // '新能源汽车产业链'
 *  @example titleChain('2019年重点产业链招商项目台账')   // null */
export function titleChain(text: string): string | null {
  const flat = text.replace(NUMBERING, '').normalize('NFKC').replace(/[\s"“”'‘’「」《》—-]+/g, '');
  if (SHEET_CHAIN.test(flat) && !flat.includes('产业链')) return flat;
  const found = CHAIN.exec(flat)?.[1];
  if (found === undefined) return null;
  const chain = found.replace(BEFORE, '').replace(PLACE, '');
  return chain === '产业链' || GENERAL.test(chain) ? null : chain;
}
