import { readXlsx } from 'hucre';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithBrowser } from '../browser';
import { describeWithLibreOffice, recalculate } from '../libreoffice';
import { itMakesTheAnnualSummary } from './annual-summary';
import { HEADLINES_2019, numberBeside } from './headline';
import { preview } from './trial-page';

describeWithBrowser('a year, from the demonstration ledger to the saved file', () => {
  itMakesTheAnnualSummary(preview, ({ saved }) => {
    describeWithLibreOffice('calculated anew by LibreOffice', () => {
      it('comes to the same numbers, and has no error cell', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'yinfeng-e2e-'));
        await writeFile(join(folder, '汇总.xlsx'), saved());
        const { sheets } = await readXlsx(await readFile(await recalculate(join(folder, '汇总.xlsx'))));
        await rm(folder, { recursive: true });
        const rows = sheets.find(({ name }) => name === '2019年度汇总')?.rows ?? [];
        expect(HEADLINES_2019.filter(({ label, value }) => numberBeside(rows, label) !== value)).toEqual([]);
        expect(rows.flat().filter((cell) => typeof cell === 'string' && /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(cell))).toEqual([]);
      });
    });
  });
});
