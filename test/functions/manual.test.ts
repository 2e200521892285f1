import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOM_FUNCTIONS } from '../../src/functions/registry';
import { openSheets } from '../workbench/started';
import { startWithFunctions } from './excel';

const page = readFileSync(join(process.cwd(), 'docs/函数.md'), 'utf8');

/** The cells of the page's tables, row by row. */
function tableRows(text: string): string[][] {
  return text.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---')).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
}

const examples = tableRows(page).flatMap(([formula = '', result = '']) => (formula.startsWith('`=') ? [{ formula: formula.slice(1, -1), result }] : []));
const ledger = tableRows(page).filter((row) => row.length === 7);

describe('docs/函数.md', () => {
  it('has a section for every function', () => {
    expect([...page.matchAll(/^### ZS\.([A-Z0-9]+)\(/gm)].map(([, name]) => name).sort()).toEqual(Object.keys(CUSTOM_FUNCTIONS).sort());
  });

  it('shows what its examples really give', async () => {
    expect(ledger).toHaveLength(6);
    expect(examples.length).toBeGreaterThan(30);
    const document = await openSheets({ name: '台账', rows: ledger }, { name: '例子', rows: [] });
    const excel = await startWithFunctions(document);
    try {
      await Excel.run(async (context) => {
        const column = context.workbook.worksheets.getItem('例子').getRange(`A1:A${examples.length}`);
        column.formulas = examples.map(({ formula }) => [formula]);
        await context.sync();
        await excel.host.calculated();
        column.load('values');
        await context.sync();
        expect(examples.map(({ formula }, index) => [formula, String((column.values as unknown[][])[index]?.[0])])).toEqual(examples.map(({ formula, result }) => [formula, result]));
      });
    } finally {
      excel.close();
    }
  });
});
