import { unitAt } from '../../amount/unit';
import type { Top500Class } from '../../top500';
import { CELL, CLAUSE, ITEM, LINE, readDraft } from './draft-text';
import { readPeriod, type Period } from './period';
import { numeralEnd, readQuantity, type Quantity } from './quantity';
import { readTier, type TierPhrase } from './tier-phrase';
import { VOCABULARY, WordIndex, type Role, type Word } from './vocabulary';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands at a place of the plain text. */
export type Token =
  | (Span & { readonly kind: 'word'; readonly role: Role })
  | (Span & { readonly kind: 'chain'; readonly chain: string; readonly sure: boolean })
  | (Span & { readonly kind: 'tier'; readonly tier: TierPhrase })
  | (Span & { readonly kind: 'period'; readonly part: Partial<Period> | null })
  | (Span & { readonly kind: 'quantity'; readonly quantity: Quantity })
  | (Span & { readonly kind: 'unit'; readonly unit: string; readonly power: number })
  | (Span & { readonly kind: 'place' })
  /** 较2018年, 比去年: what a growth is measured against; null for the year before. */
  | (Span & { readonly kind: 'compared'; readonly year: number | null })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  /** Words that the product does not know. */
  | (Span & { readonly kind: 'rest' });

/** Names that the run brings along. */
export interface Names {
  /** 首次入湘, as the office calls it. */
  readonly firstEntryLabel: string;
  readonly chains: readonly string[];
}

interface ChainName {
  readonly text: string;
  readonly chain: string;
  readonly sure: boolean;
}

const MARKS = new Set([CLAUSE, ITEM, CELL, LINE, '。', ';', '!', '?', ':', '(', ')', '…']);
/** 上百个, 上千家. */
const ROUND = /[百千万]/;
const COMPARING = new Set(['比', '较', '与']);
const CHAIN_ENDINGS = /(?:产业链|链|组|室)$/;
const SHORTEST_CHAIN = 2;
/** Unknown words that end like this name a place: 天元区, 醴陵市. */
const PLACE_ENDINGS = new Set(['区', '县', '市', '省', '州', '镇', '乡']);
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 12;
const LABEL_UNITS = ['个', '家', '批次', '%', '项'];

/** Cuts a plain text into what a proof-reader sees. One pass: every place is looked at a bounded number of times.
 *  @example readTokens('全区引进亿元以上项目46个', names) // region, word (signed), tier, word (project), quantity */
export function readTokens(text: string, names: Names): readonly Token[] {
  return new Lexer(text, names).run();
}

class Lexer {
  private readonly words: WordIndex<Word>;
  private readonly chains: WordIndex<ChainName>;
  private readonly tokens: Token[] = [];
  private restStart = -1;

  constructor(private readonly text: string, names: Names) {
    this.words = new WordIndex([...VOCABULARY, { text: names.firstEntryLabel, role: 'firstEntry' }]);
    this.chains = new WordIndex(names.chains.flatMap(chainNames));
  }

  run(): readonly Token[] {
    for (let at = 0; at < this.text.length; ) {
      const token = this.tokenAt(at);
      if (token) {
        this.closeRest(at);
        this.tokens.push(token);
        at = token.end;
      } else at = this.step(at);
    }
    this.closeRest(this.text.length);
    return this.tokens;
  }

  private tokenAt(at: number): Token | null {
    const character = this.text.charAt(at);
    if (MARKS.has(character)) return this.labelUnit(at) ?? { kind: 'mark', mark: character, start: at, end: at + 1 };
    const tier = readTier(this.text, at);
    if (tier) return { kind: 'tier', tier, start: at, end: tier.end };
    if (character === '上' && ROUND.test(this.text.charAt(at + 1))) return { kind: 'word', role: 'atLeast', start: at, end: at + 1 };
    const named = this.compared(at) ?? this.named(at);
    if (named) return named;
    const quantity = readQuantity(this.text, at);
    return quantity && { kind: 'quantity', quantity, start: at, end: quantity.end };
  }

