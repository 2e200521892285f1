import fc from 'fast-check';
import { withoutStructuredReferences } from '../../../src/workbench/calculation/structured-references';
import type { PlacedTable } from '../../../src/workbench/calculation/table-reference';

/** B3:E9 of the sheet 签约 台账: heading in row 3, data in rows 4 to 8, totals in row 9. */
const PROJECTS: PlacedTable = {
  sheet: '签约 台账',
  name: '项目',
  area: { top: 2, left: 1, rows: 7, columns: 4 },
  columns: ['项目名称', '投资额', "单位[万元]'", '#编号'],
  hasTotals: true,
};

/** A1:B3 of a sheet with an apostrophe, without totals. */
const TRIPS: PlacedTable = {
  sheet: "O'Brien",
  name: 'Trips',
  area: { top: 0, left: 0, rows: 3, columns: 2 },
  columns: ['Led by', '总投资\n（亿元）'],
  hasTotals: false,
};

const TABLES = [PROJECTS, TRIPS];

/** As written in F5 of the projects' sheet, beside row 5 of the table. */
function beside(formula: string): string {
  return withoutStructuredReferences(formula, { sheet: '签约 台账', row: 4, column: 5 }, TABLES);
}

/** As written in C5 of the projects' sheet, inside the table. */
function inside(formula: string): string {
  return withoutStructuredReferences(formula, { sheet: '签约 台账', row: 4, column: 2 }, TABLES);
}

describe('withoutStructuredReferences', () => {
  it('writes a column as its data, without heading and totals', () => {
    expect(beside('=SUM(项目[投资额])')).toBe("=SUM('签约 台账'!$C$4:$C$8)");
  });

  it('writes a table alone as its data', () => {
    expect(beside('=ROWS(项目)+COUNTA(项目[])')).toBe("=ROWS('签约 台账'!$B$4:$E$8)+COUNTA('签约 台账'!$B$4:$E$8)");
  });

  it('knows the parts of a table', () => {
    expect(beside('=COUNTA(项目[#All])')).toBe("=COUNTA('签约 台账'!$B$3:$E$9)");
    expect(beside('=COUNTA(项目[#Data])')).toBe("=COUNTA('签约 台账'!$B$4:$E$8)");
    expect(beside('=COUNTA(项目[#Headers])')).toBe("=COUNTA('签约 台账'!$B$3:$E$3)");
    expect(beside('=COUNTA(项目[#Totals])')).toBe("=COUNTA('签约 台账'!$B$9:$E$9)");
  });

  it('knows a column of a part, and neighbouring parts together', () => {
    expect(beside('=项目[[#Totals],[投资额]]')).toBe("='签约 台账'!$C$9");
    expect(beside('=项目[[#Headers], [投资额]]')).toBe("='签约 台账'!$C$3");
    expect(beside('=SUM(项目[[#Data],[#Totals],[投资额]])')).toBe("=SUM('签约 台账'!$C$4:$C$9)");
    expect(beside('=COUNTA(项目[[#Headers],[#Data]])')).toBe("=COUNTA('签约 台账'!$B$3:$E$8)");
  });

  it('knows columns from one to another, in either order', () => {
    expect(beside('=COUNTA(项目[[项目名称]:[投资额]])')).toBe("=COUNTA('签约 台账'!$B$4:$C$8)");
    expect(beside('=COUNTA(项目[[#All],[投资额]:[项目名称]])')).toBe("=COUNTA('签约 台账'!$B$3:$C$9)");
  });

  it('writes the cell of this row', () => {
    expect(beside('=项目[@投资额]*2')).toBe("='签约 台账'!$C$5*2");
    expect(beside('=项目[[#This Row],[投资额]]*2')).toBe("='签约 台账'!$C$5*2");
    expect(beside('=COUNTA(项目[@])')).toBe("=COUNTA('签约 台账'!$B$5:$E$5)");
    expect(beside('=COUNTA(项目[@[项目名称]:[投资额]])')).toBe("=COUNTA('签约 台账'!$B$5:$C$5)");
  });

  it('inside the table needs no table name', () => {
    expect(inside('=[@投资额]*2')).toBe("='签约 台账'!$C$5*2");
    expect(inside('=SUM([投资额])')).toBe("=SUM('签约 台账'!$C$4:$C$8)");
    expect(inside('=[#Totals]')).toBe("='签约 台账'!$B$9:$E$9");
  });

  it('reads headings with brackets, apostrophes, number signs and line breaks', () => {
    expect(beside("=SUM(项目[单位'[万元']''])")).toBe("=SUM('签约 台账'!$D$4:$D$8)");
    expect(beside("=SUM(项目['#编号])")).toBe("=SUM('签约 台账'!$E$4:$E$8)");
    expect(beside('=SUM(Trips[总投资\n（亿元）])')).toBe("=SUM('O''Brien'!$B$2:$B$3)");
    expect(beside('=SUM(Trips[总投资_x000a_（亿元）])')).toBe("=SUM('O''Brien'!$B$2:$B$3)");
  });

  it('does not care for case', () => {
    expect(beside('=SUM(TRIPS[led BY])')).toBe("=SUM('O''Brien'!$A$2:$A$3)");
    expect(beside('=COUNTA(trips[#ALL])')).toBe("=COUNTA('O''Brien'!$A$1:$B$3)");
  });

  it('gives #REF! for columns and parts that the table does not have', () => {
    expect(beside('=SUM(项目[没有])')).toBe('=SUM(#REF!)');
    expect(beside('=Trips[#Totals]')).toBe('=#REF!');
    expect(beside('=项目[[#Nothing],[投资额]]')).toBe('=#REF!');
  });

  it('gives #VALUE! for this row where the table has none, and #NAME? for an unknown table', () => {
    const above = { sheet: '签约 台账', row: 2, column: 7 };
    expect(withoutStructuredReferences('=项目[@投资额]', above, TABLES)).toBe('=#VALUE!');
    expect(withoutStructuredReferences('项目[@投资额]', null, TABLES)).toBe('#VALUE!');
    expect(beside('=SUM(无此表[列])')).toBe('=SUM(#NAME?)');
    expect(beside('=[@投资额]')).toBe('=#NAME?');
  });

  it('leaves texts, sheets, functions and other workbooks alone', () => {
    for (const formula of [
      '="项目[投资额]"',
      "='项目[投资额]'!A1",
      '=[1]台账!A1',
      '=[2]!名称',
      "='[旧.xlsx]台账'!A1",
      '=项目名称',
      '=Trips(1)',
      '=A1+B2',
      "='项目'!A1",
    ])
      expect(beside(formula)).toBe(formula);
  });
  it('returns from any formula', () => {
    const formula = fc.string({ unit: fc.constantFrom(...'项目[]@#,:\'" A1'), maxLength: 40 });
    fc.assert(fc.property(formula, (text) => expect(typeof beside(text)).toBe('string')));
  });
});
