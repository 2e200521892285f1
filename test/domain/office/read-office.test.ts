import { NO_OFFICE_CELLS } from '../../../src/domain/office/office-cells';
import { readOffice } from '../../../src/domain/office/read-office';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { filled, short } from './sheets';

it('says nothing for a workbook without sheets of the office', () => {
  const office = readOffice(NO_OFFICE_CELLS, DEFAULT_RULES);
  expect(office).toMatchObject({ rules: DEFAULT_RULES, lists: [], decisions: [], flags: [] });
  expect(office.firstEntry('甲公司', '')).toBeNull();
});

it('gives rules, lists and decisions, and everything that could not be used', () => {
  const office = readOffice(
    {
      settings: filled('招商设置', [['设置项', '设置值'], ['榜单口径', '签约当年榜单'], ['终止项目', '看情况']]),
      lists: filled('500强名录', [['榜单', '年份', '排名', '企业名称'], ['世界500强', 2019, '前十', '甲集团']]),
      decisions: filled('人工核定', [['投资方', '三类500强', '首次入湘'], ['乙公司', '否', '是'], ['', '是', '']]),
    },
    DEFAULT_RULES,
  );
  expect(office.rules.top500Lists).toBe('signing-year');
  expect(office.lists.map(({ kind, year }) => [kind, year])).toEqual([['世界500强', 2019]]);
  expect(office.decisions).toEqual([{ investor: '乙公司', status: '否', firstEntry: true }]);
  expect(office.firstEntry('乙公司', '任何项目')?.firstEntry).toBe(true);
  expect(short(office.flags)).toEqual(['settings.unusable B3', 'lists.rank-unclear C2', 'decisions.investor-missing A3']);
});
