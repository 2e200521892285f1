import { Failure, type FailureCode, type FailureValues } from '../../src/domain/failure';
import { flag, type FlagCode, type FlagValues } from '../../src/domain/flag';
import { placeText } from '../../src/domain/sheet';
import { describeFailure, describeFlag, explainFlag } from '../../src/strings/describe';
import { enUS } from '../../src/strings/en-US';
import { stringsFor } from '../../src/strings/language';
import type { Strings } from '../../src/strings/strings';
import { zhCN } from '../../src/strings/zh-CN';

const at = { sheet: '签约项目', row: 12, column: 'D' };

/** One plausible set of values per code; a new code without one does not compile. */
const flagSamples: { readonly [Code in FlagCode]: FlagValues[Code] } = {
  'amount.unreadable': { text: '面议' },
  'amount.missing': {},
  'amount.range': { text: '3—5亿元', lowYi: 3, highYi: 5 },
  'amount.near-threshold': { text: '近10亿元', tier: '10亿元以上' },
  'amount.implausible': { text: '1075', yi: 1075 },
  'amount.unit-assumed': { text: '500', unit: '万元' },
  'amount.several': { text: '一期2亿元，二期3亿元', taken: '2亿元' },
  'amount.part-only': { text: '固定资产投资2亿元', boundTo: '固定资产投资' },
  'amount.increment': { text: '增资1亿元' },
  'amount.error-cell': { text: '#REF!' },
  'amount.negative': { text: '-3' },
  'amount.text-differs': { text: '总投资3亿元', textYi: 3, numberYi: 2.5 },
  'amount.no-rate': { text: '500万欧元', currency: 'EUR', year: '2019' },
  'date.unreadable': { text: '近期', field: 'startedOn' },
  'date.year-from-title': { text: '7月5日', year: 2019 },
  'date.range': { text: '7月5日至8日', taken: '2019-07-05' },
  'date.error-cell': { text: '#N/A', field: 'signedOn' },
  'date.year-differs-from-title': { text: '2018-12-30', titleYear: 2019 },
  'ledger.filled-down': { heading: '产业链', value: '新能源汽车' },
  'ledger.repeated': { project: '氢能科技园', row: 8 },
  'ledger.total-differs': { heading: '总投资', stated: '100', computed: '98.5' },
  'ledger.field-twice': { field: 'totalInvestment', headings: '总投资、投资总额' },
  'ledger.hidden': { sheet: '旧台账' },
  'ledger.stage-conflict': { project: '氢能科技园', sheet: '开工项目', field: 'signedOn', first: '2019-03-01', second: '2019-03-02' },
  'activity.hidden': { sheet: '小分队招商（旧）' },
  'activity.table-unclear': { sheet: '活动汇总' },
  'activity.date-missing': {},
  'activity.date-unreadable': { text: '待定' },
  'activity.year-from-title': { text: '1月4日', year: 2019 },
  'activity.other-year': { text: '2018年', titleYear: 2019 },
  'activity.kind-unclear': { text: '座谈' },
  'activity.leader-unclear': { text: '张某' },
  'activity.batches-unclear': { text: '若干' },
  'activity.continued': { row: 12 },
  'chain.by-keyword': { chain: '氢能产业链', keyword: '燃料电池' },
  'chain.several': { chains: '氢能产业链、新能源汽车产业链', taken: '氢能产业链' },
  'chain.unknown': { chain: '低空经济' },
  'sourceRegion.unclear': { text: '市外' },
  'project.no-name': {},
  'origin.unclear': { text: '合资' },
  'top500.unclear': { text: '500强' },
  'top500.review': { investor: '某公司', evidence: '字号一致' },
  'top500.stated-but-not-listed': { investor: '某公司', evidence: '不在榜' },
  'top500.denied-but-listed': { investor: '某公司', evidence: '在榜' },
  'top500.decision-contradicted': { investor: '某公司', evidence: '不在榜' },
  'firstEntry.unclear': { text: '待定' },
  'firstEntry.without-top500': { investor: '甲公司' },
  'firstEntry.from-remark': { text: '首次入湘' },
  'firstEntry.earlier-project': { group: '某集团', year: 2018, sheet: '台账', row: 5 },
  'firstEntry.twice': { group: '某集团', sheet: '台账', row: 5 },
  'stage.terminated-in-remark': { text: '对方拟退出' },
  'stage.unreadable': { text: '进展顺利' },
  'duplicate.near': { project: '氢能科技园', where: 'Sheet1!A8' },
  'duplicate.other-file': { project: '氢能科技园', where: 'b.xlsx Sheet1!A8' },
  'amount.slip': { text: '5', yi: 0.0005, typicalYi: 1.2 },
  'amount.slip-in-row': { text: '1075', other: '107.5', factor: 10 },
  'amount.foreign-in-yuan': { text: '300万美元', heading: '总投资（亿元）' },
  'date.order': { earlier: 'startedOn', earlierOn: '2019-07', later: 'operatingOn', laterOn: '2019-03' },
  'date.future': { text: '2031-01-05', field: 'startedOn' },
  'field.missing': { field: 'signedOn' },
  'top500.no-company': { investor: '王某某' },
  'ledger.unit-changed': { heading: '总投资', unit: '亿元', year: 2019, where: '2018', unitBefore: '万元', yearBefore: 2018 },
  'ledger.column-gone': { field: 'contracted', year: 2019, where: '2018', yearBefore: 2018 },
  'office.no-table': { needed: '投资方' },
  'office.newer': { version: 2 },
  'lists.kind-unclear': { text: '亚洲品牌500强' },
  'lists.year-unclear': { text: '去年' },
  'lists.name-missing': { rank: '12' },
  'lists.rank-unclear': { text: '前十' },
  'lists.date-unclear': { text: '2019年7月' },
  'lists.date-of-other-year': { text: '2018-07-22', year: 2019 },
  'lists.extent-unclear': { text: '前半' },
  'lists.differs': { heading: '发布日期', first: '2019-07-22', text: '2019-07-23' },
  'lists.not-complete': { list: '世界500强2019', count: 12, expected: 500 },
  'lists.repeated': { name: '首钢集团有限公司', row: 9 },
  'lists.columns-assumed': { rank: 'A', name: 'B' },
  'decisions.investor-missing': {},
  'decisions.unclear': { heading: '类别', text: '行业龙头' },
  'decisions.empty': { investor: '甲公司' },
  'decisions.contradictory': { investor: '甲公司', text: '世界500强' },
  'decisions.superseded': { investor: '甲公司', row: 9 },
  'settings.unusable': { setting: '终止项目', text: '看情况', allowed: '不计入、计入' },
  'settings.unknown': { setting: '链长' },
  'settings.placeholder': { setting: '通稿模板', names: '{签约个数}' },
  'settings.repeated': { setting: '终止项目', row: 9 },
};

