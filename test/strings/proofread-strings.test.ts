import { indicator, note, type Arithmetic, type IndicatorCode, type IndicatorValues, type NoteCode, type NoteValues } from '../../src/domain/proofread/findings';
import { describeArithmetic, describeIndicator, describeNote } from '../../src/strings/describe-proofread';
import { enUS } from '../../src/strings/en-US';
import { zhCN } from '../../src/strings/zh-CN';

/** One plausible set of values per code; a new code without one does not compile. */
const INDICATORS: { readonly [Code in IndicatorCode]: IndicatorValues[Code] } = {
  signedProjects: {}, contracted: {}, domestic: {}, foreign: {}, foreignUsd: {}, tierProjects: { minYi: 1 }, tierContracted: { minYi: 5 }, bandProjects: { minYi: 1, maxYi: 5 }, bandContracted: { minYi: 0, maxYi: 1 },
  top500Projects: {}, top500Companies: {}, top500ClassProjects: { class: '世界500强' }, top500ClassCompanies: { class: '民营500强' }, firstEntry: { label: '首次入湘' }, started: {}, operating: {}, taxed: {},
  chainProjects: { chain: '氢能产业链' }, chainContracted: { chain: '氢能产业链' }, chainTierProjects: { chain: '氢能产业链', minYi: 10 }, chainTop500: { chain: '氢能产业链' }, monthProjects: { from: 1, to: 9 }, monthContracted: { from: 9, to: 9 }, activityBatches: { kind: 'outbound', lead: 'chief' },
};
const NOTES: { readonly [Code in NoteCode]: NoteValues[Code] } = {
  rounded: { ledger: 435.52 }, about: {}, 'at-least': {}, 'just-below': {}, differs: { ledger: 46 }, 'other-year': { year: 2018 }, 'year-missing': { year: 2018 }, 'several-years': {}, 'part-of-year': {}, occasion: {}, 'other-place': { place: '全市' },
  plan: {}, 'other-stage': {}, modifier: { text: '工业' }, combination: {}, 'money-kind': {}, activity: {}, 'other-basis': { ledger: 222 }, unknown: {}, 'no-base': {},
};
const KINDS: readonly Arithmetic['kind'][] = ['share', 'growth', 'completion', 'rate', 'sum', 'part', 'tier', 'slip'];

const wrong = (kind: Arithmetic['kind']): Arithmetic => ({ kind, texts: [], spans: [], expected: 83.08, found: 84.1, unit: '%', verdict: '不一致' });
const codes = <Table extends object>(table: Table): (keyof Table)[] => Object.keys(table) as (keyof Table)[];

describe.each([zhCN, enUS])('$language', (strings) => {
  const sentences = [
    ...codes(INDICATORS).map((code) => describeIndicator(indicator(code, 2019, INDICATORS[code] as never), strings)),
    ...codes(NOTES).map((code) => describeNote(note(code, NOTES[code] as never), strings)),
    ...KINDS.map((kind) => describeArithmetic(wrong(kind), strings)),
  ];

  it('names every indicator, note and calculation, without a gap', () => {
    expect(sentences.filter((sentence) => sentence.trim() === '' || /undefined|null|NaN|\$\{|\[object/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('names both sides of a share and of a growth', () => {
    const [of, whole] = [indicator('tierProjects', 2019, { minYi: 1 }), indicator('signedProjects', 2019, {})];
    for (const named of [of, whole]) expect(describeIndicator({ code: 'share', year: 2019, of, in: whole }, strings)).toContain(describeIndicator(named, strings));
    expect(describeIndicator({ code: 'growth', year: 2019, of, since: 2018 }, strings)).toContain('2018');
  });
});

it('keeps to Chinese punctuation in Chinese', () => {
  const sentences = [...codes(NOTES).map((code) => describeNote(note(code, NOTES[code] as never), zhCN)), ...KINDS.map((kind) => describeArithmetic(wrong(kind), zhCN))];
  expect(sentences.filter((sentence) => /[一-鿿][,;:?!()]|[,;:?!()][一-鿿]/.test(sentence) || !sentence.endsWith('。'))).toEqual([]);
});

it('says nothing of a calculation that agrees', () => {
  expect(describeArithmetic({ ...wrong('share'), verdict: '一致' }, zhCN)).toBe('');
});

it('calls indicators what the office calls them', () => {
  expect(describeIndicator(indicator('tierProjects', 2019, { minYi: 1 }), zhCN)).toBe('亿元以上项目（个）');
  expect(describeIndicator(indicator('bandProjects', 2019, { minYi: 0, maxYi: 1 }), zhCN)).toBe('亿元以下项目（个）');
  expect(describeIndicator(indicator('monthProjects', 2019, { from: 1, to: 9 }), zhCN)).toBe('1—9月签约项目（个）');
});
