import type { Period } from '../period';
import type { Rules } from '../rules';
import type { Indicators } from '../summary/indicators';
import { checkArithmetic } from './arithmetic/arithmetic';
import { readDraft } from './reading/draft-text';
import { readFigures } from './reading/figures';
import type { Proofread } from './findings';
import { readStatements } from './comparison/statements';
import { readTokens } from './reading/tokens';

/** 核稿: finds the statements of figures in a draft report or news text, sets each beside the year's indicators, and checks the arithmetic of the text itself.
 *  `others` are further years of the same ledger, for statements that speak of them and for growth. `through` counts January to a month of a year, for statements of 1—9月.
 *  Every offset is one into `draft` (UTF-16). Pure; time grows with the length of the draft.
 *  Counting: summary-practice §3 (以上 includes, cumulative and band), §5.14 (official texts round and cut off).
 *  @example proofread('全区引进亿元以上项目46个', indicators, DEFAULT_RULES).statements[0]
 *  // { text: '亿元以上项目46个', start: 4, end: 13, indicator: { code: 'tierProjects', year: 2019, values: { minYi: 1 } }, value: 46, unit: '个', verdict: '一致', ledgerValue: 46, note: null } */
export function proofread(draft: string, indicators: Indicators, rules: Rules, others: readonly Indicators[] = [], through: (period: Period) => Indicators | null = () => null): Proofread {
  const text = readDraft(draft);
  const names = { firstEntryLabel: readDraft(rules.firstEntryLabel).plain, chains: indicators.chains.map(({ chain }) => chain).filter((chain) => chain !== '') };
  const figures = readFigures(text.plain, readTokens(text.plain, names));
  return {
    statements: readStatements(figures, text, draft, { years: [indicators, ...others], rules, through, text: text.plain }),
    arithmetic: checkArithmetic(figures, text, draft),
  };
}
