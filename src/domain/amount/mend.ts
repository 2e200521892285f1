import { currencyNameAt, isIdeograph } from './currency-name';
import { wordAt } from './words';

/** How far a known word reaches over a gap. */
const REACH = 6;
const BEFORE_BROKEN_UNIT = /[0-9万亿千百]/;
const AFTER_BROKEN_UNIT = /[万亿千百元美欧港日英]/;

/** Closes the gaps that wrapping and spacing out leave inside words and units (固 定 资 产, 亿美 元, 130⏎亿元), and only those.
 *  @example mendWords('总 投 资5亿美 元，占地 50亩') // '总投资5亿美元，占地 50亩' */
export function mendWords(text: string): string {
  if (!/[ \n]/.test(text)) return text;
  let mended = '';
  let kept = 0;
  for (let at = 1; at < text.length - 1; at += 1) {
    if (!isGap(text, at)) continue;
    const end = gapEnd(text, at);
    if (isBroken(text, at, end)) {
      mended += text.slice(kept, at);
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

function isBroken(text: string, gap: number, end: number): boolean {
  if (BEFORE_BROKEN_UNIT.test(text.charAt(gap - 1)) && AFTER_BROKEN_UNIT.test(text.charAt(end))) return true;
  if (!isIdeograph(text, gap - 1) || !isIdeograph(text, end)) return false;
  const before = text.slice(Math.max(0, gap - 2 * REACH), gap).replace(/[ \n]/g, '').slice(-REACH);
  const after = text.slice(end, end + 2 * REACH).replace(/[ \n]/g, '').slice(0, REACH);
  return spansGap(before + after, before.length);
}

function spansGap(joined: string, gap: number): boolean {
  for (let start = 0; start < gap; start += 1) {
    const end = Math.max(currencyNameAt(joined, start)?.end ?? 0, start + (wordAt(joined, start)?.text.length ?? 0));
    if (end > gap) return true;
  }
  return false;
}
