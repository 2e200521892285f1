import { Binding, type Outside } from './binding';
import { currencyNameAt, endsForeignWord, isIdeograph, type CurrencyName } from './currency-name';
import { isDigit, skipBlanks } from './digits';
import { isPartial, mentionRole } from './labels';
import type { Label } from './lead';
import type { Mention, MentionRole } from './mention';
import { countsMoney, isDoubtful } from './money-sense';
import { impliedNumeral, NUMERAL_STARTS } from './numeral';
import { phraseFrom, readPhrase, type Phrase } from './phrase';
import { unitAt, UNIT_STARTS } from './unit';
import { qualifierAfter, WORD_STARTS, wordAt, type Role } from './words';

/** The amounts that a plain text mentions, in order, each with what it is bound to.
 *  One pass: every character is looked at a bounded number of times, whatever the text. */
export function scanMentions(text: string): readonly Mention[] {
  return new Scan(text).run();
}

interface Bracket {
  readonly outside: Outside;
  /** The amount that the bracket stands directly behind. */
  readonly behind: Mention | null;
  readonly mentions: number;
}

/** What a character may begin; most characters of a text begin nothing. */
const OTHER = 0;
const BLANK = 1;
const CLAUSE_END = 2;
const SENTENCE_END = 3;
const OPEN = 4;
const CLOSE = 5;
const MINUS = 6;
const MEANINGFUL = 7;

const CHARACTERS: readonly (readonly [kind: number, characters: Iterable<string>])[] = [
  [MEANINGFUL, [...WORD_STARTS, ...NUMERAL_STARTS, ...UNIT_STARTS]],
  [BLANK, ' —'],
  [CLAUSE_END, ',、/|'],
  [SENTENCE_END, '。;!?\n'],
  [OPEN, '('],
  [CLOSE, ')'],
  [MINUS, '-'],
];
const KIND_BY_CODE = new Uint8Array(0x10000);
for (const [kind, characters] of CHARACTERS) for (const character of characters) KIND_BY_CODE[character.charCodeAt(0)] = kind;

/** Between the amounts of a list. */
const KEEPS_LIST = new Set<Role>(['filler', 'qualifier', 'joins']);
/** (一期), (一期工程). */
const CLOSES_LABEL = /^(?:工程|项目|投资|建设|部分)?\)/;
const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;

class Scan {
  private readonly mentions: Mention[] = [];
  private readonly brackets: Bracket[] = [];
  private readonly binding: Binding;
  private at = 0;
  private last: Mention | null = null;
  /** A label directly behind an amount without one: 5亿元固定资产投资. */
  private trailing: Label | null = null;
  /** Only separators since the last amount: a list goes on. */
  private listGoesOn = false;
  /** A bare number: counts only where it is all that the cell says. */
  private loose: Mention | null = null;
  /** Foreign currencies that were named and went with no number: 总投资3000万(币种:美元). */
  private strayForeign = 0;
  private numbers = 0;
  private otherWords = false;

  constructor(private readonly text: string) {
    this.binding = new Binding(text);
  }

  run(): readonly Mention[] {
    while (this.at < this.text.length) this.step();
    this.settleTrailing();
    if (this.loose !== null && this.numbers === 1 && !this.otherWords) return [this.loose];
    return this.strayForeign > 0 ? this.mentions.map(doubtedWithoutCurrency) : this.mentions;
  }

  private step(): void {
    const kind = KIND_BY_CODE[this.text.charCodeAt(this.at)] ?? OTHER;
    if (kind === BLANK) this.at += 1;
    else if (kind === CLAUSE_END) this.endClause();
    else if (kind === SENTENCE_END) this.endSentence(this.text.charAt(this.at) === '\n');
    else if (kind === OPEN) this.openBracket();
    else if (kind === CLOSE) this.closeBracket();
    else if (kind === MINUS) this.readMinus();
    else if (kind === OTHER || (!this.readWord() && !this.readNumber() && !this.readUnit())) this.passCharacter();
  }

  private endClause(): void {
    this.settleTrailing();
    this.binding.endClause();
    this.at += 1;
  }

  private endSentence(line: boolean): void {
    if (!line || this.startsAnew()) {
      this.settleTrailing();
      this.binding.endSentence(line);
    }
    this.at += 1;
  }

