import type { Firmness } from '../../amount/amount';
import type { Origin, Stage } from '../../field';
import type { Top500Class } from '../../top500';
import type { Period } from './period';
import type { TierPhrase } from './tier-phrase';
import { top500Of, type Token } from './tokens';
import type { Role } from './vocabulary';

export type StageWord = Extract<Stage, 'signed' | 'started' | 'operating' | 'taxed'> | 'other';
type MoneyWord = 'contracted' | 'total' | 'paid' | 'planned' | 'invest';
/** What a percentage is of. */
export type Relation = 'share' | 'growth' | 'rate' | 'completion';

/** What the words beside a figure say of it. */
export interface Label {
  stage: StageWord | null;
  tier: TierPhrase | null;
  top500: Top500Class | 'any' | null;
  firstEntry: boolean;
  origin: Origin | null;
  chain: string | null;
  /** False where only 包装 stands for 包装产业链. */
  chainSure: boolean;
  head: 'project' | 'company' | 'trip' | null;
  money: MoneyWord | null;
  relation: Relation | null;
  firmness: Firmness;
  /** What narrows the figure and is not understood: 先进制造业; [0, 0] for nothing. */
  modifier: readonly [number, number];
  /** 重大, 重点: narrows, but to what? */
  broad: boolean;
  target: boolean;
  intent: boolean;
  average: boolean;
  increase: boolean;
  falls: boolean;
  comparison: boolean;
  /** Compared with something other than the year before: 环比, 较上届. */
  sequence: boolean;
  baseline: boolean;
  from: boolean;
  subset: boolean;
  remainder: boolean;
  respectively: boolean;
  /** 合同引资额(亿元): the unit in a bracket of the label. */
  unit: { readonly unit: string; readonly power: number } | null;
  period: Partial<Period> | null;
  region: readonly [number, number] | null;
  place: readonly [number, number] | null;
  event: boolean;
  /** 沪洽周 …: named, but whether the figures are its own depends on what follows. */
  gathering: boolean;
  /** Unknown words stand where the one who signs stands: 招商一局签约项目35个. */
  actor: boolean;
  /** The year that is compared with: 较2018年. */
  comparedWith: number | null;
  wholeYear: boolean;
  /** Where the phrase begins that names the figure; -1 where nothing names it. */
  start: number;
  /** What stands before 占, 增长, 开工率 …; the label itself then holds what stands behind (占|引进项目总数的). */
  subject: Label | null;
}

/** Reads the words before (or behind) a figure. */
export function readLabel(tokens: readonly Token[], text: string): Label {
  const reader = new LabelReader(text);
  for (const token of tokens) reader.add(token);
  return reader.finish();
}

/** Does a label say what is counted? */
export function namesSomething(label: Label): boolean {
  return label.stage !== null || narrows(label) || label.head !== null || label.money !== null;
}

/** Does a label narrow the figure to some of the projects? */
export function narrows(label: Label): boolean {
  return namesClass(label) || hasModifier(label) || label.broad;
}

/** Does a label name a class of projects that the summary knows of? */
export function namesClass({ tier, top500, firstEntry, origin, chain }: Label): boolean {
  return tier !== null || top500 !== null || firstEntry || origin !== null || chain !== null;
}

export function hasModifier(label: Label): boolean {
  return label.modifier[1] > label.modifier[0];
}

