import { parseUnitPair, parseUnit, unitLabel } from '../../../src/domain/amount/unit';

const read = (text: string): string | null => {
  const unit = parseUnit(text);
  return unit && unitLabel(unit);
};

describe('the unit of a heading or a note', () => {
  it.each([
    ['总投资额[亿元]', '亿元'],
    ['总投资额（亿元）', '亿元'],
    ['签约总投资额［亿元］', '亿元'],
    ['投资额【 亿 元 】', '亿元'],
    ['总投资额\n〔亿元〕', '亿元'],
    ['注册资本[万元]', '万元'],
    ['单位：万元', '万元'],
    ['金额单位:万元人民币', '万元'],
    ['单位：万元  填报日期：2019年', '万元'],
    ['（单位：亿元、亩、%）', '亿元'],
    ['(亿元人民币)', '亿元'],
    ['总投资（人民币万元）', '万元'],
    ['总投资亿元', '亿元'],
    ['总投资/万元', '万元'],
    ['总投资（百万元）', '百万元'],
    ['到位资金（千元）', '千元'],
    ['总投资（元）', '元'],
    ['拟投资额(外资-万美元)', '万美元'],
    ['拟投资额(内资-亿元)', '亿元'],
    ['项目总投资（亿美元）', '亿美元'],
    ['合同外资（USD万）', '万美元'],
    ['投资额（亿欧元）', '亿欧元'],
    ['投资额（万港元）', '万港元'],
    ['投资额（亿日元）', '亿日元'],
    ['總投資（億元）', '亿元'],
    ['亿元', '亿元'],
    ['万', '万元'],
  ])('%s is in %s', (heading, label) => {
    expect(read(heading)).toBe(label);
  });

  it.each([
    '总投资', '用地（亩）', '占比%', '新注册重点项目（个）', '计划投资强度（万元/亩）', '税金(亿元/年)', '利润（亿元）/年', '亩均税收（万元每亩）',
    '投资0.5亿元以上重点项目（个数）', '亿元以上项目', '2019年亿元项目台账', '百亿元项目', '天元区', '单元', '万达广场', '元旦', '',
  ])('%s names no unit of money', (heading) => {
    expect(read(heading)).toBeNull();
  });

  it('says nothing where a heading names two units', () => {
    expect(read('总投资（亿元/亿美元）')).toBeNull();
    expect(read('总投资（亿元、万美元）')).toBeNull();
  });

  it('knows whether the currency was named or only assumed', () => {
    expect(parseUnit('总投资（亿）')).toEqual({ currency: 'CNY', scale: 100_000_000, currencyNamed: false });
    expect(parseUnit('总投资（亿元）')).toEqual({ currency: 'CNY', scale: 100_000_000, currencyNamed: true });
    expect(parseUnit('外资（万美元）')).toEqual({ currency: 'USD', scale: 10_000, currencyNamed: true });
  });
});

describe('a heading or note in two units', () => {
  it('names one for 内资 and one for 外资', () => {
    const pair = { domestic: { currency: 'CNY', scale: 1e8, currencyNamed: true }, foreign: { currency: 'USD', scale: 1e8, currencyNamed: true } };
    expect(parseUnitPair('项目总投资（亿元/亿美元）')).toEqual(pair);
    expect(parseUnitPair('单位：人民币亿元、外资亿美元')).toEqual(pair);
  });

  it('is none where one unit serves all, or two of one currency stand', () => {
    expect(parseUnitPair('总投资（亿元）')).toBeNull();
    expect(parseUnitPair('总投资（亿元、万元）')).toBeNull();
  });
});
