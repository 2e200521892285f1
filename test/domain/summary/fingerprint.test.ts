import * as fc from 'fast-check';
import { fingerprintIn, fingerprintOf, markOf } from '../../../src/domain/summary/fingerprint';

const SHEET = [['标题', ''], ['', ''], ['签约项目', "=COUNTIFS('分类明细'!$A$1:$A$9,1)"], ['合计', 12.5]];

it('finds its own mark again', () => {
  expect(fingerprintIn(markOf('0123456789abcdef'))).toBe('0123456789abcdef');
  expect(fingerprintIn('引凤生成')).toBeNull();
  expect(fingerprintIn(5)).toBeNull();
});

it('does not change with the mark itself, nor with quotation marks around sheet names', () => {
  const marked = SHEET.map((row, index) => (index === 1 ? [markOf('0000000000000000'), ''] : row));
  const unquoted = SHEET.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replaceAll("'", '') : cell)));
  expect(fingerprintOf(marked, 1)).toBe(fingerprintOf(SHEET, 1));
  expect(fingerprintOf(unquoted, 1)).toBe(fingerprintOf(SHEET, 1));
});

it('changes when a person changes any cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 0, max: 1 }), fc.string({ minLength: 1, maxLength: 20 }), (row, column, text) => {
      fc.pre(text !== '' && SHEET[row]![column] !== text && !text.startsWith('='));
      const edited = SHEET.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells));
      return fingerprintOf(edited, 1) !== fingerprintOf(SHEET, 1);
    }),
  );
});

it('changes when a cell moves', () => {
  expect(fingerprintOf([['a', ''], ['', '']], 1)).not.toBe(fingerprintOf([['', 'a'], ['', '']], 1));
});
