import fc from 'fast-check';
import { choiceMessages } from '../../../src/domain/office/office-sheet-plan';
import { readSettingsSheet, settingsEdits, settingsSheetPlan } from '../../../src/domain/office/settings-sheet';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { YI } from '../../../src/domain/money';
import { DEFAULT_RULES, type Rules } from '../../../src/domain/rules';
import { validateTiers } from '../../../src/domain/tier';
import { LIST_CHOICES } from '../../../src/domain/top500/applicable-list';
import { built, edited, filled, short } from './sheets';

const HEADINGS = ['设置项', '设置值', '说明'];
type Row = readonly (string | number)[];
const read = (...rows: readonly Row[]): ReturnType<typeof readSettingsSheet> => readSettingsSheet(filled('招商设置', [HEADINGS, ...rows]), DEFAULT_RULES);
const changed = (...rows: readonly Row[]): Partial<Rules> => {
  const { rules, problems } = read(...rows);
  expect(problems).toEqual([]);
  return Object.fromEntries(Object.entries(rules).filter(([field, value]) => value !== DEFAULT_RULES[field as keyof Rules]));
};

describe('招商设置', () => {
  it('says nothing where it is empty, blank or lacks a line', () => {
    expect(readSettingsSheet(filled('招商设置', []), DEFAULT_RULES)).toMatchObject({ rules: DEFAULT_RULES, problems: [] });
    expect(changed(['榜单口径', ''], ['终止项目', '-'])).toEqual({});
  });

  it.each([
    ['榜单口径', '签约当年榜单', { top500Lists: 'signing-year' }],
    ['榜单口径', '最新榜单', { top500Lists: 'newest' }],
    ['投资档次依据', '合同引资额', { tierBasis: 'contracted' }],
    ['外资档次', '按汇率折算', { foreignTiers: 'convert' }],
    ['终止项目', ' 计入 ', { terminated: 'count' }],
    ['首次入省名称', '首次入鄂', { firstEntryLabel: '首次入鄂' }],
    ['默认金额单位', '万元', { defaultUnit: { currency: 'CNY', scale: 10_000, currencyNamed: true } }],
    ['默认金额单位', '万美元', { defaultUnit: { currency: 'USD', scale: 10_000, currencyNamed: true } }],
    ['疑似错位金额上限（亿元）', 500, { implausibleAbove: 500 * YI }],
    ['疑似错位金额上限', '2000亿元', { implausibleAbove: 2000 * YI }],
    ['本省', '湖南省', { homeProvince: '湖南' }],
    ['不显示的栏目', '产业链、签约月份', { hiddenSections: ['chains', 'months'] }],
    ['通稿模板', '全年签约{签约项目}个，引资 {合同引资额}亿元。', { paragraphTemplate: '全年签约{签约项目}个，引资 {合同引资额}亿元。' }],
    ['目标 2019 合同引资额', 450, { targets: { 2019: { contracted: 450 * YI } } }],
    ['2019年目标 签约项目（个）', '200个', { targets: { 2019: { signedProjects: 200 } } }],
    ['目标 2020 外资', '3000万美元', { targets: { 2020: { foreignUsd: 3_000_000_000 } } }],
    ['目标 2019 5亿元以上', 20, { targets: { 2019: { 'tier-5': 20 } } }],
    ['数据 2018 签约项目', '198', { typedFigures: { 2018: { signedProjects: 198 } } }],
    ['数据 2018 合同引资额（亿元）', '401.25亿元', { typedFigures: { 2018: { contracted: 40_125_000_000 } } }],
  ])('takes %s = %s', (key, value, rules) => {
    expect(changed([key, value])).toEqual(rules);
  });

  it('adds book rates to those that are known, and replaces them', () => {
    const { bookRates } = read(['账面汇率 2020 美元', 6.9], ['2020年港元汇率', '0.88'], ['账面汇率 2019 美元', '1∶6.7']).rules;
    expect(bookRates).toEqual({ ...DEFAULT_RULES.bookRates, 2019: { USD: 67_000 }, 2020: { USD: 69_000, HKD: 8_800 } });
  });

  it('makes tiers of thresholds, with names that fit them', () => {
    const { tiers, belowBand } = read(['投资档次下限（亿元）', '20、10、2、0.5'], ['外资档次下限（万美元）', '20000、10000、2000、500']).rules;
    expect(tiers.map(({ minYi, nested, band, domestic, foreign }) => [minYi, nested, band, domestic, foreign])).toEqual([
      [20, '20亿元以上', '20亿元以上', 20 * YI, 200 * YI],
      [10, '10亿元以上', '10—20亿元', 10 * YI, 100 * YI],
      [2, '2亿元以上', '2—10亿元', 2 * YI, 20 * YI],
      [0.5, '5000万元以上', '5000万元—2亿元', 0.5 * YI, 5 * YI],
    ]);
    expect(belowBand).toBe('5000万元以下');
  });

  it('takes thresholds from the lowest up as well, with their names in the same order', () => {
    const { tiers, belowBand } = read(['投资档次下限（亿元）', '1,5,10'], ['外资档次下限（万美元）', '1000，3000，10000'], ['投资档次名称', '亿元项目、5亿元项目、10亿元项目'], ['投资档次分段名称', '小、中、大、微']).rules;
    expect(tiers.map(({ nested, band }) => `${nested} ${band}`)).toEqual(['10亿元项目 大', '5亿元项目 中', '亿元项目 小']);
    expect(belowBand).toBe('微');
  });

  it('keeps the default and names the cell where a value cannot be used', () => {
    const { rules, problems } = read(
      ['榜单口径', '随便'],
      ['疑似错位金额上限', '很多'],
      ['账面汇率 2020 美元', 675],
      ['账面汇率 2020', 6.9],
      ['默认金额单位', '吨'],
      ['首次入省名称', '省内第一'],
      ['本省', '株洲'],
      ['不显示的栏目', '总体指标'],
      ['目标 2019 合同引资额', '约450亿元'],
      ['目标 2019 就业人数', 300],
    );
    expect(rules).toEqual(DEFAULT_RULES);
    expect([...short(problems)].sort()).toEqual(['settings.unusable B2', 'settings.unusable B3', 'settings.unusable B4', 'settings.unusable B5', 'settings.unusable B6', 'settings.unusable B7', 'settings.unusable B8', 'settings.unusable B9', 'settings.unusable B10', 'settings.unusable B11'].sort());
    expect(problems.find(({ at }) => at.row === 2)?.values).toEqual({ setting: '榜单口径', text: '随便', allowed: '签约时最新发布、签约当年榜单、最新榜单' });
  });

  it.each([
    ['投资档次下限（亿元）', '10、5'],
    ['投资档次下限（亿元）', '10、5、5'],
    ['投资档次下限（亿元）', '十亿以上'],
    ['投资档次下限（亿元）', '10、5、0'],
    ['外资档次下限（万美元）', '1000、3000、10000、2000'],
    ['外资档次下限（万美元）', '1000、10000、3000'],
  ])('keeps the default tiers where %s is “%s”', (key, value) => {
    const { rules, problems } = read([key, value]);
    expect(rules.tiers).toBe(DEFAULT_RULES.tiers);
    expect(problems).toMatchObject([{ code: 'settings.unusable', at: { row: 2, column: 'B' } }]);
  });

  it('does not print 5亿元以上 over a threshold of 3', () => {
    const { rules, problems } = read(['投资档次下限（亿元）', '10、3、1'], ['投资档次名称', '10亿元以上、5亿元以上、亿元以上']);
    expect(rules.tiers[1]!.nested).toBe('3亿元以上');
    expect(short(problems)).toEqual(['settings.unusable B3']);
  });

  it('leaves lines that it does not know alone and says so, and lets the lower of two lines hold', () => {
    const { rules, problems } = read(['链长', '张三'], ['终止项目', '计入'], ['终止 项目', '不计入']);
    expect(rules.terminated).toBe('exclude');
    expect(problems).toMatchObject([{ code: 'settings.unknown', at: { row: 2, column: 'A' } }, { code: 'settings.repeated', at: { row: 3 }, values: { row: 4 } }]);
  });

  it('finds the settings below a title, with columns of its own between', () => {
    const cells = filled('招商设置', [['统计口径设置'], [], ['序号', '设置项', '谁定的', '设置值'], [1, '终止项目', '局长', '计入']]);
    expect(readSettingsSheet(cells, DEFAULT_RULES).rules.terminated).toBe('count');
  });
});

