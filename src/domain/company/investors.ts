import { investorKind } from './investor-kind';
import { withoutForm } from './legal-form';
import { normalised } from './normalised';

/** The investors that one cell names, in their order. 、 ； / and line breaks always separate; ， 和 与 及 only after a legal form or where both
 *  sides are names, for they stand inside names, too (海铜峰和储能). What stands in brackets is never taken apart.
 *  @param isKnown says whether a short name is one that the registry or a list knows (北汽, 首钢)
 *  @example investorsIn('浙江百达精工股份有限公司和台湾瑞智精密股份有限公司合资') // ['浙江百达精工股份有限公司', '台湾瑞智精密股份有限公司']
 *  @example investorsIn('湖南海铜峰和储能科技有限公司') // ['湖南海铜峰和储能科技有限公司'] */
export function investorsIn(cell: string, isKnown: (name: string) => boolean = () => false): readonly string[] {
  if (!SEVERAL.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const names: string[] = [];
  for (const part of outsideBrackets(cell, STRONG)) {
    for (const piece of splitWeak(withoutTail(part), isKnown)) {
      const name = withoutTail(piece);
      if (name !== '' && !names.includes(name)) names.push(name);
    }
  }
  return names;
}

/** What every cell with more than one investor has one of; most cells have none. */
const SEVERAL = /[、;；/／\n\r|｜+＋,，和与及等]|将与|拟与|携手|联合|一起|合资|共同|[家方位个]$/;

const STRONG: readonly string[] = ['、', ';', '；', '/', '／', '\n', '\r', '|', '｜', '+', '＋'];
/** Longest first. */
const WEAK: readonly string[] = ['将与', '拟与', '携手', '联合', '以及', ',', '，', '和', '与', '及'];

/** What follows the last name: 等, 等3家企业, 三方共同投资, 合资. */
const TAILS: readonly RegExp[] = [
  /等?(?:[\d一二两三四五六七八九十多]{1,3}[家方位个](?:企业|公司|单位)?)(?:共同|联合)?(?:投资|出资|组建|建设|合资)?$/,
  /等(?:企业|公司|单位|人)?(?:组成)?(?:联合体)?$/,
  /(?:共同(?:投资|出资|组建|建设)|联合(?:出资|组建))$/,
  /(?:一起|合资|联合体)$/,
];

const TAIL_END = /[等家方位个业司单位人体资建设起]$/;

function withoutTail(text: string): string {
  const trimmed = text.trim();
  if (!TAIL_END.test(trimmed)) return trimmed;
  const shorter = TAILS.reduce((rest, tail) => rest.replace(tail, ''), trimmed).trim();
  return shorter.length >= 2 ? shorter : trimmed;
}

/** Splits at the first weak separator whose both sides are names, and goes on with the right side. */
function splitWeak(text: string, isKnown: (name: string) => boolean): string[] {
  for (let at = 1; at < text.length - 1; at += 1) {
    const separator = WEAK.find((word) => text.startsWith(word, at));
    if (separator === undefined || isInsideBrackets(text, at)) continue;
    const [left, right] = [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
    if (separates(left, right, isKnown)) return COMPANIONS.test(right) ? [left] : [left, ...splitWeak(right, isKnown)];
  }
  return [text];
}

/** Nothing of a name stands behind its legal form, so what follows one is another investor. */
function separates(left: string, right: string, isKnown: (name: string) => boolean): boolean {
  const afterForm = withoutForm(normalised(left)).ending !== '' && isName(left, isKnown);
  return right.length >= 2 && (afterForm || (isName(left, isKnown) && beginsWithName(right, isKnown)));
}

/** 及其子公司, 及关联公司: no further investor. */
const COMPANIONS = /^(?:其|关联|下属|所属|旗下)/;

function isName(text: string, isKnown: (name: string) => boolean): boolean {
  const kind = investorKind(text);
  return text.length >= 2 && (NAMED_KINDS.has(kind) ? normalised(text).length >= SHORTEST_LEGAL_NAME : isKnown(text));
}

/** The right side may itself hold several names; one of its beginnings must be a name. */
function beginsWithName(text: string, isKnown: (name: string) => boolean): boolean {
  return isName(withoutTail(text), isKnown) || WEAK.some((word) => text.includes(word) && isName(text.slice(0, text.indexOf(word)), isKnown));
}

const NAMED_KINDS: ReadonlySet<string> = new Set(['company', 'government', 'association']);
/** 首钢集团 has four characters; 公司 or 集团 alone is no name. */
const SHORTEST_LEGAL_NAME = 4;

function outsideBrackets(text: string, separators: readonly string[]): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character) && !isLatinSlash(text, at)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** A/S, S/A: part of a foreign name. */
function isLatinSlash(text: string, at: number): boolean {
  return text.charAt(at) === '/' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}

const LATIN = /^[A-Za-z]$/;

function isInsideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return lastOf(before, OPENING) > lastOf(before, CLOSING);
}

function lastOf(text: string, characters: string): number {
  return Math.max(...Array.from(characters, (character) => text.lastIndexOf(character)));
}

const OPENING = '(（';
const CLOSING = ')）';
