import { proofread } from '../../../src/domain/proofread/proofread';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { indicators } from './indicators';
import { REPORT } from './report';

/** Texts that invite a reader to look at the same place again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a real report': REPORT, digits: '1', groups: '1,', 'split digits': '1 ', points: '1.', ranges: '1-', 'ranges of money': '1亿元-', scales: '亿', bare: '亿元以上', tiers: '1亿元以上', brackets: '(', 'closing brackets': ')', semicolons: '其中项目46个;',
  items: '其中项目46个、', shares: '项目46个占1%', rows: '分别为46个、', numerals: '一百', months: '1月', until: '1至', vague: '几千', 'lower parts': '1亿1000万', nouns: '46个企业投资', places: '区', lines: '46个\n', blanks: ' ', cells: '项目|46', percents: '占1%。', verbs: '签约', unknown: '甲乙', comparisons: '较2018年', old: '由去年的1个增加到', full: '１，', emoji: '😀',
};
const LENGTH = 50_000;
/** A reader that looks again at every place for every other would take minutes. */
const PATIENCE_MS = 10_000;

it.each(Object.entries(HOSTILE))('reads a long draft in one pass: %s', (_, piece) => {
  const draft = piece.repeat(Math.ceil(LENGTH / piece.length));
  const started = performance.now();
  proofread(draft, indicators(), DEFAULT_RULES);
  expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
});
