import { FIELDS, type Field } from '../field';
import type { ValueKind } from './value-kind';

/** One line of the heading table: which headings mean a field. A rule fits a heading when every condition that it names fits. */
export interface HeadingRule {
  readonly field: Field;
  /** 1 is the plain word for the field; where several columns claim it, the lowest rank has it. */
  readonly rank: number;
  /** Headings, exactly. */
  readonly words: readonly string[];
  /** Headings, by pattern; a rule has words or a pattern or a bracket. */
  readonly like: RegExp | null;
  readonly unless: RegExp | null;
  /** What must stand in the heading's brackets. */
  readonly inside: RegExp | null;
  /** What one of the parent headings must say. */
  readonly under: RegExp | null;
  /** The heading is ambiguous: it means the field only where the cells below are of this kind. */
  readonly holds: ValueKind | null;
  /** What the column is when its cells are not of that kind, or a better column has the field. */
  readonly otherwise: Field;
  /** The column holds a part of that field and is `other` where another column holds the whole. */
  readonly partOf: Field | null;
}

/** A rule as the table writes it: what it does not say is left open. */
export type WrittenRule = { readonly field: Field } & Partial<Omit<HeadingRule, 'field'>>;

const RUNAWAY = /[+*}][+*]|[+*}]\)[+*{]/;
const LONGEST_PATTERN = 240;

/** Completes the rules and refuses a table that cannot be meant: thrown when the module is loaded, with the line that is wrong.
 *  @example checkedRules([{ field: 'serial', words: ['序号'] }])[0].rank   // 1 */
export function checkedRules(written: readonly WrittenRule[]): readonly HeadingRule[] {
  const seen = new Map<string, number>();
  return written.map((line, index) => {
    const rule = { rank: 1, words: [], like: null, unless: null, inside: null, under: null, holds: null, otherwise: 'other' as const, partOf: null, ...line };
    const wrong = faultOf(rule) ?? repeatedWord(rule, seen, index);
    if (wrong !== null) throw new TypeError(`heading rule ${index + 1} (${rule.field}): ${wrong}`);
    return rule;
  });
}

function faultOf(rule: HeadingRule): string | null {
  if (!FIELDS.includes(rule.field) || !FIELDS.includes(rule.otherwise)) return 'unknown field';
  if (!Number.isInteger(rule.rank) || rule.rank < 1) return `rank ${rule.rank}`;
  if (rule.words.length === 0 && !rule.like && !rule.inside) return 'matches everything';
  if (rule.words.length > 0 && rule.like) return 'both words and a pattern';
  if (rule.words.some((word) => word !== word.normalize('NFKC') || /\s/.test(word))) return 'a word that no heading can equal';
  const patterns = [rule.like, rule.unless, rule.inside, rule.under].filter((pattern) => pattern !== null);
  if (patterns.some((pattern) => pattern.flags !== '' || pattern.source.length > LONGEST_PATTERN || RUNAWAY.test(pattern.source))) return 'a pattern that could run away';
  return null;
}

function repeatedWord(rule: HeadingRule, seen: Map<string, number>, index: number): string | null {
  if (rule.inside || rule.under) return null;
  for (const word of rule.words) {
    const earlier = seen.get(word);
    if (earlier !== undefined) return `${word} already stands in rule ${earlier + 1}`;
    seen.set(word, index);
  }
  return null;
}