const failureSamples: { readonly [Code in FailureCode]: FailureValues[Code] } = {
  'ledger.none': { sheets: '通讯录、会议安排' },
  'ledger.empty': { sheets: '签约项目' },
  'ledger.no-year': { sheet: '签约项目', cell: 'A1' },
  'summary.no-projects': { year: 2020, years: '2018、2019' },
  'lists.json': { place: 'lists[0].year' },
  'file.missing': { file: '台账.xlsx' },
  'file.password': { file: '台账.xlsx' },
  'file.damaged': { file: '台账.xlsx', reason: 'zip' },
  'file.too-large': { file: '台账.xlsx', limit: '512 MB' },
  'file.not-workbook': { file: '台账.xlsx' },
  'file.encoding': { file: '台账.csv' },
  'file.not-text': { file: '通稿.docx' },
  'file.unsupported': { file: '台账.pdf', extension: '.pdf' },
  'file.output-is-input': { file: '台账.xlsx' },
  'file.repeated': { file: 'b.xlsx', earlier: 'c/b.xlsx' },
  'file.unwritable': { file: 'out.xlsx', reason: 'EACCES' },
  'sheet.name-taken': { sheet: '分类明细' },
  'sheet.no-table': { sheet: '人工核定', needed: '投资方' },
  'sheet.newer': { sheet: '人工核定', version: 2 },
  'settings.unusable': { setting: '榜单口径', text: '随便', allowed: '签约时最新发布、签约当年榜单' },
  'sheet.filtered': { sheet: '人工核定' },
  'sheet.protected': { sheet: '人工核定' },
  'sheet.not-kept': { sheet: '人工核定', cell: 'C5', found: '', written: '是' },
  'write-back.no-room': { sheet: '签约项目', cell: 'G2' },
  'write-back.merged': { sheet: '签约项目', cell: 'G3' },
  'write-back.hidden': { sheet: '签约项目', columns: 'G' },
  'write-back.heading-twice': { sheet: '签约项目', heading: '投资档次（引凤）', cells: 'G2、H2' },
  'trust.functions-left': { sheets: '签约项目' },
  'freeze.no-value': { count: 2, cells: 'Sheet1!G3、Sheet1!G4' },
  'workbook.protected': {},
  'workbook.inactive': {},
  'workbook.edit-mode': {},
  'workbook.unsupported': { need: 'ExcelApi 1.9' },
  'workbook.too-large': { detail: 'RequestPayloadSizeLimitExceeded' },
  'workbook.shared': {},
  'workbook.changed': { sheet: '签约项目' },
  'undo.changed': { sheet: '2019年度汇总' },
  'workbook.failed': { code: 'GeneralException', detail: 'internal error' },
  'workbook.not-restored': { detail: 'AccessDenied' },
  cancelled: {},
};

const codes = <Table extends object>(table: Table): (keyof Table)[] => Object.keys(table) as (keyof Table)[];

