import type { AmountUnit } from '../amount/amount';
import { parseUnit } from '../amount/unit';

const NOTE = /(?:^|[^\u4e00-\u9fff]|金额|货币|计量|投资额|资金)(单位[:：][^()（）\]】]{1,24})/;

/** The unit that a note around a ledger gives to its amounts: 单位：万元, （金额单位：亿元）; null where no text gives one. 填报单位：… is somebody, not a unit.
 *  @example noteUnit(['2019年签约项目一览表', '单位：万元'])   // { currency: 'CNY', scale: 10000, currencyNamed: true }
 *  @example noteUnit(['填报单位：株洲高新区'])   // null */
export function noteUnit(texts: readonly string[]): AmountUnit | null {
  for (const text of texts) {
    const note = NOTE.exec(text.replace(/\s+/g, ''))?.[1];
    const unit = note === undefined ? null : parseUnit(note);
    if (unit) return unit;
  }
  return null;
}
