import fc from 'fast-check';
import { areAlike, ProjectName } from '../../../src/domain/checks/similar-names';
import type { CellValue } from '../../../src/domain/sheet';
import { checked, found, places, sheet } from './ledgers';

const HEADINGS = ['项目名称', '投资方', '总投资（亿元）', '签约日期'];
const near = (...rows: readonly (readonly CellValue[])[]): readonly string[] => places(checked([sheet('签约项目', [HEADINGS, ...rows])]), 'duplicate.near');

describe('projects that may be one', () => {
  it('are flagged on both rows where investor and amount are the same and the names alike', () => {
    const classified = checked([sheet('签约项目', [HEADINGS, ['车载充电机生产项目', '东莞甲公司', 0.5, '2019-02-01'], ['车载充电机产线项目', '东莞甲公司', 0.5, '2019-07-01'], ['电机项目', '东莞甲公司', 0.5, '2019-03-01']])]);
    expect(places(classified, 'duplicate.near')).toEqual(['签约项目!A2', '签约项目!A3']);
    expect(found(classified, 'duplicate.near').map(({ values }) => values)).toEqual([
      { project: '车载充电机产线项目', where: '签约项目!A3' },
      { project: '车载充电机生产项目', where: '签约项目!A2' },
    ]);
    expect(classified.projects.every(({ exclusion }) => exclusion === null)).toBe(true);
  });

  it('are left alone where the amounts differ', () => {
    expect(near(['车载充电机生产项目', '甲公司', 0.5, '2019-02-01'], ['车载充电机产线项目', '甲公司', 0.6, '2019-07-01'])).toEqual([]);
  });

  it('are left alone where the investors differ', () => {
    expect(near(['标准厂房建设项目', '甲公司', 2, '2019-02-01'], ['标准厂房建设项目', '乙公司', 2, '2019-07-01'])).toEqual([]);
  });

  it('are found where the investor is written in two ways, or once left out', () => {
    expect(near(['客车底盘生产基地项目', '北汽集团', 12, '2019-02-01'], ['客车底盘生产基地项目', '北汽', 12, '2019-07-01'])).toEqual(['签约项目!A2', '签约项目!A3']);
    expect(near(['客车底盘生产基地项目', '北汽集团', 12, '2019-02-01'], ['客车底盘生产基地项目', '', 12, '2019-07-01'])).toEqual(['签约项目!A2', '签约项目!A3']);
  });

  it('are found in two workbooks', () => {
    const classified = checked([sheet('签约项目', [HEADINGS, ['氢能装备制造项目', '甲公司', 1, '2019-02-01']]), sheet('签约项目', [HEADINGS, ['氢能装备制造基地项目', '甲公司', 1, '2019-02-02']], '甲镇.xlsx')]);
    expect(places(classified, 'duplicate.near')).toEqual(['签约项目!A2', '甲镇.xlsx 签约项目!A2']);
  });

  it('that are not counted are left alone', () => {
    const rows = [[...HEADINGS, '项目状态'], ['车载充电机生产项目', '甲公司', 0.5, '2019-02-01', '终止'], ['车载充电机产线项目', '甲公司', 0.5, '2019-07-01', '签约']];
    expect(places(checked([sheet('签约项目', rows)]), 'duplicate.near')).toEqual([]);
  });
});

const alike = (one: string, other: string): boolean => areAlike(new ProjectName(one), new ProjectName(other));

describe('names', () => {
  it.each([
    ['北汽新能源配套产业园（一期）项目', '北汽新能源配套产业园项目'],
    ['年产5000吨气凝胶绝热毡项目', '气凝胶绝热毡项目'],
    ['半导体材料生产项目', '半导体材料产业化项目'],
  ])('%s and %s are alike', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['标准厂房一期', '标准厂房二期'],
    ['标准厂房', '标准厂房二期项目'],
    ['年产5000吨气凝胶项目', '年产3000吨气凝胶项目'],
    ['3号地块商业综合体', '5号地块商业综合体'],
    ['氢能装备项目', '轴承项目'],
    ['项目', '建设项目'],
  ])('%s and %s are not', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('are alike in both directions', () => {
    const name = fc.array(fc.constantFrom('氢', '能', '装', '备', '一期', '二期', '30', '项目'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(name, name, (one, other) => alike(one, other) === alike(other, one)));
  });
});
