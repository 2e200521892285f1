import { simplified } from '../company/simplified';

/** Characters that mean the same to a reader, one for one. Full-width forms (U+FF01–U+FF5E) are shifted by rule. */
const SAME: Readonly<Record<string, string>> = {
  '\u3000': ' ', '\u00A0': ' ', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ', '\u202F': ' ', '\t': ' ',
  '\r': '\n', '\u2028': '\n', '\u2029': '\n',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2212': '-', '\uFE63': '-',
  '\u2015': '—', '\u2500': '—', '\u301C': '~', '\u223C': '~',
  '【': '(', '】': ')', '〔': '(', '〕': ')', '〈': '(', '〉': ')', '「': '(', '」': ')', '『': '(', '』': ')', '﹝': '(', '﹞': ')',
  '[': '(', ']': ')', '{': '(', '}': ')',
  '﹐': ',', '\u00B7': '·', '•': '·', '￥': '¥', '￡': '£', '○': '〇', '零': '〇',
};

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const PLAIN_BY_CODE: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: FULL_WIDTH_LAST - FULL_WIDTH_FIRST + 1 }, (_, offset): [number, string] => {
    const narrow = String.fromCharCode(FULL_WIDTH_FIRST + offset - FULL_WIDTH_SHIFT);
    return [FULL_WIDTH_FIRST + offset, SAME[narrow] ?? narrow.toUpperCase()];
  }),
  ...Object.entries(SAME).map(([written, plain]): [number, string] => [written.charCodeAt(0), plain]),
]);

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Look-alikes that copying from PDF leaves behind: ⼀ ⼆ ⽇ ⽉. */
const RADICAL = /[\u2F00-\u2FD5]/g;
const TRADITIONAL_MONEY = /[億萬圓總資額約餘幣協議]/;
/** Nothing but what is plain already: digits, capitals, plain punctuation and characters that have no other form here. */
const PLAIN = /^[ -Z、。—一-鿿]*$/;
const ONLY_LOOKS_PLAIN = /[零億萬圓總資額約餘幣協議]/;

/** A cell's text as a reader takes it: half-width, upper case, simplified, one kind of bracket, dash and blank, nothing invisible.
 *  @example plainText('［总投资］１，３００萬元') // '(总投资)1,300万元' */
export function plainText(written: string): string {
  if (PLAIN.test(written) && !ONLY_LOOKS_PLAIN.test(written)) return written;
  const text = readable(written);
  let plain = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const replacement = PLAIN_BY_CODE.get(text.charCodeAt(at));
    if (replacement === undefined) continue;
    plain += text.slice(kept, at) + replacement;
    kept = at + 1;
  }
  return (kept === 0 ? text : plain + text.slice(kept)).toUpperCase();
}

function readable(written: string): string {
  const visible = written.replace(INVISIBLE, '').replace(RADICAL, (radical) => radical.normalize('NFKC'));
  return TRADITIONAL_MONEY.test(visible) ? simplified(visible) : visible;
}