  private compared(at: number): Token | null {
    if (!COMPARING.has(this.text.charAt(at))) return null;
    const period = readPeriod(this.text, at + 1);
    const year = period?.part?.year;
    if (!period || year === undefined || year === null || year === 'this') return null;
    const end = this.text.startsWith('同期', period.end) || this.text.startsWith('相比', period.end) ? period.end + 2 : period.end;
    return { kind: 'compared', year: year === 'last' ? null : year, start: at, end };
  }

  /** The longest of a chain's name, a phrase of time and a known word. */
  private named(at: number): Token | null {
    const period = readPeriod(this.text, at);
    const chain = this.chains.at(this.text, at);
    const word = this.words.at(this.text, at);
    const ends = [period?.end ?? 0, chain ? at + chain.text.length : 0, word ? at + word.text.length : 0] as const;
    const end = Math.max(...ends);
    if (end === 0) return null;
    if (period && ends[0] === end) return { kind: 'period', part: period.part, start: at, end };
    if (chain && ends[1] === end) return { kind: 'chain', chain: chain.chain, sure: chain.sure, start: at, end };
    return word && (word.role === 'plain' ? null : { kind: 'word', role: word.role, start: at, end });
  }

  /** Past one unknown character; a plain word and a number without a unit are passed as a whole. */
  private step(at: number): number {
    if (this.restStart < 0) this.restStart = at;
    const plain = this.words.at(this.text, at);
    const end = plain ? at + plain.text.length : (numeralEnd(this.text, at) ?? at + 1);
    this.closePlace(end, plain !== null);
    return end;
  }

  private closePlace(end: number, isWord: boolean): void {
    const length = end - this.restStart;
    if (isWord || length < SHORTEST_PLACE || length > LONGEST_PLACE || !PLACE_ENDINGS.has(this.text.charAt(end - 1)) || PLACE_ENDINGS.has(this.text.charAt(end))) return;
    this.tokens.push({ kind: 'place', start: this.restStart, end });
    this.restStart = -1;
  }

  private closeRest(end: number): void {
    if (this.restStart >= 0) this.tokens.push({ kind: 'rest', start: this.restStart, end });
    this.restStart = -1;
  }

  /** 签约项目(个), 合同引资额(亿元). */
  private labelUnit(at: number): Token | null {
    if (this.text.charAt(at) !== '(') return null;
    const money = unitAt(this.text, at + 1);
    const count = LABEL_UNITS.find((unit) => this.text.startsWith(unit, at + 1));
    const end = money?.end ?? (count === undefined ? at : at + 1 + count.length);
    if (end === at || this.text.charAt(end) !== ')') return null;
    const power = money ? Math.round(Math.log10(money.unit.scale)) : 0;
    return { kind: 'unit', unit: this.text.slice(at + 1, end), power, start: at, end: end + 1 };
  }
}

/** A chain as the ledger writes it, and the same without 产业链. */
function chainNames(chain: string): ChainName[] {
  const written = readDraft(chain).plain;
  const stem = written.replace(CHAIN_ENDINGS, '');
  const whole = written.length >= SHORTEST_CHAIN ? [{ text: written, chain, sure: true }] : [];
  return stem === written || stem.length < SHORTEST_CHAIN ? whole : [...whole, { text: `${stem}产业链`, chain, sure: true }, { text: `${stem}链`, chain, sure: true }, { text: stem, chain, sure: false }];
}

/** The class that a word names, or 'any' for 三类500强 as a whole; null for other words. */
export function top500Of(role: Role): Top500Class | 'any' | null {
  return TOP500_ROLES[role] ?? null;
}

const TOP500_ROLES: Readonly<Partial<Record<Role, Top500Class | 'any'>>> = { top500: 'any', world500: '世界500强', china500: '中国500强', private500: '民营500强' };
