import * as fc from 'fast-check';
import { cellBytes, runsWithin } from '../../src/excel/payload';

it('takes a Chinese character as three bytes', () => {
  expect(cellBytes('亿元') - cellBytes('')).toBe(6);
});

it('puts every row into exactly one run, in order, and no run above the budget unless it is a single row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 60 }), fc.integer({ min: 1, max: 150 }), (sizes, budget) => {
      const runs = runsWithin(sizes, budget);
      const rows = runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
      return rows.length === sizes.length && rows.every((row, index) => row === index) && runs.every(({ count, bytes }) => count === 1 || bytes <= budget);
    }),
  );
});