  /** A line break ends a sentence behind an amount, and before a total; elsewhere it is only a wrapped line (一期⏎投资5亿元). */
  private startsAnew(): boolean {
    if (this.last !== null && skipBlanks(this.text, this.last.end) === this.at) return true;
    if (this.binding.lead.label !== null || this.binding.phaseEndsAt(this.at)) return false;
    return wordAt(this.text, skipBlanks(this.text, this.at + 1))?.role === 'total';
  }

  private openBracket(): void {
    if (this.numbers === 0) this.otherWords = true;
    const behind = this.last !== null && skipBlanks(this.text, this.last.end) === this.at ? this.last : null;
    this.brackets.push({ outside: this.binding.openBracket(), behind, mentions: this.mentions.length });
    this.at += 1;
  }

  private closeBracket(): void {
    const bracket = this.brackets.pop();
    this.at += 1;
    if (!bracket) return;
    this.settleTrailing();
    this.binding.closeBracket(bracket.outside);
  }

  private readMinus(): void {
    const next = skipBlanks(this.text, this.at + 1);
    const single = this.text.charAt(this.at - 1) !== '-' && this.text.charAt(this.at + 1) !== '-';
    if (single && (isDigit(this.text, next) || this.text.charAt(next) === '.')) this.binding.lead.addTurn('negative');
    this.at += 1;
  }

  private readWord(): boolean {
    const word = wordAt(this.text, this.at);
    if (!word) return false;
    const start = this.at;
    this.at += word.text.length;
    if (!KEEPS_LIST.has(word.role)) this.listGoesOn = false;
    if (word.role === 'name' || word.role === 'joins') this.otherWords = true;
    const label = this.binding.take(word, start, this.at);
    if (label && (this.trailing !== null || this.standsBehindAmount(label))) this.trailing = label;
    return true;
  }

  /** 5亿元固定资产投资, 投资5亿元(一期). */
  private standsBehindAmount(label: Label): boolean {
    if (this.last === null || this.last !== this.mentions.at(-1) || label.start - this.last.end > 3) return false;
    const between = this.text.slice(this.last.end, label.start).trim();
    return between === '(' ? isPartial(label.role) : this.last.role === 'bare' && (between === '' || between === '的');
  }

  /** The clause ended without an amount for the label behind the last one, so it named that one. */
  private settleTrailing(): void {
    const { trailing, last, text } = this;
    this.trailing = null;
    if (!trailing || !last) return;
    const bracketed = text.charAt(trailing.start - 1) === '(';
    if (bracketed && !CLOSES_LABEL.test(text.slice(trailing.end, trailing.end + 3))) return;
    this.mentions[this.mentions.length - 1] = { ...last, role: mentionRole(trailing.role), label: text.slice(trailing.start, trailing.end) };
  }

  private readNumber(): boolean {
    const phrase = this.impliedPhrase() ?? readPhrase(this.text, this.at);
    if (!phrase) return false;
    const start = this.at;
    this.at = phrase.end;
    this.numbers += 1;
    if (!countsMoney(this.text, phrase, this.binding.lead)) this.passNumber(start, phrase);
    else if (this.isLoose(phrase)) this.loose = this.mentionOf(start, phrase);
    else this.mention(start, phrase);
    return true;
  }

  /** 超亿元, 上亿, 亿元以上: one 亿. */
  private impliedPhrase(): Phrase | null {
    const { text, at } = this;
    if (text.charAt(at) !== '亿') return null;
    const { qualifier, label } = this.binding.lead;
    const after = qualifierAfter(text, unitAt(text, at)?.end ?? at + 1);
    const qualified = qualifier !== null && text.endsWith(qualifier, at);
    const bounded = after !== null && (label !== null || (after.text.endsWith('以上') && !isIdeograph(text, at - 1)));
    return qualified || bounded ? phraseFrom(text, impliedNumeral(at)) : null;
  }

  private isLoose(phrase: Phrase): boolean {
    const { label, unit, currency } = this.binding.lead;
    return isUnitless(phrase) && label === null && unit === null && currency === null;
  }

  private mention(start: number, phrase: Phrase): void {
    const { lead } = this.binding;
    const mention = this.mentionOf(start, phrase);
    if (isForeign(mention.currencyBefore)) this.strayForeign -= 1;
    if (lead.has('becomes') && this.last === this.mentions.at(-1)) this.mentions.pop();
    if (!lead.has('former')) this.mentions.push(mention);
    this.binding.spend();
    this.last = mention;
    this.listGoesOn = true;
    this.trailing = null;
  }

