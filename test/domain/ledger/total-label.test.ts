import { statedCount, totalScope } from '../../../src/domain/ledger/total-label';

describe('labels of total rows', () => {
  it.each(['合计', '合  计', '合计：', '总计', '共计', '全市', '全市（区）', '全区', '全县', '全省', '全区合计', '合计46个', '合计46个项目', '总计：222个', '汇总', '　合计'])('%s covers all rows', (label) =>
    expect(totalScope(label)).toBe('whole'));
  it.each(['小计', '小 计', '小计（12个）', '本页小计', '大冶市小计', '新能源汽车产业链合计', '新能源汽车产业链小计：'])('%s covers its block', (label) => expect(totalScope(label)).toBe('block'));
  it.each(['累计', '其中：外资项目', '其中', '本月合计', '历年累计'])('what %s covers is not on the sheet', (label) => expect(totalScope(label)).toBe('unknown'));
  it.each(['合计科技项目', '全市供水项目', '小计算机生产项目', '全区智慧停车项目', '总部经济项目', '会计产业园', '工业设计', '共享汽车项目', '其中药业公司项目', ''])('“%s” is none', (label) =>
    expect(totalScope(label)).toBeNull());

  it('reads the count that a label states', () => {
    expect(statedCount('合计46个')).toBe(46);
    expect(statedCount('46 个项目')).toBe(46);
    expect(statedCount('小计')).toBeNull();
  });
});
