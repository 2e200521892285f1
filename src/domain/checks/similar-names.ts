import { comparableName } from '../classify/comparable-name';

/** Of two names that are alike this share of the pairs of characters is the same (Dice). */
const ALIKE = 0.6;
const SHORTEST_CONTAINED = 4;
/** What every project is called; what stands before it, too. */
const NOUNS: readonly string[] = ['项目', '工程'];
const DOINGS: readonly string[] = ['建设', '生产', '投资', '开发'];
/** 二期, 3号地块, B区 tell two projects of one company apart; 一期 is often left out. */
const PART = /([一二三四五六七八九十]{1,3}|\d{1,3}|[a-z])(?:期|号|区|标段|阶段|栋|地块)/g;
const FIRST_PARTS = new Set(['一', '1']);

/** Whether two names of projects may be spellings of one. Another phase or another quantity makes another project.
 *  @example areAlike(new ProjectName('车载充电机生产项目'), new ProjectName('车载充电机产线项目')) // true
 *  @example areAlike(new ProjectName('标准厂房一期'), new ProjectName('标准厂房二期')) // false */
export function areAlike(one: ProjectName, other: ProjectName): boolean {
  if (one.digits !== other.digits && one.digits !== '' && other.digits !== '') return false;
  if (one.core === '' || other.core === '' || one.parts !== other.parts) return false;
  const [shorter, longer] = one.core.length <= other.core.length ? [one.core, other.core] : [other.core, one.core];
  return (shorter.length >= SHORTEST_CONTAINED && longer.includes(shorter)) || likeness(one.pairs, other.pairs) >= ALIKE;
}

/** A name of a project, taken apart as far as a comparison needs it. */
export class ProjectName {
  /** In the one spelling in which names are compared. */
  readonly spelling: string;
  private knownCore: string | null = null;
  private knownDigits: string | null = null;
  private knownParts: string | null = null;
  private knownPairs: ReadonlySet<string> | null = null;

  constructor(name: string) {
    this.spelling = comparableName(name);
  }

  /** Without what every project is called. */
  get core(): string {
    return (this.knownCore ??= without(without(this.spelling, NOUNS), DOINGS));
  }

  /** The numbers in it, from left to right. */
  get digits(): string {
    return (this.knownDigits ??= digitsOf(this.core));
  }

  /** Which phase or plot it is: 二. */
  get parts(): string {
    return (this.knownParts ??= partsOf(this.core));
  }

  get pairs(): ReadonlySet<string> {
    return (this.knownPairs ??= pairsOf(this.core));
  }
}

function digitsOf(text: string): string {
  let digits = '';
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit) digits += inside || digits === '' ? text.charAt(at) : ` ${text.charAt(at)}`;
    inside = isDigit;
  }
  return digits;
}

function without(name: string, endings: readonly string[]): string {
  const ending = endings.find((each) => name.endsWith(each));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

function partsOf(core: string): string {
  return [...core.matchAll(PART)].map(([, part = '']) => part).filter((part) => !FIRST_PARTS.has(part)).join();
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of other) if (one.has(pair)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at += 1) pairs.add(name.slice(at, at + 2));
  return pairs;
}
