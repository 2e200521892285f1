import { Failure } from '../../../src/domain/failure';
import { changedSettings, settingChangeEdits, settingsForm } from '../../../src/domain/office/settings-form';
import { readSettingsSheet, settingsSheetPlan } from '../../../src/domain/office/settings-sheet';
import { DEFAULT_RULES, type Rules } from '../../../src/domain/rules';
import type { SheetCells } from '../../../src/domain/sheet';
import { built, edited, filled } from './sheets';

const RULES: Rules = { ...DEFAULT_RULES, homeProvince: '湖南', targets: { 2019: { contracted: 45_000_000_000 } }, chains: [{ name: '氢能产业链', lead: '张三', keywords: ['加氢'] }, { name: '包装产业链', lead: '', keywords: [] }] };
const STANDING = built(settingsSheetPlan(RULES));
const after = (cells: SheetCells, ...changes: readonly (readonly [key: string, text: string])[]): SheetCells => edited(cells, settingChangeEdits(cells, changes.map(([key, text]) => ({ key, text })), DEFAULT_RULES));
const rulesOf = (cells: SheetCells): Rules => readSettingsSheet(cells, DEFAULT_RULES).rules;
const refusal = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Failure ? { code: error.code, ...error.values } : error;
  }
};

describe('the form of the settings', () => {
  const field = (key: string) => settingsForm(RULES).find((each) => each.key === key);

  it('shows each setting with its value, its words and its unit', () => {
    expect(field('榜单口径')).toMatchObject({ kind: 'choice', value: '签约时最新发布', options: ['签约时最新发布', '签约当年榜单', '最新榜单'], unit: '' });
    expect(field('疑似错位金额上限（亿元）')).toMatchObject({ label: '疑似错位金额上限', kind: 'number', value: '1000', unit: '亿元' });
    expect(field('目标 2019 合同引资额（亿元）')).toMatchObject({ label: '目标 2019 合同引资额', kind: 'number', value: '450', unit: '亿元' });
    expect(field('本省')).toMatchObject({ kind: 'text', value: '湖南' });
    expect(field('不显示的栏目')).toMatchObject({ kind: 'list', value: '' });
    expect(field('产业链名单')).toMatchObject({ kind: 'list', value: '氢能产业链｜张三｜加氢\n包装产业链' });
  });

  it('explains every one of them', () => {
    expect(settingsForm(RULES).filter(({ explanation }) => !explanation.endsWith('。'))).toEqual([]);
  });

  it('changes nothing where every value is given back as it was', () => {
    const edits = settingChangeEdits(STANDING, settingsForm(RULES).map(({ key, value }) => ({ key, text: value })), DEFAULT_RULES);
    expect(edits).toEqual([]);
  });
});

describe('a change of settings', () => {
  it('writes the value of the line that stands there, and nothing else', () => {
    const edits = settingChangeEdits(STANDING, [{ key: '终止项目', text: '计入' }, { key: '目标 2019 合同引资额（亿元）', text: '480' }], DEFAULT_RULES);
    expect(edits.map(({ column, after: value }) => [column, value])).toEqual([[1, '计入'], [1, 480]]);
    const changed = rulesOf(edited(STANDING, edits));
    expect(changed).toEqual({ ...RULES, terminated: 'count', targets: { 2019: { contracted: 48_000_000_000 } } });
  });

  it('adds a line that is not there yet, below everything, and takes the default again for a blank', () => {
    const cells = filled('招商设置', [['设置项', '设置值'], ['终止项目', '计入'], ['自定', '原样']]);
    const changed = after(cells, ['终止项目', ''], ['本省', '湖南'], ['目标 2020 签约项目', '250'], ['栏目 台账!额度', '合同引资额']);
    expect(changed.values.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([['设置项', '设置值'], ['终止项目', ''], ['自定', '原样']]);
    expect(rulesOf(changed)).toEqual({ ...DEFAULT_RULES, homeProvince: '湖南', targets: { 2020: { signedProjects: 250 } } });
    expect([...readSettingsSheet(changed, DEFAULT_RULES).fields]).toEqual([['台账!额度', 'contracted']]);
  });

  it('writes chains row by row: changed, added, taken out', () => {
    const chains = (text: string): Rules['chains'] => rulesOf(after(STANDING, ['产业链名单', text])).chains;
    expect(chains('包装产业链｜李四\n氢能产业链｜张三｜加氢、燃料电池\n新材料产业链')).toEqual([
      { name: '包装产业链', lead: '李四', keywords: [] },
      { name: '氢能产业链', lead: '张三', keywords: ['加氢', '燃料电池'] },
      { name: '新材料产业链', lead: '', keywords: [] },
    ]);
    expect(chains('包装产业链')).toEqual([{ name: '包装产业链', lead: '', keywords: [] }]);
  });

  it('makes the table of chains where the sheet has none', () => {
    const cells = filled('招商设置', [['设置项', '设置值', '说明'], ['终止项目', '计入', '']]);
    expect(rulesOf(after(cells, ['产业链名单', '氢能产业链｜｜加氢']))).toEqual({ ...DEFAULT_RULES, terminated: 'count', chains: [{ name: '氢能产业链', lead: '', keywords: ['加氢'] }] });
  });

  it.each([
    ['终止项目', '也许', '不计入、计入'],
    ['本省', '株洲', '省、自治区或直辖市的名称，例如湖南'],
    ['投资档次下限（亿元）', '10、5', '用顿号隔开的数，单位万美元，个数与投资档次下限相同'],
  ])('refuses %s = %s in the words of the sheet', (key, text, allowed) => {
    expect(refusal(() => settingChangeEdits(STANDING, [{ key, text }], DEFAULT_RULES))).toMatchObject({ code: 'settings.unusable', allowed });
  });

  it('takes thresholds together with those of 外资', () => {
    const changed = rulesOf(after(STANDING, ['投资档次下限（亿元）', '10、5'], ['外资档次下限（万美元）', '10000、3000']));
    expect(changed.tiers.map(({ minYi }) => minYi)).toEqual([10, 5]);
  });

  it('does not complain of what was wrong before', () => {
    const cells = filled('招商设置', [['设置项', '设置值'], ['榜单口径', '随便'], ['终止项目', '计入']]);
    expect(rulesOf(after(cells, ['终止项目', '不计入'])).terminated).toBe('exclude');
  });

  it('does not write to a sheet of a newer version', () => {
    const cells = filled('招商设置', [['引凤表格 · 格式7'], ['设置项', '设置值'], ['终止项目', '计入']]);
    expect(refusal(() => settingChangeEdits(cells, [{ key: '终止项目', text: '不计入' }], DEFAULT_RULES))).toMatchObject({ code: 'sheet.newer' });
  });

  it('gives the rules for a workbook without the sheet', () => {
    const { rules, fields } = changedSettings(RULES, [{ key: '终止项目', text: '计入' }, { key: '栏目 台账!额度', text: '合同引资额' }]);
    expect(rules).toEqual({ ...RULES, terminated: 'count' });
    expect([...fields]).toEqual([['台账!额度', 'contracted']]);
  });
});
