import fc from 'fast-check';
import { niceScale } from '../../../src/workbench/page/charts/scale';

const FREE = { min: null, max: null };

describe('the scale of an axis', () => {
  it.each([
    [0, 46, [0, 10, 20, 30, 40, 50]],
    [0, 0, [0, 1]],
    [0, 435.5, [0, 100, 200, 300, 400, 500]],
    [-3, 7, [-4, -2, 0, 2, 4, 6, 8]],
  ])('around %d and %d is marked at round numbers', (least, most, ticks) => {
    expect(niceScale(least, most, FREE).ticks).toEqual(ticks);
  });

  it('keeps the limits that the chart sets', () => {
    expect(niceScale(0, 46, { min: 0, max: 60 })).toMatchObject({ min: 0, max: 60 });
  });

  it('holds all values and has few marks', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 0 }), fc.integer({ min: 1, max: 1e9 }), (least, most) => {
      const { min, max, ticks } = niceScale(least, most, FREE);
      expect(min).toBeLessThanOrEqual(least);
      expect(max).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(9);
    }), { numRuns: 200 });
  });
});