describe('产业链 on 招商设置', () => {
  const chains = (...rows: readonly Row[]): Rules['chains'] => read(...rows).rules.chains;

  it('reads one chain from each row of the table below the settings, in its order', () => {
    expect(chains(['终止项目', '计入', ''], ['', '', ''], ['产业链', '链长', '关键词'], ['新能源汽车产业链', '张三', '电池、充电桩，电机'], ['氢能产业链', '', ''])).toEqual([
      { name: '新能源汽车产业链', lead: '张三', keywords: ['电池', '充电桩', '电机'] },
      { name: '氢能产业链', lead: '', keywords: [] },
    ]);
  });

  it('takes a setting for one wherever it stands, also below the chains', () => {
    const { rules, problems } = read(['产业链', '链长', '关键词'], ['氢能产业链', '李四', ''], ['终止项目', '计入', ''], ['包装产业链', '', '']);
    expect([rules.chains.map(({ name }) => name), rules.terminated, problems]).toEqual([['氢能产业链', '包装产业链'], 'count', []]);
  });

  it('lets the lower of two rows for one chain hold, and says so', () => {
    const { rules, problems } = read(['产业链', '链长', '关键词'], ['氢能产业链', '李四', ''], ['氢能产业链', '张三', '']);
    expect(rules.chains).toEqual([{ name: '氢能产业链', lead: '张三', keywords: [] }]);
    expect(problems).toMatchObject([{ code: 'settings.repeated', at: { row: 3 }, values: { row: 4 } }]);
  });
});

