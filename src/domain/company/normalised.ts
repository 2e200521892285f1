import { simplified } from './simplified';

/** A company name in one spelling: full and half width alike (NFKC), simplified characters, capital Latin letters, round half-width brackets,
 *  no blanks, no quotation marks, no interpuncts.
 *  @example normalised('北京首鋼（集團） 有限公司') // '北京首钢(集团)有限公司' */
export function normalised(text: string): string {
  const wide = simplified(text.normalize('NFKC')).toUpperCase();
  return UNEVEN.test(wide) ? wide.replace(DROPPED, '').replace(OPENING, '(').replace(CLOSING, ')').replace(DASHES, '-') : wide;
}

/** What two spellings of one name share: the normalised name without brackets, dashes and dots.
 *  @example nameKey('中国平安保险（集团）股份有限公司') // '中国平安保险集团股份有限公司' */
export function nameKey(text: string): string {
  return keyOfNormalised(normalised(text));
}

/** {@link nameKey} of a text that is normalised already.
 *  @example keyOfNormalised('梅赛德斯-奔驰(中国)') // '梅赛德斯奔驰中国' */
export function keyOfNormalised(name: string): string {
  return PUNCTUATED.test(name) ? name.replace(PUNCTUATION, '') : name;
}

const DROPPED = /[\s\u200b-\u200f\ufeff"'“”‘’「」『』《》〈〉·•‧・∙⋅_*]/g;
const OPENING = /[[{【〔〖]/g;
const CLOSING = /[\]}】〕〗]/g;
const DASHES = /[‐‑‒–—―−－﹣]/g;
/** Anything that the replacements of {@link normalised} could touch; most names have nothing of it. */
const UNEVEN = /[^0-9A-Z()\u4e00-\u9fff]/;
const PUNCTUATED = /[-().,]/;
const PUNCTUATION = /[-().,]/g;
