import { parseAmount } from '../amount/parse';
import { CENTS_PER_WAN, toYi, YI, type Currency } from '../money';
import type { HeadlineFigures, Rules } from '../rules';
import { headlines, headlineUnit, minorPerPrinted, type Headline } from '../summary/headline';

/** Which figures of a year a line gives: 年度目标, or the figures of an earlier year that stand in no ledger here. */
export type FigureKind = 'targets' | 'typedFigures';

/** The headline figure of a year that a line of `招商设置` is about. */
export interface FigureSubject {
  readonly kind: FigureKind;
  readonly year: number;
  readonly headline: Headline;
}

const WORDS: Readonly<Record<FigureKind, string>> = { targets: '目标', typedFigures: '数据' };
const LINE = /^(目标|数据)((?:19|20)\d{2})年?(?:度|全年)?(.{1,30})$|^((?:19|20)\d{2})年?度?(目标|数据)(.{1,30})$/;

/** True for the name of a line that gives a figure: 目标 2019 合同引资额, 2018年数据 签约项目. */
export function isFigureLine(key: string): boolean {
  return LINE.test(plainName(key));
}

/** What a line is about; null where its name lacks the year or names no headline figure of these rules.
 *  @example figureSubject('目标 2019 合同引资额', rules)?.headline.key // 'contracted' */
export function figureSubject(key: string, rules: Rules): FigureSubject | null {
  const found = LINE.exec(plainName(key));
  const word = found?.[1] ?? found?.[5];
  const year = found?.[2] ?? found?.[4];
  const name = found?.[3] ?? found?.[6];
  if (word === undefined || year === undefined || name === undefined) return null;
  const headline = headlines(rules).find(({ key: known, label }) => name === plainName(known) || withoutTail(name) === withoutTail(plainName(label)));
  return headline === undefined ? null : { kind: word === WORDS.targets ? 'targets' : 'typedFigures', year: Number(year), headline };
}

/** A figure as written, with its unit or without: 435.5, 435.5亿元, 46个. Null for anything else.
 *  @example figureOf('435.5', contracted) // 43_550_000_000 元 */
export function figureOf(text: string, { measure }: Headline): number | null {
  if (measure === 'yuan' || measure === 'usd') return money(text, measure === 'yuan' ? 'CNY' : 'USD');
  const count = /^(\d{1,7})(?:个|家|项|宗)?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, ''))?.[1];
  return count === undefined ? null : Number(count);
}

/** The rules with one figure more, or one replaced. */
export function withFigure(rules: Rules, { kind, year, headline }: FigureSubject, figure: number): Rules {
  const figures: HeadlineFigures = { ...rules[kind][year], [headline.key]: figure };
  return { ...rules, [kind]: { ...rules[kind], [year]: figures } };
}

/** What may stand in such a line. */
export function figureAllowed(rules: Rules): string {
  return `设置项写“目标”或“数据”、年份和指标，例如“目标 2019 合同引资额”；指标有${headlines(rules).map(({ label, measure }) => `${label}（${headlineUnit(measure)}）`).join('、')}；值是数字，可以带单位`;
}

export interface FigureLine {
  readonly key: string;
  readonly value: number | '';
  readonly explanation: string;
}

/** Lines that are there from the start, so that staff have only to fill in. */
const STARTING: readonly string[] = ['signedProjects', 'contracted', 'tier-1', 'top500Projects'];

/** The lines that state the figures, the starting ones also where nothing is known yet: targets of `year`, figures of the year before. */
export function figureLines(rules: Rules, year: number): readonly FigureLine[] {
  return [...linesOf('targets', rules, year), ...linesOf('typedFigures', rules, year - 1)];
}

const EXPLANATIONS: Readonly<Record<FigureKind, string>> = {
  targets: '年度目标，用来算完成率。可以改年份、加行，例如“目标 2020 外资”。',
  typedFigures: '台账里没有的往年数，用来算同比；台账里有这一年的，以台账为准。可以改年份、加行。',
};

function linesOf(kind: FigureKind, rules: Rules, starting: number): readonly FigureLine[] {
  const years = [...new Set([...Object.keys(rules[kind]).map(Number), starting])].sort((a, b) => a - b);
  return years.flatMap((year) =>
    headlines(rules).flatMap((headline): FigureLine[] => {
      const figure = rules[kind][year]?.[headline.key];
      if (figure === undefined && !(year === starting && STARTING.includes(headline.key))) return [];
      const unit = headlineUnit(headline.measure);
      return [{ key: `${WORDS[kind]} ${year} ${headline.label}（${unit}）`, value: figure === undefined ? '' : figure / minorPerPrinted(headline.measure), explanation: EXPLANATIONS[kind] }];
    }),
  );
}

function money(text: string, currency: Currency): number | null {
  const scale = currency === 'CNY' ? YI : CENTS_PER_WAN / 100;
  const { amount, flags } = parseAmount(text.trim(), { unit: { currency, scale, currencyNamed: true }, at: { sheet: '' } });
  const isUsable = amount !== null && flags.length === 0 && amount.currency === currency && amount.firmness === 'exact' && amount.value >= 0;
  return isUsable && Number.isFinite(toYi(amount.value, currency)) ? amount.value : null;
}

function plainName(text: string): string {
  return text.normalize('NFKC').replace(/\((?:亿元|万美元|个|家)\)$/, '').replace(/[\s"“”:：_]/g, '').toUpperCase();
}

/** 亿元以上 is the figure 亿元以上项目; 签约项目个数 is 签约项目. */
function withoutTail(name: string): string {
  return name.replace(/(?:项目)?(?:个数|数量|数)?$/, '');
}