describe('栏目 on 招商设置', () => {
  it('says what a column of a ledger means, whatever stands before it', () => {
    const { fields, problems } = read(['栏目 台账!引资额度', '合同引资额'], ['栏目 台账!备用', '不采用'], ['栏目 台账!时间', '随便']);
    expect([...fields]).toEqual([['台账!引资额度', 'contracted'], ['台账!备用', 'other']]);
    expect(short(problems)).toEqual(['settings.unusable B4']);
    const sheet = filled('台账', [['2019年签约项目台账'], ['项目名称', '投资方', '总投资（亿元）', '引资额度', '签约日期'], ['甲项目', '甲公司', 3, 2, '2019-05-01']]);
    expect(readLedgers([sheet], { fields }).ledgers[0]?.columns[3]?.field).toBe('contracted');
  });

  it('finds a column under headings of two levels by both, or by its own', () => {
    const sheet = filled('台账', [['2019年签约项目台账', '', '', '', ''], ['项目名称', '投资方', '投资情况（亿元）', '', '签约日期'], ['', '', '总数', '额度', ''], ['甲项目', '甲公司', 3, 2, '2019-05-01']], ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']);
    const fieldOf = (setting: string): string | undefined => readLedgers([sheet], { fields: read(['栏目 台账!总数', '总投资'], [setting, '合同引资额']).fields }).ledgers[0]?.columns[3]?.field;
    expect([fieldOf('栏目 台账!投资情况（亿元）›额度'), fieldOf('栏目 台账!额度'), fieldOf('栏目 别表!额度')]).toEqual(['contracted', 'contracted', 'other']);
  });
});

const rules: fc.Arbitrary<Rules> = fc
  .record({
    top500Lists: fc.constantFrom(...LIST_CHOICES),
    tierBasis: fc.constantFrom('total' as const, 'contracted' as const),
    foreignTiers: fc.constantFrom('own' as const, 'convert' as const),
    terminated: fc.constantFrom('exclude' as const, 'count' as const),
    firstEntryLabel: fc.constantFrom('首次入湘', '首次入鄂', '首家入粤'),
    defaultUnit: fc.constantFrom(DEFAULT_RULES.defaultUnit, { currency: 'CNY' as const, scale: 10_000, currencyNamed: true }),
    implausible: fc.integer({ min: 1, max: 5000 }),
    minYi: fc.uniqueArray(fc.integer({ min: 1, max: 400 }).map((quarter) => quarter / 4), { minLength: 1, maxLength: 6 }),
    rate: fc.integer({ min: 1, max: 200_000 }),
    homeProvince: fc.constantFrom('', '湖南', '内蒙古', '重庆'),
    hiddenSections: fc.constantFrom([], ['tiers'], ['chains', 'months']),
    paragraphTemplate: fc.constantFrom('', '{年度}年签约 {签约项目}个；'),
    targets: fc.constantFrom({}, { 2019: { contracted: 45_012_345_600, signedProjects: 200 }, 2021: { foreignUsd: 1_234_567_800 } }),
    typedFigures: fc.constantFrom({}, { 2018: { firstEntry: 0, top500Companies: 9 } }),
    chains: fc.uniqueArray(fc.record({ name: fc.constantFrom('氢能产业链', '包装', '综合招商室'), lead: fc.constantFrom('', '张三'), keywords: fc.constantFrom([], ['电池', '加氢']) }), { selector: ({ name }) => name }),
  })
  .map(({ implausible, minYi, rate, ...rest }) => {
    const list = [...minYi].sort((a, b) => b - a);
    const { tiers, belowBand } = readSettingsSheet(
      filled('招商设置', [HEADINGS, ['投资档次下限（亿元）', list.join('、')], ['外资档次下限（万美元）', list.map((yi) => yi * 1000).join('、')]]),
      DEFAULT_RULES,
    ).rules;
    return { ...DEFAULT_RULES, ...rest, implausibleAbove: implausible * YI, tiers, belowBand, bookRates: { ...DEFAULT_RULES.bookRates, 2022: { USD: rate, EUR: 75_000 } } };
  });

it('reads back whatever rules it wrote', () => {
  fc.assert(
    fc.property(rules, (all) => {
      validateTiers(all);
      expect(readSettingsSheet(built(settingsSheetPlan(all)), DEFAULT_RULES)).toEqual({ rules: all, fields: new Map(), problems: [] });
    }),
    { numRuns: 100 },
  );
});

describe('the sheet that is made', () => {
  it('holds every setting with its default and a line of explanation', () => {
    const { cells } = settingsSheetPlan(DEFAULT_RULES);
    expect(cells.slice(4).map(([key, value]) => [key, value])).toEqual([
      ['榜单口径', '签约时最新发布'],
      ['投资档次依据', '总投资'],
      ['外资档次', '单列门槛'],
      ['终止项目', '不计入'],
      ['首次入省名称', '首次入湘'],
      ['默认金额单位', '亿元'],
      ['疑似错位金额上限（亿元）', 1000],
      ['本省', null],
      ['不显示的栏目', null],
      ['通稿模板', null],
      ['投资档次下限（亿元）', '10、5、1'],
      ['外资档次下限（万美元）', '10000、3000、1000'],
      ['投资档次名称', null],
      ['投资档次分段名称', null],
      ['账面汇率 2016 美元', 6.6],
      ['账面汇率 2017 美元', 6.6],
      ['账面汇率 2018 美元', 6.3],
      ['账面汇率 2019 美元', 6.75],
      ['目标 2019 签约项目（个）', null],
      ['目标 2019 合同引资额（亿元）', null],
      ['目标 2019 亿元以上项目（个）', null],
      ['目标 2019 三类500强项目（个）', null],
      ['数据 2018 签约项目（个）', null],
      ['数据 2018 合同引资额（亿元）', null],
      ['数据 2018 亿元以上项目（个）', null],
      ['数据 2018 三类500强项目（个）', null],
      [null, null],
      ['产业链', '链长'],
    ]);
    expect(cells.slice(4, -2).every(([, , explanation]) => typeof explanation === 'string' && explanation.endsWith('。'))).toBe(true);
  });

  it('offers the words to choose from where there are any', () => {
    const { choices } = settingsSheetPlan(DEFAULT_RULES);
    expect(choices[0]).toEqual({ area: { top: 4, left: 1, rows: 1, columns: 1 }, options: ['签约时最新发布', '签约当年榜单', '最新榜单'], about: '榜单口径' });
    expect(choices.map(({ about }) => about)).toEqual(['榜单口径', '投资档次依据', '外资档次', '终止项目']);
    expect(choiceMessages(choices[0]!)).toEqual({
      title: '榜单口径',
      prompt: '请选择：签约时最新发布、签约当年榜单、最新榜单。留空按默认。',
      error: '“榜单口径”只能填写：签约时最新发布、签约当年榜单、最新榜单。请从下拉列表中选择，或清空。',
    });
  });

  it('flags a placeholder of the paragraph that is no indicator, and keeps the wording', () => {
    const cells = filled('招商设置', [HEADINGS, ['通稿模板', '全年签约{签约项目}个，引资{引资总数}亿元']]);
    const { rules, problems } = readSettingsSheet(cells, DEFAULT_RULES);
    expect(rules.paragraphTemplate).toBe('全年签约{签约项目}个，引资{引资总数}亿元');
    expect(problems).toMatchObject([{ code: 'settings.placeholder', at: { row: 2, column: 'B' }, values: { names: '{引资总数}' } }]);
  });

  it('gets the settings that it lacks below the others, and keeps what stands there', () => {
    const cells = filled('招商设置', [HEADINGS, ['终止项目', '计入', '局长定的'], ['链长', '张三']]);
    const after = edited(cells, settingsEdits(cells, DEFAULT_RULES));
    expect(after.values.slice(0, 3)).toEqual([HEADINGS, ['终止项目', '计入', '局长定的'], ['链长', '张三', '']]);
    expect(after.values.slice(3).map(([key]) => key)).toHaveLength(26);
    expect(readSettingsSheet(after, DEFAULT_RULES).rules).toEqual({ ...DEFAULT_RULES, terminated: 'count' });
    expect(settingsEdits(after, DEFAULT_RULES)).toEqual([]);
  });
});