const STAGES: Readonly<Partial<Record<Role, StageWord>>> = { signed: 'signed', started: 'started', operating: 'operating', taxed: 'taxed', otherStage: 'other' };
const MONEY: Readonly<Partial<Record<Role, MoneyWord>>> = { contracted: 'contracted', total: 'total', paid: 'paid', planned: 'planned', invest: 'invest' };
const RELATIONS: Readonly<Partial<Record<Role, Relation>>> = { share: 'share', growth: 'growth', fall: 'growth', rate: 'rate', completion: 'completion' };
const FIRMNESS: Readonly<Partial<Record<Role, Firmness>>> = { about: 'about', atLeast: 'atLeast', below: 'below' };
const HEADS: Readonly<Partial<Record<Role, 'project' | 'company' | 'trip'>>> = { project: 'project', company: 'company', trip: 'trip' };
const SWITCHES: Readonly<Partial<Record<Role, 'target' | 'intent' | 'average' | 'increase' | 'comparison' | 'sequence' | 'baseline' | 'from' | 'subset' | 'remainder' | 'respectively' | 'event' | 'wholeYear' | 'broad'>>> = {
  target: 'target', intent: 'intent', average: 'average', increase: 'increase', comparison: 'comparison', sequence: 'sequence', baseline: 'baseline', from: 'from', subset: 'subset', rest: 'remainder', respectively: 'respectively', event: 'event', wholeYear: 'wholeYear', broad: 'broad',
};
/** What offices, companies and teams are called by their last character: 招商一局, 北汽集团. */
const ACTOR_ENDINGS = '局组办处部镇乡园司团会院所队班心厂行社企链室';
/** One unknown character is no modifier. */
const SHORTEST_MODIFIER = 2;

function emptyLabel(): Label {
  return {
    stage: null, tier: null, top500: null, firstEntry: false, origin: null, chain: null, chainSure: true, head: null, money: null, relation: null, firmness: 'exact', modifier: [0, 0],
    broad: false, target: false, intent: false, average: false, increase: false, falls: false, comparison: false, sequence: false, baseline: false, from: false, subset: false, remainder: false, respectively: false,
    unit: null, period: null, region: null, place: null, event: false, gathering: false, actor: false, comparedWith: null, wholeYear: false, start: -1, subject: null,
  };
}

class LabelReader {
  private readonly label = emptyLabel();
  private verbStart = -1;
  private verbEnd = -1;
  private gatheringEnd = -1;
  private planningEnd = -1;

  constructor(private readonly text: string) {}

  add(token: Token): void {
    if (token.kind === 'word') this.addWord(token.role, token.start, token.end);
    else if (token.kind === 'rest') this.addModifier(token.start, token.end);
    else if (token.kind === 'tier') this.name(token.start, { tier: token.tier });
    else if (token.kind === 'chain') this.name(token.start, { chain: token.chain, chainSure: token.sure });
    else if (token.kind === 'unit') this.label.unit = { unit: token.unit, power: token.power };
    else if (token.kind === 'compared') this.compare(token.year, token.start);
    else if (token.kind === 'place') this.begin({ place: [token.start, token.end] });
    else if (token.kind === 'period') this.begin({ period: token.part && { ...this.label.period, ...token.part } });
  }

  private addWord(role: Role, start: number, end: number): void {
    const { label } = this;
    const stage = STAGES[role];
    const relation = RELATIONS[role];
    const firmness = FIRMNESS[role];
    const flag = SWITCHES[role];
    if (stage) this.verb(stage, start, end);
    else if (relation) this.relate(relation, role, start, end);
    else if (role === 'region') this.begin({ region: [start, end] });
    else if (firmness) label.firmness = firmness;
    else if (role === 'decrease') Object.assign(label, { increase: true, falls: true });
    else if (flag) this.switchOn(flag, start);
    else if (role === 'filler') this.pass(start, end);
    else if (role === 'gathering') this.gather(end);
    else if (role === 'planning') this.planningEnd = end;
    else this.nameByRole(role, start, end);
  }

  private nameByRole(role: Role, start: number, end: number): void {
    const money = MONEY[role];
    const head = HEADS[role];
    const top500 = top500Of(role);
    if (top500) this.name(start, { top500 });
    else if (head) this.name(start, { head });
    else if (money) this.nameMoney(money, start);
    else if (role === 'firstEntry') this.name(start, { firstEntry: true });
    else if (role === 'domestic' || role === 'foreign') this.name(start, { origin: role });
    else if (role === 'grand') this.name(start, { broad: this.label.broad || (this.label.tier === null && this.label.top500 === null) });
    else if (role === 'multiple') this.addModifier(start, end);
  }

  private nameMoney(money: MoneyWord, start: number): void {
    if (money === 'invest' && this.label.money !== null) return;
    this.name(start, { money });
  }

