import { noteUnit } from '../../../src/domain/ledger/note-unit';
import { titleChain } from '../../../src/domain/ledger/title-chain';
import { titleMonth, titleYear } from '../../../src/domain/ledger/title-period';
import { titleStage } from '../../../src/domain/ledger/title-stage';

describe('the year of a title', () => {
  it.each([
    ['2019年招商引资签约项目一览表', 2019], ['二〇一九年签约项目统计表', 2019], ['二○一九年签约项目', 2019], ['2019', 2019], ['签约2019', 2019], ['2019年1-9月签约项目', 2019],
    ['2019.7', 2019], ['201907', 2019], ['2019年度台账（截至2020年1月10日）', 2019], ['截至2019年12月底签约项目', 2019], ['２０１９年签约项目', 2019],
  ])('%s → %d', (title, year) => expect(titleYear(title)).toBe(year));

  it.each(['20**年签约项目', '{年}年签约项目', 'xx年签约项目', '2018—2019年签约项目', '2016年以来签约项目', '投资2000万元以上项目', '签约项目一览表', '世界500强企业项目', 'Sheet1'])('%s names none', (title) =>
    expect(titleYear(title)).toBeNull());
});

describe('the month of a title', () => {
  it.each([['2019年7月签约项目', 7], ['7月', 7], ['十二月', 12], ['7月份签约项目', 7], ['201907', 7], ['2019.7', 7], ['2019-07', 7]])('%s → %d', (title, month) => expect(titleMonth(title)).toBe(month));
  it.each(['2019年1-9月签约项目', '1月至9月', '一至九月', '截至9月', '2016年*月', '2019年', '上半年', '13月'])('%s names none', (title) => expect(titleMonth(title)).toBeNull());
});

describe('the stage of a title', () => {
  it.each([
    ['在谈项目一览表', 'negotiating'], ['推介项目', 'negotiating'], ['拟签约项目', 'negotiating'], ['2019年签约项目一览表', 'signed'], ['集中签约仪式项目', 'signed'], ['拟开工项目', 'signed'], ['签约未开工项目', 'signed'],
    ['新开工重点项目', 'started'], ['在建项目', 'started'], ['新投产重点项目', 'operating'], ['纳税项目', 'taxed'], ['终止项目清单', 'terminated'], ['沪洽会推介会签约项目', 'signed'],
  ])('%s → %s', (title, stage) => expect(titleStage(title)).toBe(stage));
  it.each(['签约及开工项目', '招商引资项目台账', '新注册重点项目', '当年签约当年投产'])('%s gives none', (title) => expect(titleStage(title)).toBeNull());
});

describe('the chain of a title', () => {
  it.each([
    ['新能源汽车产业链', '新能源汽车产业链'], ['株洲高新区2019年新能源汽车产业链签约项目一览表', '新能源汽车产业链'], ['2019年应急（安全）产业链项目', '应急(安全)产业链'], ['氢能链', '氢能链'],
    ['天元区电子信息产业链项目', '电子信息产业链'], ['智慧城市产业链', '智慧城市产业链'], ['电子信息和智能机器人产业链', '电子信息和智能机器人产业链'],
  ])('%s → %s', (title, chain) => expect(titleChain(title)).toBe(chain));
  it.each(['八大产业链项目', '2019年重点产业链招商项目台账', '产业链项目', '十条新兴优势产业链', '招商引资项目台账', '签约'])('%s names none', (title) => expect(titleChain(title)).toBeNull());
});

describe('the unit in a note', () => {
  it.each([['单位：万元', 10_000, 'CNY'], ['（单位：亿元）', 1e8, 'CNY'], ['2019年签约项目一览表（单位：万元）', 10_000, 'CNY'], ['金额单位:万美元', 10_000, 'USD'], ['单位：个、亿元', 1e8, 'CNY'], ['单 位： 亿 元', 1e8, 'CNY']])(
    '%s',
    (note, scale, currency) => expect(noteUnit([note])).toMatchObject({ scale, currency }),
  );
  it.each(['填报单位：株洲高新区', '责任单位：亿元办', '单位：株洲市招商局', '总投资2000万元以上项目'])('%s gives none', (note) => expect(noteUnit([note])).toBeNull());
  it('takes the first that names one', () => expect(noteUnit(['填报单位：招商局', '单位：万元', '单位：亿元'])?.scale).toBe(10_000));
});