function sentences(strings: Strings): { readonly of: string; readonly text: string }[] {
  return [
    ...codes(flagSamples).map((code) => ({ of: code, text: describeFlag(flag(code, at, flagSamples[code] as never), strings) })),
    ...codes(strings.checks.reasons).flatMap((code) => plainTexts(strings.checks.reasons[code], `reasons.${code}`)),
    ...codes(failureSamples).flatMap((code) =>
      Object.entries(describeFailure(new Failure(code, failureSamples[code] as never), strings)).map(([part, text]) => ({ of: `${code} ${part}`, text: String(text) })),
    ),
    ...plainTexts(strings.pane, 'pane'),
    ...plainTexts(strings.ribbon, 'ribbon'),
    ...plainTexts(strings.fields, 'fields'),
    ...plainTexts(strings.currencies, 'currencies'),
  ];
}

function plainTexts(group: object, path: string): { of: string; text: string }[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [{ of: `${path}.${key}`, text: value }];
    return typeof value === 'object' && value !== null ? plainTexts(value, `${path}.${key}`) : [];
  });
}

const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, shapeOf(inner)])) : typeof value;

describe('the two languages', () => {
  it('have the same keys, texts where texts are and sentences where sentences are', () => {
    expect(shapeOf(enUS)).toEqual(shapeOf(zhCN));
  });

  it.each([zhCN, enUS])('name a sentence for every flag and failure ($language)', (strings) => {
    expect(codes(strings.flags).sort()).toEqual(codes(flagSamples).sort());
    expect(codes(strings.failures).sort()).toEqual(codes(failureSamples).sort());
  });

  it.each([zhCN, enUS])('leave no placeholder unreplaced ($language)', (strings) => {
    const broken = sentences(strings).filter(({ of, text }) => (text.trim() === '' && of !== 'pane.figures.projects') || /undefined|null|NaN|\$\{|\[object|signedOn|startedOn|totalInvestment/.test(text));
    expect(broken).toEqual([]);
  });

  it('keep to Chinese punctuation in Chinese', () => {
    const withAscii = sentences(zhCN).filter(({ text }) => /[一-鿿][,;:?!()]|[,;:?!()][一-鿿]|"[一-鿿]+"/.test(text));
    expect(withAscii).toEqual([]);
  });

  it('say in every failure what happened, why and what to do, as whole sentences', () => {
    for (const code of codes(failureSamples)) {
      const { what, why, next } = describeFailure(new Failure(code, failureSamples[code] as never), zhCN);
      expect(what).toMatch(/。$/);
      expect(next).toMatch(/。$/);
      expect(why.length).toBeGreaterThan(5);
      expect(new Set([what, why, next]).size).toBe(3);
    }
  });
});

describe('sentences that staff read', () => {
  it('say what to do with an amount that cannot be read', () => {
    expect(describeFlag(flag('amount.unreadable', at, { text: '面议' }), zhCN)).toBe('金额“面议”无法识别，未计入金额。请改成“5亿元”“3000万美元”这样的写法。');
  });

  it('name the field in words', () => {
    expect(describeFlag(flag('date.unreadable', at, { text: '近期', field: 'startedOn' }), zhCN)).toMatch(/^开工日期“近期”无法识别。/);
    expect(describeFlag(flag('amount.no-rate', at, { text: '500万欧元', currency: 'EUR', year: '2019' }), zhCN)).toBe('金额“500万欧元”没有折算成人民币：缺少2019年欧元的记账汇率。');
  });

  it('name sheet and cell in a failure', () => {
    const { why } = describeFailure(new Failure('ledger.no-year', { sheet: '签约项目', cell: 'A1' }), zhCN);
    expect(why).toBe('工作表“签约项目”没有可用的签约日期，标题（A1）中也没有写年份。');
  });

  it('say of a flag what was found, why it matters and what to do', () => {
    expect(explainFlag(flag('amount.no-rate', at, { text: '500万欧元', currency: 'EUR', year: '2019' }), zhCN)).toEqual({
      kind: '缺汇率',
      what: '金额“500万欧元”没有折算成人民币：缺少2019年欧元的记账汇率。',
      why: '没有折算的外资不在合同引资额之内。',
      remedy: '在“招商设置”填写该年的记账汇率。',
    });
  });

  it.each([zhCN, enUS])('give every kind of finding words of its own ($language)', ({ checks }) => {
    const kinds = Object.values(checks.reasons).map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
  });

  it('write a place the way Excel does', () => {
    expect(placeText({ file: 'b.xlsx', sheet: '签约项目', row: 12 })).toBe('b.xlsx 签约项目!12');
    expect(placeText(at)).toBe('签约项目!D12');
    expect(placeText({ sheet: '签约项目' })).toBe('签约项目');
  });

  it('follow the display language of Excel, Chinese first', () => {
    expect(stringsFor('zh-CN').language).toBe('zh-CN');
    expect(stringsFor('zh-Hant-HK').language).toBe('zh-CN');
    expect(stringsFor(undefined).language).toBe('zh-CN');
    expect(stringsFor('en-GB').language).toBe('en-US');
    expect(stringsFor('de-DE').language).toBe('en-US');
  });
});
