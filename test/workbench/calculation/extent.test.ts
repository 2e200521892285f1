import type { EngineSheet } from '../../../src/workbench/calculation/engine-sheet';
import { extentOf, withinExtent } from '../../../src/workbench/calculation/extent';

function sheetWith(formula: string, rows: EngineSheet['rows'] = []): EngineSheet {
  return { name: '表', rows, cells: [{ row: 0, column: 0, content: { formula } }] };
}

describe('extentOf', () => {
  it('holds the cells of all sheets', () => {
    expect(extentOf([sheetWith('=1'), sheetWith('=1', [[1], [1, 2, 3]])], [])).toEqual({ rows: 2, columns: 3 });
  });

  it('holds what formulas and names refer to', () => {
    expect(extentOf([sheetWith('=SUM(B$2:D9)+LOG10(1)')], [{ name: '名', refersTo: "'表'!$AA$20" }])).toEqual({ rows: 20, columns: 27 });
  });
  it('does not grow for whole columns and ranges to the end of a sheet', () => {
    expect(extentOf([sheetWith('=SUM(A:C)+SUM(B2:B1048576)+SUM(A3:A65536)+SUM(1:1)+SUM($2:$1048576)')], [])).toEqual({ rows: 3, columns: 3 });
  });
});

describe('withinExtent', () => {
  it('ends ranges to the end with the extent, and leaves all others', () => {
    const extent = { rows: 500, columns: 9 };
    expect(withinExtent('=SUM(A2:$A$1048576)+SUM(A1:XFD3)', extent)).toBe('=SUM(A2:A500)+SUM(A1:I3)');
    expect(withinExtent('=SUM($1:$1048576)+SUM(A:$XFD)', extent)).toBe('=SUM($1:500)+SUM(A:I)');
    expect(withinExtent('=SUM(A2:A500)+SUM(A:A)&"A2:A1048576"', extent)).toBe('=SUM(A2:A500)+SUM(A:A)&"A2:A1048576"');
  });
});
