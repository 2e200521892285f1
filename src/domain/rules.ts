import type { AmountUnit } from './amount/amount';
import { RATE_SCALE, YI, type Currency } from './money';
import type { ListChoice } from './top500/applicable-list';

/** One investment tier. Thresholds are inclusive: 以上 includes the number (民法典 §1259). */
export interface Tier {
  /** In 亿元; names the tier. */
  readonly minYi: number;
  /** Nested label: 10亿元以上. */
  readonly nested: string;
  /** Band label: 5—10亿元. */
  readonly band: string;
  /** 元. */
  readonly domestic: number;
  /** US cents: foreign capital has its own thresholds (泰州 and 河南 practice: 1000万 / 3000万 / 1亿美元), not the exchange rate. */
  readonly foreign: number;
}

/** A chain of the office's own list (never hard-coded: DESIGN §1). */
export interface ChainRule {
  readonly name: string;
  /** 链长; '' where it is not given. */
  readonly lead: string;
  /** Words in a project's name, content or industry that put it on this chain where the ledger's own column says nothing; always with a flag. */
  readonly keywords: readonly string[];
}

/** Figures by headline key (`summary/headline.ts`), whole numbers of the smallest unit: 个, 家, 元, US cents. */
export type HeadlineFigures = Readonly<Record<string, number>>;

/** The counting rules of an office (DESIGN §4); each is a line of `招商设置`. */
export interface Rules {
  /** Highest first. */
  readonly tiers: readonly Tier[];
  /** Label of the band below the lowest tier. */
  readonly belowBand: string;
  readonly tierBasis: 'total' | 'contracted';
  readonly foreignTiers: 'own' | 'convert';
  /** Year → currency → 元 per unit × RATE_SCALE. */
  readonly bookRates: Readonly<Record<number, Partial<Readonly<Record<Currency, number>>>>>;
  /** Used where neither cell, heading, parent nor note names a unit. */
  readonly defaultUnit: AmountUnit;
  readonly terminated: 'exclude' | 'count';
  /** Which year's 500强 lists decide. */
  readonly top500Lists: ListChoice;
  /** 首次入湘, 首次入鄂 …: what the province is called in headings and labels. */
  readonly firstEntryLabel: string;
  /** Largest 总投资 that is believed without a question, in 元; above it a decimal slip is suspected (1075 for 107.5). */
  readonly implausibleAbove: number;
  /** The office's chains in its own order; empty: those that the ledger names. */
  readonly chains: readonly ChainRule[];
  /** 年度目标 by year. */
  readonly targets: Readonly<Record<number, HeadlineFigures>>;
  /** Figures of earlier years that stand in no ledger here, typed on `招商设置`; the ledger's own win where it has that year. */
  readonly typedFigures: Readonly<Record<number, HeadlineFigures>>;
  /** Sections of the summary that the office switched off, by key (`summary/sections/sections.ts`). */
  readonly hiddenSections: readonly string[];
  /** The wording of the paragraph (通稿) with placeholders; '' for the product's own. */
  readonly paragraphTemplate: string;
  /** The office's own province (湖南), which decides 省内 and 省外; '' where it is not set. */
  readonly homeProvince: string;
}

const rate = (yuan: number): number => Math.round(yuan * RATE_SCALE);

/** The defaults of DESIGN §4. Book rates: implied or stated by published Hunan figures (2018 外资按1∶6.3换算 stated; 2016, 2017, 2019 computed). */
export const DEFAULT_RULES: Rules = {
  tiers: [
    { minYi: 10, nested: '10亿元以上', band: '10亿元以上', domestic: 10 * YI, foreign: 100 * YI },
    { minYi: 5, nested: '5亿元以上', band: '5—10亿元', domestic: 5 * YI, foreign: 30 * YI },
    { minYi: 1, nested: '亿元以上', band: '1—5亿元', domestic: YI, foreign: 10 * YI },
  ],
  belowBand: '亿元以下',
  tierBasis: 'total',
  foreignTiers: 'own',
  bookRates: {
    2016: { USD: rate(6.6) },
    2017: { USD: rate(6.6) },
    2018: { USD: rate(6.3) },
    2019: { USD: rate(6.75) },
  },
  defaultUnit: { currency: 'CNY', scale: YI, currencyNamed: true },
  terminated: 'exclude',
  top500Lists: 'published',
  firstEntryLabel: '首次入湘',
  implausibleAbove: 1000 * YI,
  chains: [],
  targets: {},
  typedFigures: {},
  hiddenSections: [],
  paragraphTemplate: '',
  homeProvince: '',
};