  private name(start: number, part: Partial<Label>): void {
    Object.assign(this.label, part, { from: false });
    if (this.label.start >= 0) return;
    const verbLeads = this.verbEnd === start && (part.head !== undefined || part.money !== undefined);
    this.label.start = verbLeads ? this.verbStart : start;
  }

  private verb(stage: StageWord, start: number, end: number): void {
    const { label } = this;
    label.stage = stage;
    label.actor ||= this.namesActor();
    label.event ||= this.gatheringEnd === start;
    label.intent ||= this.planningEnd === start;
    Object.assign(label, { from: false, modifier: [0, 0] });
    if (label.relation === 'growth') Object.assign(label, { relation: null, subject: null });
    if (this.startsAnew()) label.start = -1;
    this.verbStart = start;
    this.verbEnd = end;
  }

  /** Nothing that names the figure has been read yet. */
  private startsAnew(): boolean {
    return !narrows(this.label) && this.label.head === null && this.label.relation === null;
  }

  /** Words without meaning keep a verb beside its noun: 签约|各类|项目. */
  private pass(start: number, end: number): void {
    if (this.verbEnd === start) this.verbEnd = end;
    if (this.gatheringEnd === start) this.gatheringEnd = end;
    if (this.planningEnd === start) this.planningEnd = end;
  }

  private gather(end: number): void {
    this.label.gathering = true;
    this.gatheringEnd = end;
  }

  private compare(year: number | null, start: number): void {
    this.label.comparison = true;
    this.label.comparedWith = year;
    this.label.start = start;
  }

  private namesActor(): boolean {
    const { modifier } = this.label;
    return ACTOR_ENDINGS.includes(this.text.charAt(modifier[1] - 1)) && hasModifier(this.label);
  }

  private relate(relation: Relation, role: Role, start: number, end: number): void {
    const { label } = this;
    if (namesSomething(label) && label.subject === null) {
      label.subject = { ...label };
      Object.assign(label, { stage: null, tier: null, top500: null, firstEntry: false, origin: null, chain: null, head: null, money: null, modifier: [0, 0], broad: false });
    }
    label.relation = relation;
    label.falls = role === 'fall';
    if (!label.comparison && !label.sequence && !label.target) label.start = start;
    this.verbEnd = end;
  }

  private switchOn(flag: NonNullable<(typeof SWITCHES)[Role]>, start: number): void {
    this.label[flag] = true;
    if (flag === 'comparison' || flag === 'sequence' || flag === 'target') this.label.start = start;
    if (flag === 'broad' || flag === 'remainder') this.name(start, {});
  }

  /** A time or a place stands before everything that names the figure. */
  private begin(part: Partial<Label>): void {
    const moves = part.region !== undefined || part.place !== undefined;
    Object.assign(this.label, part, { actor: !moves && (this.label.actor || this.namesActor()) });
    this.label.modifier = [0, 0];
    if (this.startsAnew()) this.label.start = -1;
  }

  private addModifier(start: number, end: number): void {
    const { modifier } = this.label;
    const from = modifier[1] > modifier[0] ? modifier[0] : start;
    if (end - from < SHORTEST_MODIFIER) return;
    this.label.modifier = [from, end];
    this.name(from, {});
  }

  /** The verb begins the phrase where it is all that names the figure: 签约222个. */
  finish(): Label {
    if (this.label.start < 0) this.label.start = this.verbStart;
    return this.label;
  }
}

/** The words on both sides of a number: 引进|46个|亿元以上项目. */
export function joined(before: Label, behind: Label): Label {
  return {
    ...before,
    stage: behind.stage ?? before.stage,
    tier: behind.tier ?? before.tier,
    top500: behind.top500 ?? before.top500,
    firstEntry: behind.firstEntry || before.firstEntry,
    origin: behind.origin ?? before.origin,
    chain: behind.chain ?? before.chain,
    chainSure: before.chainSure && behind.chainSure,
    head: behind.head ?? before.head,
    broad: before.broad || behind.broad,
    remainder: before.remainder || behind.remainder,
    modifier: hasModifier(behind) ? behind.modifier : before.modifier,
  };
}