  private mentionOf(start: number, phrase: Phrase): Mention {
    const { binding } = this;
    const { lead } = binding;
    const label = binding.labelFor(isUnitless(phrase));
    const { qualifier, firmness } = lead.qualifierWith(phrase.after);
    return {
      role: this.roleOf(label, phrase),
      label: binding.textOf(label, this.at) ?? (this.goesOn() ? (this.last?.label ?? null) : null),
      low: phrase.low,
      high: phrase.high,
      currencyBefore: lead.currency,
      currencyAfter: phrase.currency,
      unit: isUnitless(phrase) ? lead.unit : null,
      qualifier,
      firmness,
      negative: lead.has('negative'),
      damaged: phrase.damaged || binding.unassigned || isDoubtful(this.text, start, phrase, lead),
      start,
      end: phrase.end,
    };
  }

  private roleOf(label: Label | null, phrase: Phrase): MentionRole {
    const role = label ? mentionRole(label.role) : this.inheritedRole();
    if (role === 'other') return role;
    const converted = this.binding.lead.has('conversion') && this.mentions.length > 0;
    if (converted || (label === null && this.repeatsInBracket(phrase))) return 'repeat';
    return this.binding.roleWithin(role);
  }

  /** A number without a label: the next of a list (总投资5亿、8亿), what an amount became, or bare. */
  private inheritedRole(): MentionRole {
    return this.goesOn() && this.last && this.last.role !== 'repeat' ? this.last.role : 'bare';
  }

  private goesOn(): boolean {
    return this.listGoesOn || this.binding.lead.has('becomes');
  }

  /** 1.5亿美元(11亿元人民币). */
  private repeatsInBracket(phrase: Phrase): boolean {
    const bracket = this.brackets.at(-1);
    if (!bracket?.behind || bracket.mentions !== this.mentions.length) return false;
    const before = bracket.behind.currencyAfter ?? bracket.behind.currencyBefore;
    const here = phrase.currency ?? this.binding.lead.currency;
    return (here?.currency ?? 'CNY') !== (before?.currency ?? 'CNY');
  }

  /** 2021年 and 1-6月 make a part of the 投资 behind them; 至2030年 and 2021-2025年 do not. */
  private passNumber(start: number, phrase: Phrase): void {
    this.otherWords = true;
    this.listGoesOn = false;
    const mark = this.text.charAt(this.at);
    const value = phrase.low.value.digits;
    const until = /[至到~—-]/.test(this.text.charAt(start - 1));
    const year = mark === '年' && phrase.high === null && !until && (phrase.damaged || (value >= FIRST_YEAR && value <= LAST_YEAR));
    const months = mark === '月' && phrase.high !== null;
    if (mark === '年' || mark === '月') this.at += /[度份]/.test(this.text.charAt(this.at + 1)) ? 2 : 1;
    if (year || months) this.binding.lead.setPeriod(start);
    else this.binding.interrupt();
  }

  /** 总投资(亿元):5, 人民币5亿元. */
  private readUnit(): boolean {
    const { lead } = this.binding;
    const spelling = unitAt(this.text, this.at);
    const currency = currencyNameAt(this.text, this.at);
    if (spelling && spelling.unit.scale > 1 && (this.text.charAt(this.at - 1) === '(' || lead.label !== null)) {
      lead.setUnit(spelling.unit);
      this.at = spelling.end;
    } else if (currency && !endsForeignWord(this.text, this.at)) {
      lead.setCurrency(currency);
      this.at = currency.end;
      if (isForeign(currency)) this.strayForeign += 1;
    } else return false;
    this.otherWords = true;
    return true;
  }

  private passCharacter(): void {
    this.at += 1;
    this.otherWords = true;
    this.listGoesOn = false;
    this.binding.interrupt();
  }
}

function isForeign(currency: CurrencyName | null): boolean {
  return currency !== null && currency.currency !== 'CNY';
}

function doubtedWithoutCurrency(mention: Mention): Mention {
  return mention.currencyBefore === null && mention.currencyAfter === null ? { ...mention, damaged: true } : mention;
}

function isUnitless(phrase: Phrase): boolean {
  return phrase.currency === null && phrase.low.scale === 0;
}
