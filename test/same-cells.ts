import type { Workbook } from 'hucre/xlsx';

/** Holds every cell of the named sheets of one workbook against the same cells of another; numbers to seven decimals. */
export function expectSameCells(ours: Workbook, theirs: Workbook, sheets: readonly string[]): void {
  for (const name of sheets) {
    const expected = ours.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const found = theirs.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect({ name, rows: expected.length > 0 }).toEqual({ name, rows: true });
    expected.forEach((row, index) => {
      row.forEach((value, column) => {
        const there = found[index]?.[column] ?? null;
        if (typeof value === 'number') expect({ name, index, column, value: there }).toEqual({ name, index, column, value: expect.closeTo(value, 7) as unknown });
        else expect({ name, index, column, value: there ?? '' }).toEqual({ name, index, column, value: value ?? '' });
      });
    });
  }
}
