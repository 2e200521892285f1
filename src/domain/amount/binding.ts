import { isDigit } from './digits';
import { bindsOnlyDirectly, combinedRole, isLabel, type LabelRole } from './labels';
import { Lead, type Label } from './lead';
import type { MentionRole } from './mention';
import type { Word } from './words';

/** 一期, 其中: everything behind it is a part, until the sentence ends or a total is named in a later clause. */
interface Phase {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** What held before a bracket opened, to hold again behind it. */
export interface Outside {
  readonly phase: Phase | null;
  readonly label: Label | null;
}

const NAMES_A_TOTAL = new Set<LabelRole>(['total', 'agreed', 'sum', 'whole']);
/** 上亿 and 上百亿, but not 网上5亿. */
const UP_TO = '上';
const CUMULATIVE = '累计';

/** What the words read so far bind the next number to. */
export class Binding {
  readonly lead = new Lead();
  /** 分别 was said: which number goes with which label cannot be told. */
  unassigned = false;
  /** The label of the clause; it binds the next amount, however far off. */
  private label: Label | null = null;
  private phase: Phase | null = null;
  private clause = 0;
  /** Labels that have bound an amount. */
  private readonly spent = new Set<Label>();

  constructor(private readonly text: string) {}

  /** Takes a word in; gives the label that it made, if it made one. */
  take(word: Word, start: number, end: number): Label | null {
    const { lead } = this;
    const { role } = word;
    if (isLabel(role)) return this.bindLabel(role, word.text, start, end);
    if (role === 'phase') return this.openPhase(start, end);
    if (role === 'qualifier' && !(word.text === UP_TO && isDigit(this.text, end))) lead.addQualifier(word.text);
    else if (role === 'period') lead.setPeriod(start);
    else if (role === 'respectively') this.unassigned = true;
    else if (role === 'becomes' || role === 'conversion' || role === 'negative' || role === 'quantity') lead.addTurn(role);
    else if (role !== 'filler') lead.clear();
    if (role === 'former') lead.addTurn('former');
    return null;
  }

  /** Any word without meaning: nothing stands directly before the next number any more. */
  interrupt(): void {
    this.lead.clear();
  }

  endClause(): void {
    this.clause += 1;
    if (this.lead.label === null || bindsOnlyDirectly(this.lead.label.role)) this.label = null;
    this.lead.clear();
  }

  endSentence(keepsLabel: boolean): void {
    this.endClause();
    if (!keepsLabel) this.label = null;
    this.phase = null;
    this.unassigned = false;
  }

  openBracket(): Outside {
    this.clause += 1;
    return { phase: this.phase, label: this.label };
  }

  closeBracket(outside: Outside): void {
    this.phase = outside.phase;
    this.label = outside.label === null || this.spent.has(outside.label) ? null : outside.label;
  }

  /** The label of a number here; a number without a unit is bound only by what stands directly before it. */
  labelFor(unitless: boolean): Label | null {
    return this.lead.label ?? (unitless ? null : this.label);
  }

  /** An amount was read: its label binds no other, and what follows is said of something else (一期投资3亿元 总投资10亿元). */
  spend(): void {
    const label = this.labelFor(false);
    if (label) this.spent.add(label);
    this.label = null;
    this.clause += 1;
    this.lead.clear();
  }

  /** Did the text say 一期 or 其中 right before this place? */
  phaseEndsAt(at: number): boolean {
    return this.phase?.end === at;
  }

  /** What a phase or a year makes of a role. */
  roleWithin(role: MentionRole): MentionRole {
    return this.phase !== null || this.lead.period !== null ? 'part' : role;
  }

  /** The label as written, with its phase or year: 一期投资, 2021年计划投资. */
  textOf(label: Label | null, end: number): string | null {
    const start = label?.start ?? this.lead.period;
    const words = start === null ? '' : this.text.slice(start, label?.end ?? end).replace(/[\s:=()]/g, '');
    const phase = this.phase === null ? '' : this.text.slice(this.phase.start, this.phase.end);
    return phase + words || null;
  }

  private openPhase(start: number, end: number): Label {
    this.phase = { start, end, clause: this.clause };
    this.label = null;
    this.lead.clear();
    return { role: 'part', start, end };
  }

  private bindLabel(role: LabelRole, text: string, start: number, end: number): Label {
    const { label: before, period } = this.lead;
    const yearly = period !== null && role !== 'other' && !text.startsWith(CUMULATIVE);
    const combined = yearly ? 'part' : combinedRole(before?.role ?? null, role);
    const decidedBefore = before !== null && combined === before.role && combined !== role;
    const label = { role: this.roleInPhase(combined), start: period ?? (decidedBefore ? before.start : start), end };
    if (!bindsOnlyDirectly(label.role)) this.label = label;
    this.lead.setLabel(label);
    return label;
  }

  /** A total in the clause of 一期 is the phase's; in a later clause it is the project's. */
  private roleInPhase(role: LabelRole): LabelRole {
    if (this.phase === null || !NAMES_A_TOTAL.has(role)) return role;
    if (this.phase.clause === this.clause) return 'part';
    this.phase = null;
    return role;
  }
}
