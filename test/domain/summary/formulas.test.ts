import { criterion, DetailFormulas, linksTo } from '../../../src/domain/summary/formulas';

describe('formulas over 分类明细', () => {
  const detail = new DetailFormulas('分类明细', ['name', 'year', 'counted', 'amount'] as const, 4, 225);

  it('counts rows by conditions', () => {
    expect(detail.count(['counted', '是'], ['year', 2019])).toBe('COUNTIFS(分类明细!$C$4:$C$225,"=是",分类明细!$B$4:$B$225,2019)');
  });

  it('adds up a column by conditions', () => {
    expect(detail.sum('amount', ['year', 2019])).toBe('SUMIFS(分类明细!$D$4:$D$225,分类明细!$B$4:$B$225,2019)');
  });
});

it('takes wildcards, operators and quotation marks in a name as they are', () => {
  expect(criterion('新能源*链')).toBe('"=新能源~*链"');
  expect(criterion('>5')).toBe('"=>5"');
  expect(criterion('“"链"')).toBe('"=“""链"""');
});

it('links to a cell of a sheet whose name has quotation marks of both kinds', () => {
  expect(linksTo(`a'b"c`)(12, 'C')).toEqual({ formula: `=HYPERLINK("#'a''b""c'!C12","a'b""c!C12")`, expected: `a'b"c!C12` });
});
