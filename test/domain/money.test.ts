import * as fc from 'fast-check';
import { convertToYuan, minorPerYi, toYi } from '../../src/domain/money';

describe('money', () => {
  it('keeps 元 whole and foreign money in cents', () => {
    expect(minorPerYi('CNY')).toBe(100_000_000);
    expect(minorPerYi('USD')).toBe(10_000_000_000);
    expect(minorPerYi('JPY')).toBe(100_000_000);
  });

  it('shows 121,070,000 元 as 1.2107 亿元', () => {
    expect(toYi(121_070_000, 'CNY')).toBe(1.2107);
  });

  it('converts 100万美元 at the book rate 6.75 to 675万元', () => {
    expect(convertToYuan(100_000_000, 'USD', 67_500)).toBe(6_750_000);
  });

  it('rounds half a 元 away from zero', () => {
    expect(convertToYuan(100, 'USD', 65_000)).toBe(7);
    expect(convertToYuan(-100, 'USD', 65_000)).toBe(-7);
  });

  it('converts 300亿美元 exactly, though the product is beyond 2^53', () => {
    expect(convertToYuan(3_000_000_000_000, 'USD', 67_501)).toBe(202_503_000_000);
  });

  it('never differs from the exact value by more than half a 元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 1, max: 200_000 }), (cents, rate) => {
        const twice = BigInt(convertToYuan(cents, 'USD', rate)) * 1_000_000n * 2n;
        const exact = BigInt(cents) * BigInt(rate) * 2n;
        const difference = twice > exact ? twice - exact : exact - twice;
        return difference <= 1_000_000n;
      }),
    );
  });
});
