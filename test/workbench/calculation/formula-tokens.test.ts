import fc from 'fast-check';
import { formulaOf, formulaTokens } from '../../../src/workbench/calculation/formula-tokens';

function kinds(formula: string): string[] {
  return formulaTokens(formula).map(({ kind, text }) => `${kind} ${text}`);
}

describe('formulaTokens', () => {
  it('tells functions, signs, references and numbers apart', () => {
    expect(kinds('=SUM($A$1:B2)*1.5E-3')).toEqual(['sign =', 'name SUM', 'sign (', 'name $A$1', 'sign :', 'name B2', 'sign )', 'sign *', 'number 1.5E-3']);
  });

  it('keeps texts whole, whatever they contain', () => {
    expect(kinds('="说""[列]""、\'表\'!A1"&A1')).toEqual(['sign =', 'text "说""[列]""、\'表\'!A1"', 'sign &', 'name A1']);
  });

  it('knows sheets with and without apostrophes', () => {
    expect(kinds("='O''Brien 的[表]'!A1+台账!B2")).toEqual([
      'sign =',
      "sheet 'O''Brien 的[表]'",
      'sign !',
      'name A1',
      'sign +',
      'sheet 台账',
      'sign !',
      'name B2',
    ]);
  });

  it('keeps nested brackets together, and brackets behind an apostrophe inside', () => {
    expect(kinds("=项目[[#Totals],[投资额]]+项目['[单位']]")).toEqual([
      'sign =',
      'name 项目',
      'brackets [[#Totals],[投资额]]',
      'sign +',
      'name 项目',
      "brackets ['[单位']]",
    ]);
  });

  it('takes a name that begins with digits for a name, a row range for numbers', () => {
    expect(kinds('=2019年度汇总!A1')).toEqual(['sign =', 'sheet 2019年度汇总', 'sign !', 'name A1']);
    expect(kinds('=SUM(1:3)')).toEqual(['sign =', 'name SUM', 'sign (', 'number 1', 'sign :', 'number 3', 'sign )']);
  });

  it('knows error values, and # after a reference as a sign', () => {
    expect(kinds('=#N/A+#ref!')).toEqual(['sign =', 'error #N/A', 'sign +', 'error #ref!']);
    expect(kinds('=A1#')).toEqual(['sign =', 'name A1', 'sign #']);
  });

  it('reads what is not closed to its end', () => {
    expect(kinds('="未完')).toEqual(['sign =', 'text "未完']);
    expect(kinds('=[@列')).toEqual(['sign =', 'brackets [@列']);
  });

  it('loses no character of any formula', () => {
    const formula = fc.string({ unit: fc.constantFrom(...'=A1$:!\'"[]@#,()+ .9E表'), maxLength: 40 });
    fc.assert(fc.property(formula, (text) => expect(formulaOf(formulaTokens(text))).toBe(text)));
  });
});
