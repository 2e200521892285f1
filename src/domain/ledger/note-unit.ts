import type { AmountUnit } from '../amount/amount';
import { parseUnit, parseUnitPair } from '../amount/unit';

const NOTE = /(?:^|[^\u4e00-\u9fff]|金额|货币|计量|投资额|资金)(单位[:：][^()（）\]】]{1,24})/;

/** The unit that a note around a ledger gives to its amounts: 单位：万元, （金额单位：亿元）; null where no text gives one. 填报单位：… is somebody, not a unit.
 *  @example noteUnit(['2019年签约项目一览表', '单位：万元'])   // { currency: 'CNY', scale: 10000, currencyNamed: true }
 *  @example noteUnit(['填报单位：株洲高新区'])   // null */
export function noteUnit(texts: readonly string[]): AmountUnit | null {
  return firstIn(texts, (note) => parseUnit(note) ?? parseUnitPair(note)?.domestic ?? null);
}

/** The unit that such a note keeps for foreign capital (单位：万元、万美元); null where it names one unit for all.
 *  @example foreignNoteUnit(['单位：人民币万元、外资万美元'])   // { currency: 'USD', scale: 10000, currencyNamed: true } */
export function foreignNoteUnit(texts: readonly string[]): AmountUnit | null {
  return firstIn(texts, (note) => parseUnitPair(note)?.foreign ?? null);
}

function firstIn(texts: readonly string[], read: (note: string) => AmountUnit | null): AmountUnit | null {
  for (const text of texts) {
    const note = NOTE.exec(text.replace(/\s+/g, ''))?.[1];
    const unit = note === undefined ? null : read(note);
    if (unit) return unit;
  }
  return null;
}
