import { dependentCells } from '../../src/workbench/dependents';
import { openSheets } from './started';

/** Which formula cells depend on a changed cell of sheet 甲 (A1 unless given otherwise). */
async function dependents(formulas: Readonly<Record<string, string>>, changed: { row: number; column: number } = { row: 0, column: 0 }): Promise<string[]> {
  const document = await openSheets(
    { name: '甲', rows: [['列', '数'], [1, 2]], tables: [{ name: '表甲', range: 'A1:B2', columns: [{ name: '列' }, { name: '数' }] }] },
    { name: '乙', rows: [], cells: new Map(Object.entries(formulas).map(([cell, formula]) => [cell, { formula, formulaResult: 0 }])) },
    { name: '丙', rows: [[1]] },
  );
  document.workbook.children.push({ name: 'definedNames', attributes: {}, children: [{ name: 'definedName', attributes: { name: '首格' }, children: ['甲!$A$1'] }] });
  const [first, second] = document.sheets;
  if (first === undefined || second === undefined) throw new Error('two sheets');
  const found = dependentCells(document, [{ sheet: first, area: { top: changed.row, left: changed.column, rows: 1, columns: 1 } }]);
  return [...(found.get(second) ?? [])].sort();
}

describe('formulas that depend on a changed cell', () => {
  it('name it, or an area, column, name, table or row of sheets around it', async () => {
    expect(await dependents({
      '0,0': '甲!A1', '1,0': 'SUM(甲!A:B)', '2,0': '首格*2', '3,0': 'SUM(表甲[数])', '4,0': 'SUM(甲:丙!A1)', '5,0': 'INDIRECT("甲!A1")',
      '0,5': '甲!A2', '1,5': 'A1+丙!A1', '2,5': '"甲!A1"', '3,5': "[1]甲!A1",
    })).toEqual(['0,0', '1,0', '1,5', '2,0', '3,0', '4,0', '5,0']);
  });

  it('are found over several steps, and only those', async () => {
    expect(await dependents({ '0,0': '甲!A1', '0,1': 'A1+1', '0,2': 'SUM(B1:B9)', '0,3': 'C1&""', '9,9': '丙!A1' })).toEqual(['0,0', '0,1', '0,2', '0,3']);
  });

  it('are found among thousands in a chain', async () => {
    const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`${row},0`, row === 0 ? '甲!A1' : `A${row}+1`]));
    const started = performance.now();
    expect(await dependents(chain)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('include a circle once', async () => {
    expect(await dependents({ '0,0': '甲!A1+B1', '0,1': 'A1' })).toEqual(['0,0', '0,1']);
  });
});
