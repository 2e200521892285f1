import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { describeWithLibreOffice, recalculate, toPdf } from './libreoffice';

describeWithLibreOffice('LibreOffice', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yinfeng-test-'));
    file = join(folder, '台账 2019.xlsx');
    const cells = new Map([['0,0', { formula: '1+1', formulaResult: -999 }]]);
    await writeFile(file, await writeXlsx({ sheets: [{ name: '表', rows: [], cells }] }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('recalculates a formula whatever value the file claims', async () => {
    expect((await readXlsx(await readFile(file))).sheets[0]?.rows).toEqual([[-999]]);
    expect((await readXlsx(await readFile(await recalculate(file)))).sheets[0]?.rows).toEqual([[2]]);
  }, 130_000);

  it('leaves the file as it was', async () => {
    const before = await readFile(file);
    expect(await recalculate(file)).not.toBe(file);
    expect((await readFile(file)).equals(before)).toBe(true);
  }, 130_000);

  it('prints to PDF', async () => {
    expect((await readFile(await toPdf(file))).subarray(0, 5).toString()).toBe('%PDF-');
  }, 130_000);

  it('says so when it can make nothing of a file', async () => {
    await expect(recalculate(join(folder, '没有.xlsx'))).rejects.toThrow('没有.xlsx');
  }, 130_000);
});
