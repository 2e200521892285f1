import fc from 'fast-check';
import { Grid } from '../../../src/workbench/document/cells/grid';
import { parseArea, writeArea } from '../../../src/workbench/document/formula/area-text';
import { storedFormula, typedFormula } from '../../../src/workbench/document/formula/future-functions';
import { movedFormula } from '../../../src/workbench/document/formula/move-formula';
import { withSheetDeleted, withSheetRenamed } from '../../../src/workbench/document/formula/rename-sheet';
import { quotedSheet, readPrefix } from '../../../src/workbench/document/formula/sheet-prefix';
import { withShift } from '../../../src/workbench/document/formula/shift-references';
import { formulaTokens } from '../../../src/workbench/document/formula/tokens';
import { Sheet } from '../../../src/workbench/document/sheet/sheet';
import { element } from '../../../src/workbench/document/xml/element';

const sheetCalled = (name: string): Sheet => new Sheet(name, `${name}.xml`, element('sheet', { name }), element('worksheet'), new Grid());

describe('the pieces of a formula', () => {
  it('are texts, references, sheets, names and structured references', () => {
    const kinds = formulaTokens(`IF('甲 乙'!$A$1:B2>"A1",LOG10(表1[[#This Row],[a'],b]]),汇总!A:A+税率*#REF!)`).filter(({ kind }) => kind !== 'other');
    expect(kinds.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name IF', "prefix '甲 乙'!", 'area $A$1:B2', 'text "A1"', 'name LOG10', 'name 表1', "bracket [[#This Row],[a'],b]]", 'prefix 汇总!', 'area A:A', 'name 税率', 'error #REF!',
    ]);
  });

  it('joined are the formula, whatever it holds', () => {
    const piece = fc.oneof(fc.constantFrom("'", '"', '[', ']', '!', ':', '$', 'A1', 'XFD9', "'甲'!", '(', ')', ',', '汇总', '#REF!', '1E5'), fc.string({ maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const formula = pieces.join('');
      expect(formulaTokens(formula).map(({ text }) => text).join('')).toBe(formula);
    }));
  });

  it('are found in no time in hostile texts', () => {
    const started = performance.now();
    for (const piece of ["'", '"', '[', 'A', "''", '甲!', 'A1:', '1.']) formulaTokens(piece.repeat(8000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a formula that is copied elsewhere', () => {
  it.each([
    ['A1+$B$1', 1, 0, 'A2+$B$1'],
    ['SUM(A$1:$C3)', 2, 1, 'SUM(B$1:$C5)'],
    ['汇总!A:A&"A1"', 5, 1, '汇总!B:B&"A1"'],
    ['A1', -1, 0, '#REF!'],
    ['LOG10(A10)', 0, 1, 'LOG10(B10)'],
  ])('%s, %i down and %i right', (formula, rows, columns, expected) => expect(movedFormula(formula, rows, columns)).toBe(expected));
});

describe('a sheet in a formula', () => {
  it.each([
    ["SUM(台账!A1,'台账'!B2)", 'SUM(新!A1,新!B2)'],
    ['"台账!A1"&台账2!A1', '"台账!A1"&台账2!A1'],
    ['[1]台账!A1', '[1]台账!A1'],
    ["'台账:乙'!A1", '新:乙!A1'],
    ['SUM(台账:乙!A1)', 'SUM(新:乙!A1)'],
    ['台账!总计', '新!总计'],
  ])('is renamed: %s', (formula, expected) => expect(withSheetRenamed(formula, '台账', '新')).toBe(expected));

  it.each([['台账!A1+A1', '#REF!+A1'], ['SUM(台账!A1:B2,"台账!A1")', 'SUM(#REF!,"台账!A1")'], ['甲!A1', '甲!A1']])('is gone: %s', (formula, expected) => expect(withSheetDeleted(formula, '台账')).toBe(expected));

  it.each([['台账', '台账'], ['2019年度汇总', "'2019年度汇总'"], ["x's", "'x''s'"], ['A1', "'A1'"], ['R1C1', "'R1C1'"], ['甲 乙', "'甲 乙'"], ['年度.汇总', '年度.汇总']])('called %s is written %s', (name, written) => {
    expect(quotedSheet(name)).toBe(written);
    expect(readPrefix(`${written}!`)).toEqual({ workbook: '', sheets: [name] });
  });
});

describe('references after cells were inserted or deleted', () => {
  const sheet = sheetCalled('台账');
  const rows = (kind: 'insert' | 'delete', top: number, count: number) => ({ sheet, axis: 'rows' as const, kind, area: { top, left: 0, rows: count, columns: 16_384 } });

  it.each([
    ['A1', 'A1'], ['A5', 'A7'], ['$A$5', '$A$7'], ['A1:A5', 'A1:A7'], ['SUM(B3:B3)', 'SUM(B5:B5)'], ['A:A', 'A:A'], ['台账!C9', '台账!C11'], ['乙!C9', '乙!C9'],
  ])('two rows inserted above row 3: %s', (formula, expected) => expect(withShift(formula, sheet, rows('insert', 2, 2))).toBe(expected));

  it.each([
    ['A1', 'A1'], ['A3', '#REF!'], ['A5', 'A3'], ['A1:A5', 'A1:A3'], ['A3:A4', '#REF!'], ['A3:A6', 'A3:A4'], ['A2:A3', 'A2:A2'],
  ])('rows 3 and 4 deleted: %s', (formula, expected) => expect(withShift(formula, sheet, rows('delete', 2, 2))).toBe(expected));

  it('columns move sideways, other rows stay', () => {
    const shift = { sheet, axis: 'columns' as const, kind: 'insert' as const, area: { top: 0, left: 1, rows: 2, columns: 1 } };
    expect(withShift('A1+B1+B3+B1:C2', sheet, shift)).toBe('A1+C1+B3+C1:D2');
  });
});

describe('areas and functions', () => {
  it.each(['A1', 'B2:C3', 'A:C', '1:3', 'XFD1048576'])('%s reads and writes', (text) => {
    const area = parseArea(text);
    expect(area === undefined ? '' : writeArea(area)).toBe(text);
  });

  it.each(['', 'A', '1', 'XFE1', 'A1048577', 'A1:B2:C3', 'ABCD1', 'A0'])('%j is no area', (text) => expect(parseArea(text)).toBeUndefined());

  it('newer functions carry a prefix in the file only', () => {
    expect(storedFormula(formulaTokens('IFS(A1>1,CONCAT("IFS(",B1))'))).toBe('_xlfn.IFS(A1>1,_xlfn.CONCAT("IFS(",B1))');
    expect(typedFormula('_xlfn.IFS(A1>1,_xlfn._xlws.SORT(A1:A2))')).toBe('IFS(A1>1,SORT(A1:A2))');
  });
});
