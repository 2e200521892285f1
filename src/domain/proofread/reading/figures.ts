import { asFigure } from './bare-number';
import { CLAUSE, ITEM, LINE } from './draft-text';
import type { Figure } from './figure';
import { roleOf } from './figure-role';
import { readFollowingNoun, readFollowingStage } from './following';
import { hasModifier, joined, narrows, readLabel, type Label } from './label';
import { continuesAsList, dividesAgain, endsLine, isTabular, rowLength, SENTENCE_ENDS } from './lookahead';
import type { Quantity } from './quantity';
import { RowNames } from './row-names';
import { ScopeKeeper } from './scope';
import type { Token } from './tokens';

/** 情况, 数据, 指标, 成效, 亮点, 如下, 分产业看 …: a heading, not somebody who signs. */
const HEADINGS_END = '况据标绩效果点下看面计势明示知道出';
/** Words before a figure that can matter; longer clauses are cut from the front. */
const MOST_PENDING = 48;

/** The figures of a draft, in order. */
export function readFigures(text: string, tokens: readonly Token[]): readonly Figure[] {
  return besideThisYear(new FigureReader(text, tokens).run());
}

/** 去年191个、今年222个, or 2019年 in the same sentence; 今年力争… is a plan of the following January. */
function besideThisYear(figures: readonly Figure[]): readonly Figure[] {
  const levels = figures.filter(({ role }) => role === 'level');
  const anywhere = levels.some(({ scope }) => scope.period.year === 'this' && !scope.intent);
  const sentences = new Set(levels.flatMap(({ scope, sentence }) => (typeof scope.period.year === 'number' ? [sentence] : [])));
  return figures.map((figure) => (figure.scope.period.year === 'last' ? { ...figure, besideThisYear: anywhere || sentences.has(figure.sentence) } : figure));
}

class FigureReader {
  private readonly figures: Figure[] = [];
  private readonly scope: ScopeKeeper;
  private readonly names = new RowNames();
  private pending: Token[] = [];
  /** What stood before an open bracket, and whether it was a part. */
  private outer: { readonly pending: Token[]; readonly part: boolean } | null = null;
  private sentence = 0;
  private paragraph = 0;
  private clause = 0;
  private segment = 0;
  private part = false;
  /** 其中 stands behind its whole on the same line, and ends with it. */
  private partWithin = false;
  /** The last number of projects that is not itself a part, and the last of the stretch. */
  private lastWhole: Label | null = null;
  private lastCount: Label | null = null;

  constructor(private readonly text: string, private readonly tokens: readonly Token[]) {
    this.scope = new ScopeKeeper(text);
  }

  run(): readonly Figure[] {
    for (let at = 0; at < this.tokens.length; ) {
      const token = this.tokens[at] as Token;
      if (token.kind === 'mark') this.mark(token.mark, at);
      const next = token.kind === 'quantity' ? this.quantity(token.quantity, at) : null;
      if (next === null && token.kind !== 'mark') this.pend(token);
      at = next ?? at + 1;
    }
    return this.figures;
  }

  private pend(token: Token): void {
    this.pending.push(token);
    if (this.pending.length > MOST_PENDING * 2) this.pending.splice(0, MOST_PENDING);
  }

  private mark(mark: string, at: number): void {
    if (mark === '(') this.openBracket();
    else if (mark === ')') this.closeBracket();
    else if (mark === LINE) this.endLine(at);
    else if (SENTENCE_ENDS.has(mark)) this.endSentence();
    else if (mark === CLAUSE || mark === ITEM || mark === ';' || !this.leadsToNumber(at)) this.endClause(mark, at);
  }

  /** 签约项目:222个, a cell beside its label. */
  private leadsToNumber(at: number): boolean {
    return this.tokens[at + 1]?.kind === 'quantity' && this.pending.length > 0;
  }

  private openBracket(): void {
    this.outer ??= { pending: this.pending, part: this.part };
    this.pending = [];
  }

  private closeBracket(): void {
    if (!this.outer) return;
    ({ pending: this.pending, part: this.part } = this.outer);
    this.outer = null;
  }

  private endClause(mark: string, at: number): void {
    const actor = mark === ':' && this.namesActor();
    this.hearPending(mark === ITEM);
    if (actor) this.scope.setActor(true);
    this.clause += 1;
    if (mark === LINE || (mark === ';' && !endsLine(this.tokens, at))) this.endSegment(mark === LINE ? this.partWithin : dividesAgain(this.tokens, at));
  }

  private endSegment(partEnds: boolean): void {
    this.segment += 1;
    this.scope.setActor(false);
    this.lastCount = null;
    if (partEnds) this.part = false;
    this.partWithin &&= this.part;
  }

  private endSentence(): void {
    this.closeBracket();
    this.hearPending(false);
    this.scope.endSentence();
    this.names.reset();
    this.sentence += 1;
    this.clause += 1;
    this.endSegment(true);
  }

