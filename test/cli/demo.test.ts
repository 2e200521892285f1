import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describeWithLibreOffice, recalculate } from '../libreoffice';
import { expectSameCells } from '../same-cells';
import { runCli } from './run-cli';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const LEDGER = path('seeds/台账示例-2019.xlsx');
const OUTPUT = path('out/台账示例-2019-汇总.xlsx');
const BUILT = ['2019年度汇总', '分类明细', '活动明细', '核对清单'];

const read = (file: string): ReturnType<typeof readXlsx> => readXlsx(readFileSync(file), { readStyles: true });

describe('npm run demo', () => {
  const { status, stdout } = runCli([], 'demo');

  it('prints the published figures beside equal ones', () => {
    expect(status).toBe(0);
    for (const figure of ['222', '435.5', '46', '22', '13']) expect(stdout).toMatch(new RegExp(`${figure.replace('.', '\\.')} +${figure.replace('.', '\\.')} +一致`));
    expect(stdout).not.toContain('不一致  ');
  });

  it('leaves the ledger sheets cell for cell as they were', async () => {
    const [before, after] = await Promise.all([read(LEDGER), read(OUTPUT)]);
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), ...BUILT]);
    before.sheets.forEach((sheet, index) => {
      expect(after.sheets[index]?.rows).toEqual(sheet.rows);
      expect(after.sheets[index]?.merges).toEqual(sheet.merges);
      expect([...(after.sheets[index]?.cells ?? [])]).toEqual([...(sheet.cells ?? [])]);
    });
  });

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    it('shows the same numbers in every cell of the built sheets, and not one error', async () => {
      const [ours, theirs] = await Promise.all([read(OUTPUT), recalculate(OUTPUT).then(read)]);
      expectSameCells(ours, theirs, BUILT);
    }, 120_000);
  });
});
