import * as fc from 'fast-check';
import type { Amount, Firmness } from '../../src/domain/amount/amount';
import type { Currency } from '../../src/domain/money';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { bandLabel, nestedLabel, tierOf, validateTiers } from '../../src/domain/tier';

const amount = (value: number, currency: Currency = 'CNY', firmness: Firmness = 'exact'): Amount => ({ text: '', value, currency, qualifier: null, firmness, boundTo: null });
const label = (of: Amount, yuan: number | null = null): string | null => nestedLabel(tierOf(of, DEFAULT_RULES, yuan), DEFAULT_RULES);

describe('the tier of an amount', () => {
  it.each([
    [1_000_000_000, '10亿元以上'],
    [999_999_999, '5亿元以上'],
    [500_000_000, '5亿元以上'],
    [100_000_000, '亿元以上'],
    [99_999_999, null],
  ])('of %d 元 is %s: 以上 includes the number', (yuan, tier) => {
    expect(label(amount(yuan))).toBe(tier);
  });

  it.each([
    [10_000_000_000, '10亿元以上'],
    [3_000_000_000, '5亿元以上'],
    [1_000_000_000, '亿元以上'],
    [999_999_999, null],
  ])('of %d US cents is %s: foreign capital has its own thresholds', (cents, tier) => {
    expect(label(amount(cents, 'USD'))).toBe(tier);
  });

  it('of another currency goes by its amount in 元, and is none without a rate', () => {
    expect(label(amount(150_000_000_00, 'EUR'), 1_150_000_000)).toBe('10亿元以上');
    expect(label(amount(150_000_000_00, 'EUR'))).toBeNull();
  });

  it('of 近10亿元 is below 10亿元', () => {
    expect(label(amount(1_000_000_000, 'CNY', 'below'))).toBe('5亿元以上');
  });

  it('never falls when the amount grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 2_000_000_000 }), (a, b) => {
        const rank = (yuan: number): number => tierOf(amount(yuan), DEFAULT_RULES) ?? DEFAULT_RULES.tiers.length;
        return rank(Math.max(a, b)) <= rank(Math.min(a, b));
      }),
    );
  });
});

it('names bands from below to above', () => {
  expect([null, 2, 1, 0].map((tier) => bandLabel(tier, DEFAULT_RULES))).toEqual(['亿元以下', '1—5亿元', '5—10亿元', '10亿元以上']);
});

it('refuses thresholds that are out of order', () => {
  expect(() => validateTiers({ ...DEFAULT_RULES, tiers: [...DEFAULT_RULES.tiers].reverse() })).toThrow(RangeError);
});
