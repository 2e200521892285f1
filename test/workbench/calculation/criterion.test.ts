import fc from 'fast-check';
import { type CriteriaCell, criterionOf } from '../../../src/workbench/calculation/criterion';
import { wildcard } from '../../../src/workbench/calculation/wildcard';

/** One cell of each sort. */
const CELLS: readonly CriteriaCell[] = [12, 5, 0, '12', '轨道交通', '轨道', 'abc', '', null, true, false, { error: '#N/A' }];

const numberOf = (text: string): number | null => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

function found(criterion: CriteriaCell): readonly CriteriaCell[] {
  return CELLS.filter(criterionOf(criterion, numberOf));
}

describe('criterionOf', () => {
  it('finds a number, also where it is written as text', () => {
    expect(found(12)).toEqual([12, '12']);
    expect(found('12')).toEqual([12, '12']);
    expect(found('=12')).toEqual([12, '12']);
  });
  it('compares numbers with numbers only', () => {
    expect(found('>=5')).toEqual([12, 5]);
    expect(found('>5')).toEqual([12]);
    expect(found('<5')).toEqual([0]);
    expect(found('<=0')).toEqual([0]);
  });
  it('finds texts without regard to case', () => {
    expect(found('ABC')).toEqual(['abc']);
    expect(found('轨道')).toEqual(['轨道']);
    expect(found('轨道*')).toEqual(['轨道交通', '轨道']);
  });
  it('finds every text with *, also those of digits, and no number', () => {
    expect(found('*')).toEqual(['12', '轨道交通', '轨道', 'abc', '']);
    expect(found('?*')).toEqual(['12', '轨道交通', '轨道', 'abc']);
  });
  it('tells empty cells from empty texts', () => {
    expect(found('')).toEqual(['', null]);
    expect(found('=')).toEqual([null]);
    expect(found('<>')).toHaveLength(CELLS.length - 1);
    expect(found('<>')).not.toContain(null);
  });
  it('takes an empty cell as criterion for 0', () => {
    expect(found(null)).toEqual([0]);
  });
  it('finds all others with <>, empty cells among them', () => {
    expect(found('<>12')).toEqual([5, 0, '轨道交通', '轨道', 'abc', '', null, true, false, { error: '#N/A' }]);
    expect(found('<>轨道*')).toEqual([12, 5, 0, '12', 'abc', '', null, true, false, { error: '#N/A' }]);
  });
  it('finds truth values and errors by name', () => {
    expect(found(true)).toEqual([true]);
    expect(found('FALSE')).toEqual([false]);
    expect(found('#N/A')).toEqual([{ error: '#N/A' }]);
  });
  it('compares texts with texts', () => {
    expect(found('>abb')).toEqual(['轨道交通', '轨道', 'abc']);
    expect(found('<abd')).toEqual(['12', 'abc']);
  });
});

describe('wildcard', () => {
  it('takes ? for one character and * for any number', () => {
    expect(['轨道', '轨道交通', '道'].filter(wildcard('轨?*'))).toEqual(['轨道', '轨道交通']);
    expect(['a', 'ab', 'abc', 'abcb'].filter(wildcard('a*b'))).toEqual(['ab', 'abcb']);
  });
  it('takes what follows ~ literally', () => {
    expect(['甲*', '甲乙'].filter(wildcard('甲~*'))).toEqual(['甲*']);
    expect(['甲?', '甲乙'].filter(wildcard('*~?'))).toEqual(['甲?']);
    expect(['~', '~~'].filter(wildcard('~~'))).toEqual(['~']);
    expect(['a~b', 'ab'].filter(wildcard('a~b'))).toEqual(['ab']);
    expect(['甲~', '甲'].filter(wildcard('甲~'))).toEqual(['甲~']);
  });
  it('finds a text by any part of it', () => {
    const text = fc.string({ unit: fc.constantFrom('轨', '道', 'a', 'B'), maxLength: 12 });
    fc.assert(fc.property(text, text, text, (before, part, after) => expect(wildcard(`*${part}*`)(before + part + after)).toBe(true)));
  });
  it('is quick whatever the pattern', () => {
    expect(wildcard('*a'.repeat(60) + 'b')('a'.repeat(5000))).toBe(false);
  });
});