  private endLine(at: number): void {
    if (continuesAsList(this.tokens, at, this.text)) {
      const { stage } = readLabel(this.pending, this.text);
      this.endClause(LINE, at);
      if (stage) this.scope.setStage(stage);
      this.names.reset();
      return;
    }
    this.endSentence();
    this.scope.endParagraph();
    this.paragraph += 1;
    this.lastWhole = null;
  }

  /** Words before a colon that are no heading: 招商一局: … but not 完成情况: …. */
  private namesActor(): boolean {
    const label = readLabel(this.pending, this.text);
    const last = this.pending.at(-1);
    return hasModifier(label) && label.region === null && last !== undefined && !HEADINGS_END.includes(this.text.charAt(last.end - 1));
  }

  /** Takes in a clause that ends without a figure. */
  private hearPending(listed: boolean): void {
    if (this.pending.length === 0) return;
    const label = readLabel(this.pending, this.text);
    if (!this.outer) this.scope.hear(label, false, this.part || label.subset);
    this.becomePart(label);
    if (label.gathering && this.endsWithin()) this.scope.setEvent();
    if (label.stage !== null && (this.endsWithin() || (label.head === 'project' && listed))) this.scope.setStage(label.stage);
    this.names.hear(label);
    this.pending = [];
  }

  private becomePart({ subset }: Label): void {
    if (!subset) return;
    this.part = true;
    this.partWithin = this.figures.at(-1)?.segment === this.segment;
  }

  /** … 的项目中, 在洽谈会上. */
  private endsWithin(): boolean {
    const last = this.pending.at(-1);
    return last !== undefined && /[中里上间]/.test(this.text.charAt(last.end - 1));
  }

  /** Reads a number; gives the token behind what belongs to it, or null where it is no figure. */
  private quantity(quantity: Quantity, at: number): number | null {
    const label = readLabel(this.pending, this.text);
    const figure = asFigure(quantity, label, this.tokens[at + 1]);
    if (!figure) return null;
    const noun = figure.kind !== 'count' || label.head !== null ? null : readFollowingNoun(this.tokens, at + 1, this.text);
    const next = noun?.next ?? at + 1;
    const words = this.sameCompanies(noun ? joined(label, noun.label) : label, figure);
    if (figure.kind === 'count') words.stage ??= readFollowingStage(this.tokens, next);
    this.record(figure, words, noun?.end ?? figure.end, at);
    this.pending = [];
    return next;
  }

  /** 59家三类500强企业投资项目77个: the projects of the companies just counted. */
  private sameCompanies(label: Label, { unit }: Quantity): Label {
    const before = this.beforeInSentence();
    const follows = before?.quantity.unit === '家' && unit === '个' && before.clause >= this.clause - 1;
    return follows && label.head === 'project' && label.stage === null && !narrows(label) ? { ...label, top500: before.label.top500 } : label;
  }

  private beforeInSentence(): Figure | null {
    const before = this.figures.at(-1);
    return before?.sentence === this.sentence ? before : null;
  }

  private record(quantity: Quantity, words: Label, end: number, at: number): void {
    const label = this.names.nameOf(words, quantity, rowLength(this.tokens, at), this.outer ? null : this.beforeInSentence());
    const { distributed } = this.names;
    const bracket = this.outer !== null;
    const role = roleOf(quantity, words, { clause: this.clause, before: this.figures.at(-1), distributed, outside: this.outer && readLabel(this.outer.pending, this.text) });
    const kept = this.scope.current;
    if (!bracket) this.scope.hear(label, quantity.kind !== 'percent', this.part || words.subset);
    this.becomePart(words);
    this.figures.push({
      index: this.figures.length,
      quantity,
      role,
      start: words.start < 0 || distributed !== null ? quantity.start : Math.min(words.start, quantity.start),
      end,
      label,
      whole: this.wholeOf(label, quantity),
      scope: bracket ? { ...kept, stage: label.stage ?? kept.stage } : this.scope.current,
      sentence: this.sentence,
      paragraph: this.paragraph,
      clause: this.clause,
      segment: this.segment,
      bracket,
      part: this.part,
      distributed,
      tabular: isTabular(this.tokens, at),
      besideThisYear: false,
    });
    if (role === 'baseline') this.scope.forget(kept);
    if (role === 'level' && quantity.kind === 'count' && !bracket) this.remember(label);
    this.names.spend();
  }

  private remember(label: Label): void {
    this.lastCount = label;
    if (!this.part) this.lastWhole = label;
  }

  private wholeOf(label: Label, { kind }: Quantity): Label | null {
    if (kind === 'money' && !narrows(label)) return this.lastCount && narrows(this.lastCount) ? this.lastCount : null;
    return this.part ? this.lastWhole : null;
  }
}
