import { readLabel, type Label, type StageWord } from './label';
import type { Token } from './tokens';
import type { Role } from './vocabulary';

/** The noun behind a number: 46个|亿元以上项目, 59家|三类500强企业. */
export interface FollowingNoun {
  readonly label: Label;
  /** The first token behind it. */
  readonly next: number;
  readonly end: number;
}

/** Most tokens that a noun phrase has. */
const LONGEST_PHRASE = 9;
const LONGEST_UNKNOWN = 14;
const IN_PHRASE: ReadonlySet<Role> = new Set<Role>([
  'signed', 'started', 'operating', 'taxed', 'otherStage', 'top500', 'world500', 'china500', 'private500', 'firstEntry', 'domestic', 'foreign', 'broad', 'grand', 'invest', 'filler', 'contracted', 'rest', 'wholeYear', 'planned',
]);

/** Reads the noun phrase that follows a number; null where none does before the clause ends. */
export function readFollowingNoun(tokens: readonly Token[], from: number, text: string): FollowingNoun | null {
  const head = headBehind(tokens, from);
  if (head < 0) return null;
  const last = lastHead(tokens, head);
  const token = tokens[last];
  const next = tokens[last + 1];
  if (next?.kind === 'quantity' && next.quantity.kind === 'count') return null;
  return token ? { label: readLabel(tokens.slice(from, last + 1), text), next: last + 1, end: token.end } : null;
}

function headBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (!token) return -1;
    if (isHead(token)) return at;
    if (!belongs(token)) return -1;
  }
  return -1;
}

function belongs(token: Token): boolean {
  if (token.kind === 'word') return IN_PHRASE.has(token.role);
  return token.kind === 'tier' || token.kind === 'chain' || (token.kind === 'rest' && token.end - token.start <= LONGEST_UNKNOWN);
}

function isHead(token: Token): boolean {
  return token.kind === 'word' && (token.role === 'project' || token.role === 'company');
}

/** 企业投资项目 is one noun, unless a number of its own follows (59家企业|投资项目77个). */
function lastHead(tokens: readonly Token[], first: number): number {
  for (let at = first + 1; at <= first + 2; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.role === 'project') return tokens[at + 1]?.kind === 'quantity' ? first : at;
    if (!(token?.kind === 'word' && token.role === 'invest')) return first;
  }
  return first;
}

const STAGE_ROLES: Readonly<Partial<Record<Role, StageWord>>> = { signed: 'signed', started: 'started', operating: 'operating', taxed: 'taxed', otherStage: 'other' };
const MOST_ADVERBS = 3;

/** The verb that follows a number or its noun: 58个|已开工; null where the verb belongs to the next number. */
export function readFollowingStage(tokens: readonly Token[], from: number): StageWord | null {
  let at = from;
  while (at < from + MOST_ADVERBS && isAdverb(tokens[at])) at += 1;
  const verb = tokens[at];
  const stage = verb?.kind === 'word' ? STAGE_ROLES[verb.role] : undefined;
  if (stage === undefined) return null;
  const behind = tokens.slice(at + 1, at + 1 + MOST_ADVERBS).find((token) => !isAdverb(token));
  return behind?.kind === 'quantity' || (behind?.kind === 'word' && behind.role === 'project') ? null : stage;
}

function isAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.role === 'filler';
}
