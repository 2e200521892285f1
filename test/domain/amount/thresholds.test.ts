import type { Amount } from '../../../src/domain/amount/amount';
import { nearThreshold } from '../../../src/domain/amount/near-threshold';
import { parseAmount } from '../../../src/domain/amount/parse';
import { implausible } from '../../../src/domain/amount/plausible';
import { reaches } from '../../../src/domain/amount/reaches';

const at = { sheet: '签约', row: 5, column: 'F' };
const YI = 100_000_000;
const THRESHOLDS = [
  { tier: '10亿元以上', minor: 10 * YI },
  { tier: '5亿元以上', minor: 5 * YI },
  { tier: '亿元以上', minor: YI },
];

function amountOf(text: string): Amount {
  const { amount } = parseAmount(text, { unit: null, at });
  if (!amount) throw new Error(`no amount in ${text}`);
  return amount;
}

describe('reaching a threshold', () => {
  it('includes the number: exactly 5亿元 is 5亿元以上', () => {
    expect(reaches(amountOf('5亿元'), 5 * YI)).toBe(true);
    expect(reaches(amountOf('4.9999亿元'), 5 * YI)).toBe(false);
  });

  it('counts 约, 超 and 余 as their number', () => {
    expect(reaches(amountOf('约5亿元'), 5 * YI)).toBe(true);
    expect(reaches(amountOf('超5亿元'), 5 * YI)).toBe(true);
    expect(reaches(amountOf('5亿余元'), 5 * YI)).toBe(true);
  });

  it('keeps 近5亿元 and 不足5亿元 below 5亿元, but not below less', () => {
    expect(reaches(amountOf('近5亿元'), 5 * YI)).toBe(false);
    expect(reaches(amountOf('不足5亿元'), 5 * YI)).toBe(false);
    expect(reaches(amountOf('近5亿元'), YI)).toBe(true);
  });
});

describe('a qualified amount near a threshold', () => {
  it.each([
    ['约10亿元', '10亿元以上'],
    ['近10亿元', '10亿元以上'],
    ['不到5亿元', '5亿元以上'],
    ['约9.8亿元', '10亿元以上'],
    ['5.2亿元左右', '5亿元以上'],
    ['约9600万元', '亿元以上'],
    ['9.9亿余元', '10亿元以上'],
  ])('%s is flagged with %s', (text, tier) => {
    expect(nearThreshold(amountOf(text), THRESHOLDS, at)).toEqual({ code: 'amount.near-threshold', at, values: { text, tier } });
  });

  it.each(['10亿元', '9.99亿元', '约8亿元', '近3亿元', '超10亿元', '10亿余元', '达10亿元', '约20亿元'])('%s is not', (text) => {
    expect(nearThreshold(amountOf(text), THRESHOLDS, at)).toBeNull();
  });
});

describe('an amount that is too large to believe', () => {
  const limit = 1000 * YI;

  it('is flagged, not changed: 12107 under a heading in 亿元', () => {
    const { amount } = parseAmount(12_107, { unit: { currency: 'CNY', scale: YI, currencyNamed: true }, at });
    expect(amount && implausible(amount, amount.value, limit, at)).toEqual({ code: 'amount.implausible', at, values: { text: '12107', yi: 12_107 } });
  });

  it('starts above the limit', () => {
    expect(implausible(amountOf('1000亿元'), 1000 * YI, limit, at)).toBeNull();
    expect(implausible(amountOf('1 075亿元'), 1075 * YI, limit, at)?.values.yi).toBe(1075);
  });

  it('is judged in 元: without a rate nothing is said of a foreign amount', () => {
    expect(implausible(amountOf('2000亿日元'), null, limit, at)).toBeNull();
    expect(implausible(amountOf('300亿美元'), 2025 * YI, limit, at)?.values.yi).toBe(2025);
  });
});
