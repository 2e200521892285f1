import { toYi } from '../../domain/money';

/** 亿元 for reading: at most four decimals.
 *  @example readableYi(43_550_000_000, 'zh-CN') // '435.5' */
export function readableYi(yuan: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(toYi(yuan, 'CNY'));
}
