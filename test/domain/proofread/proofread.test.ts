import * as fc from 'fast-check';
import { proofread } from '../../../src/domain/proofread/proofread';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { indicators } from './indicators';
import { judged, statementsOf, textsWith } from './judged';
import { REPORT } from './report';

/** The figures of the report that the ledger can confirm, in order. */
const FIGURES = [
  '亿元以上项目46个', '5亿元以上22个', '10亿元以上项目13个', '三类“500强”项目13个', '首次入湘“500强”项目1个',
  '签约项目222个', '合同引资额435.5亿元',
  '亿元以上项目46个', '5亿元以上项目22个', '10亿元以上项目13个', '三类“500强”项目13个', '首次入湘“500强”项目1个',
];

describe('a report whose figures are the ledger’s', () => {
  it('is confirmed figure by figure, in sentence, caption and list', () => {
    expect(textsWith('一致', REPORT)).toEqual(FIGURES);
    expect(textsWith('不一致', REPORT)).toEqual([]);
  });

  it('says of activities that the summary does not count them, and nothing of people, years and cars', () => {
    expect(textsWith('台账无此项', REPORT)).toEqual([
      '小分队招商1000余批次', '邀请客商来区考察900余批次', '区主要领导带队外出招商60余批次', '其他区领导外出招商百余批次',
    ]);
  });

  it('raises no alarm in its arithmetic', () => {
    expect(proofread(REPORT, indicators(), DEFAULT_RULES).arithmetic).toEqual([]);
  });
});

describe('a copy with five altered figures', () => {
  const altered = REPORT.replace('亿元以上项目46个,', '亿元以上项目48个,')
    .replace('三类“500强”项目13个,', '三类“500强”项目18个,')
    .replace('签约项目222个', '签约项目232个')
    .replace('合同引资额435.5亿元', '合同引资额453.5亿元')
    .replace('- 5亿元以上项目22个', '- 5亿元以上项目21个');

  it('is marked at exactly those five', () => {
    expect(textsWith('不一致', altered)).toEqual(['亿元以上项目48个', '三类“500强”项目18个', '签约项目232个', '合同引资额453.5亿元', '5亿元以上项目21个']);
    expect(textsWith('一致', altered)).toHaveLength(FIGURES.length - 5);
  });

  it('shows what the ledger says', () => {
    const differing = statementsOf(altered).filter(({ verdict }) => verdict === '不一致');
    expect(differing.map(({ value, ledgerValue }) => [value, ledgerValue])).toEqual([[48, 46], [18, 13], [232, 222], [453.5, 435.5], [21, 22]]);
    expect(differing[3]).toMatchObject({ unit: '亿元', indicator: { code: 'contracted', year: 2019 }, note: { code: 'differs', values: { ledger: 435.5 } } });
  });

  it('is marked at exactly the altered ones, whichever they are', () => {
    const confirmed = statementsOf(REPORT).filter(({ verdict }) => verdict === '一致');
    fc.assert(
      fc.property(fc.subarray(confirmed, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (chosen, more) => {
        const changed = [...chosen].reverse().reduce((text, { start, end }) => text.slice(0, start) + raised(text.slice(start, end), more) + text.slice(end), REPORT);
        expect(textsWith('不一致', changed)).toEqual(chosen.map(({ text }) => raised(text, more)));
      }),
      { numRuns: 60 },
    );
  });
});

/** The statement with a greater number: the last run of digits before the unit. */
function raised(text: string, more: number): string {
  return text.replace(/\d+(?=(?:\.\d+)?(?:个|亿元)$)/, (digits) => String(Number(digits) + more));
}

describe('places in the draft', () => {
  it('are UTF-16 offsets: the text is cut from the draft', () => {
    for (const { text, start, end } of statementsOf(`😀 ${REPORT}`)) expect(`😀 ${REPORT}`.slice(start, end)).toBe(text);
  });

  it('hold with full-width digits, blanks, line ends of Windows and invisible characters', () => {
    const draft = '\uFEFF全区引进　亿元以上项目 ４６ 个，\r\n签约\u200B项目222个。';
    expect(judged(draft)).toEqual(['一致 亿元以上项目 ４６ 个', '一致 签约\u200B项目222个']);
    for (const { text, start, end } of statementsOf(draft)) expect(draft.slice(start, end)).toBe(text);
  });

  it('hold for every statement and calculation of any text', () => {
    const pieces = fc.constantFrom('46个', '亿元以上', '5亿元', '签约', '项目', '占', '84.1%', '，', '。', '、', '；', '其中', '（', '）', '“', '”', ' ', '\n', '- ', '2019年', '全区', '分别', '1—9月', '余', '百', '合同引资额', '435.5亿元', '同比增长', '500强', '😀', 'ß', '\t', '：', '７', '较上年', '由', '到位率', '目标');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const draft = parts.join('');
        const { statements, arithmetic } = proofread(draft, indicators(), DEFAULT_RULES);
        for (const { text, start, end } of statements) expect(draft.slice(start, end)).toBe(text);
        for (const { texts, spans } of arithmetic) expect(spans.map(({ start, end }) => draft.slice(start, end))).toEqual(texts);
        expect(statements.every(({ start, end }) => start < end)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

it('gives the same for the same draft, and does not touch what it is given', () => {
  const frozen = Object.freeze(indicators());
  expect(proofread(REPORT, frozen, DEFAULT_RULES)).toEqual(proofread(REPORT, frozen, DEFAULT_RULES));
});

it('reads any text without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (draft) => proofread(draft, indicators(), DEFAULT_RULES).statements.length >= 0), { numRuns: 300 });
});
