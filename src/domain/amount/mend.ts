import { currencyNameAt, isIdeograph } from './currency-name';
import { wordAt } from './words';

/** How far a known word reaches over a gap. */
const REACH = 6;
const NUMERAL = '0-9〇一二三四五六七八九十百千万亿点';
/** A number or a range goes on behind a line break, or its unit does. */
const GOES_ON = new RegExp(`[${NUMERAL}几数A-Z$¥€£.,、~×*+至到—-]`);
const CONTINUES = new RegExp(`[${NUMERAL}元圆余多级以左上.,、~×*+至到—A-Z$)-]`);
const BEHIND_YUAN = /[×*/至到~—-]/;
/** 2、 at the start of a line. */
const LIST_ITEM = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.)](?!\d)/;

/** Closes the gaps that wrapping and spacing out leave inside words, numbers and units (固 定 资 产, 亿美 元, 130⏎亿元), and only those.
 *  @example mendWords('总 投 资5亿美 元，占地 50亩') // '总投资5亿美元，占地 50亩' */
export function mendWords(text: string): string {
  if (!/[ \n]/.test(text)) return text;
  let mended = '';
  let kept = 0;
  for (let at = 1; at < text.length - 1; at += 1) {
    if (!isGap(text, at)) continue;
    const end = gapEnd(text, at);
    const closed = closedGap(text, at, end);
    if (closed !== null) {
      mended += text.slice(kept, at) + closed;
      kept = end;
    }
    at = end - 1;
  }
  return mended + text.slice(kept);
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10;
}

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isGap(text, at)) at += 1;
  return at;
}

/** What stands for a gap: nothing inside a word, a blank where a wrapped number goes on; null where it stays as it is. */
function closedGap(text: string, gap: number, end: number): string | null {
  const wrapped = text.slice(gap, Math.min(end, gap + REACH)).includes('\n');
  if (text.charAt(end) === ')' || text.charAt(gap - 1) === '(' || (wrapped && text.charAt(end) === '(')) return '';
  if (isIdeograph(text, gap - 1) && isIdeograph(text, end) && isBrokenWord(text, gap, end)) return '';
  return wrapped && goesOn(text, gap, end) ? ' ' : null;
}

function goesOn(text: string, gap: number, end: number): boolean {
  const before = text.charAt(gap - 1);
  if (LIST_ITEM.test(text.slice(end, end + 4))) return false;
  if (before === '/' || currencyNameAt(text, end) !== null) return true;
  return before === '元' ? BEHIND_YUAN.test(text.charAt(end)) : GOES_ON.test(before) && CONTINUES.test(text.charAt(end));
}

function isBrokenWord(text: string, gap: number, end: number): boolean {
  const before = text.slice(Math.max(0, gap - 2 * REACH), gap).replace(/[ \n]/g, '').slice(-REACH);
  const after = text.slice(end, end + 2 * REACH).replace(/[ \n]/g, '').slice(0, REACH);
  return spansGap(before + after, before.length);
}

/** A word or a currency reaches over the gap, and does not merely join two whole words (签约⏎投资总额). */
function spansGap(joined: string, gap: number): boolean {
  const before = joined.slice(0, gap);
  let spans = false;
  let endsWord = false;
  for (let start = 0; start < gap; start += 1) {
    const end = Math.max(currencyNameAt(joined, start)?.end ?? 0, start + (wordAt(joined, start)?.text.length ?? 0));
    spans ||= end > gap;
    endsWord ||= start + (wordAt(before, start)?.text.length ?? 0) === gap;
  }
  return spans && !(endsWord && wordAt(joined, gap) !== null);
}
