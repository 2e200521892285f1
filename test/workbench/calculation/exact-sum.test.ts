import fc from 'fast-check';
import { exactSum } from '../../../src/workbench/calculation/exact-sum';

describe('exactSum', () => {
  it('loses nothing beside large numbers', () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([])).toBe(0);
  });
  it('adds amounts in 亿元 to what their integers add to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(exactSum(amounts.map((amount) => amount / 1e4))).toBeCloseTo(whole / 1e4, 9);
      }),
    );
  });
});
