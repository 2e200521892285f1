import type { Figure } from '../reading/figure';
import type { Calculation } from './calculation';
import { isExact, measureOf, stepOf, sumOf, valueOf, type FigureMeasure } from './figure-measure';
import { memberOf, REMAINDER } from './families';
import type { Item } from './items';

/** Items of one sentence that are looked at; a list longer than this is no enumeration that anybody adds up. */
const MOST_ITEMS = 40;
const FEWEST_PARTS = 2;
/** Wholes that are kept: those near, and those that head the draft. */
const NEAR_WHOLES = 24;
const HEAD_WHOLES = 6;

/** Parts that do not make up their whole. Alarmed only where the parts must: a division that leaves nothing out (三次产业, 内资外资, … 其他), or one whose numbers of projects add up exactly while its amounts do not.
 *  Overlapping categories (先进制造业19个、产业链配套21个 of 30) and incomplete ones (除…外) are left alone. Source: published totals (衡阳 2020: 217.71 against 243.31; 株洲 2021; 宜昌 2018). */
export function checkParts(sentences: readonly (readonly Item[])[], text: string): readonly Calculation[] {
  const known: Item[] = [];
  const found: Calculation[] = [];
  for (const sentence of sentences) {
    const items = sentence.slice(0, MOST_ITEMS);
    for (const run of runsOf(items)) found.push(...checkStretch(run, known, items, text));
    known.push(...items);
  }
  return withoutRepeats(found);
}

/** Stretches that may divide one whole: from 其中 on, between semicolons, and the whole sentence. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const cuts = new Set([0, items.length]);
  items.forEach((item, at) => {
    const before = items[at - 1];
    if (before && (item.first.part !== before.first.part || item.first.segment !== before.first.segment)) cuts.add(at);
  });
  const places = [...cuts].sort((one, other) => one - other);
  const runs = places.slice(1).map((end, at) => items.slice(places[at], end));
  const parts = items.filter(({ first }) => first.part);
  const whole = parts.length === 0 ? [items] : [parts];
  return [...runs, ...whole].filter((run, at, all) => run.length >= FEWEST_PARTS && all.findIndex((other) => other.length === run.length && other[0] === run[0]) === at);
}

/** 7个项目中，外企4个、央企1个、民企2个: the first of a stretch may be its whole. */
function checkStretch(run: readonly Item[], known: readonly Item[], items: readonly Item[], text: string): readonly Calculation[] {
  const [first, ...rest] = run;
  const last = run.at(-1);
  if (last && run.length > FEWEST_PARTS && run.every(({ exact }) => exact) && isTotal(last, text)) return [...last.by.keys()].flatMap((measure) => sumCheck(run.slice(0, -1), last, measure) ?? []);
  const own = first && !first.first.part && rest.length >= FEWEST_PARTS ? checkRun(rest, [first], text) : [];
  return own.length > 0 ? own : checkRun(run, wholesFor(run, known, items), text);
}

/** 第一产业17个、第二产业240个、第三产业125个, 合计382个. */
function isTotal({ first }: Item, text: string): boolean {
  return /(?:合计|共计|总计)[达为是:]?(?:项目)?$/.test(text.slice(Math.max(0, first.quantity.start - 6), first.quantity.start));
}

function wholesFor(run: readonly Item[], known: readonly Item[], items: readonly Item[]): readonly Item[] {
  const start = items.indexOf(run[0] as Item);
  const near = [...known.slice(-NEAR_WHOLES), ...items.slice(0, start)];
  return [...known.slice(0, Math.min(HEAD_WHOLES, Math.max(0, known.length - NEAR_WHOLES))), ...near].reverse();
}

function checkRun(run: readonly Item[], wholes: readonly Item[], text: string): readonly Calculation[] {
  if (!run.every(({ exact }) => exact)) return [];
  const divides = mustAddUp(run, text);
  const proven = wholes.find((whole) => (divides || provable(run, whole)) && (addsUp(run, whole, '个') || addsUp(run, whole, 'CNY amount')));
  if (proven) return [...proven.by.keys()].flatMap((measure) => sumCheck(run, proven, measure) ?? []);
  const whole = divides ? wholes.find((each) => mayBeDivided(each, run)) : undefined;
  return whole ? [...whole.by.keys()].flatMap((measure) => sumCheck(run, whole, measure) ?? []) : [];
}

/** The whole of 其中 in the same sentence, else what a sentence just before begins with; greater than every part. */
function mayBeDivided(whole: Item, run: readonly Item[]): boolean {
  const first = (run[0] as Item).first;
  const sameSentence = whole.first.sentence === first.sentence;
  const stands = sameSentence ? first.part && !whole.first.part : whole.first.paragraph >= first.paragraph - 1 && whole.opens;
  return stands && [...whole.by.keys()].some((measure) => partsOf(run, measure)?.every((part) => valueOf(part) <= valueOf(whole.by.get(measure) as Figure)));
}

/** Numbers soon add up to another by chance: the whole stands in the same paragraph, or, for three parts and more, in the one before or at the head of the draft. */
function provable(run: readonly Item[], whole: Item): boolean {
  const between = (run[0]?.first.paragraph ?? 0) - whole.first.paragraph;
  return between === 0 || (run.length > FEWEST_PARTS && whole.opens && (between === 1 || whole.first.paragraph === 0));
}

/** All members of a family, or a last part that is called 其他. */
function mustAddUp(run: readonly Item[], text: string): boolean {
  const members = run.map(({ first }) => memberOf(first, text));
  const last = members.at(-1);
  if (last?.family === REMAINDER) return true;
  return members.every((each) => each !== null && each.family === members[0]?.family) && new Set(members.map((each) => each?.member)).size === run.length && run.length === members[0]?.of;
}

function addsUp(run: readonly Item[], whole: Item, measure: FigureMeasure): boolean {
  const parts = partsOf(run, measure);
  const total = whole.by.get(measure);
  return parts !== null && total !== undefined && isExact(total) && sumOf(parts) === valueOf(total);
}

function sumCheck(run: readonly Item[], whole: Item, measure: FigureMeasure): Calculation | null {
  const parts = partsOf(run, measure);
  const total = whole.by.get(measure);
  if (!parts || !total || !isExact(total)) return null;
  const unit = 10 ** total.quantity.power;
  const sum = sumOf(parts);
  return { kind: 'sum', from: parts, checked: total, expected: inUnit(sum, unit), found: inUnit(valueOf(total), unit), agrees: Math.abs(sum - valueOf(total)) <= tolerance(parts, total) };
}

/** Rounding of every part and of the whole: half of the coarser last digit each, and at least one. */
function tolerance(parts: readonly Figure[], total: Figure): number {
  const step = Math.max(stepOf(total), Math.min(...parts.map(stepOf)));
  return step * Math.max(1, Math.floor((parts.length + 1) / 2));
}

/** The figure of every part for a measure; null where one lacks it. */
function partsOf(run: readonly Item[], measure: FigureMeasure): readonly Figure[] | null {
  const parts = run.flatMap(({ by, first }) => by.get(measure) ?? (by.size === 1 && measureOf(first, measure.split(' ')[1]) === measure ? first : []));
  return parts.length === run.length ? parts : null;
}

function inUnit(value: number, unit: number): number {
  return Number((value / unit).toPrecision(12));
}

/** The same whole against the same parts, found by way of two stretches. */
function withoutRepeats(found: readonly Calculation[]): readonly Calculation[] {
  const seen = new Set<string>();
  return found.filter(({ from, checked }) => {
    const key = [checked, ...from].map(({ index }) => index).join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}
