import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../src/domain/sheet';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import { describeWithLibreOffice, recalculate } from '../libreoffice';
import { expectSameCells } from '../same-cells';
import { generate, openSheets, type OpenedTest } from './embedded-workbook';

/** What a formula or one of its criteria could take for something else than a name. */
const TEXTS = ['新*能源', '新?能源', '~新能源', '=1+1', '+SUM(A1)', '-电子', '@电子', '"引号"', "'单引号", '<5', '>=3', '<>', '=', '123', '2019-01-01', '5%', '#N/A', '换\n行', '😀链', ' 空格 ', 'Ａ全角', '*', '~*', '1/2', '$A$1', '電子', '{1}', '(5)', 'x'.repeat(300)];
const HEADINGS = ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期', '责任单位', '资金来源地', '链长', '备注', '项目状态', '开工时间'];

function row(at: number): CellValue[] {
  const text = (further: number): string => TEXTS[(at + further) % TEXTS.length] ?? '';
  return [at + 1, at % 3 === 0 ? `${text(0)}项目` : `第${at}项目${text(0)}`, `${text(3)}公司${at}`, text(0), 0.5 + at, 43466 + at * 5, text(7), text(11), text(5), text(2), at % 4 ? '已签约' : '已开工', at % 4 ? '' : 43800];
}

let opened: OpenedTest | null = null;
const folder = mkdtempSync(join(tmpdir(), 'yinfeng-texts-'));

afterAll(() => {
  opened?.excel.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('names that look like formulas, criteria, numbers and dates', () => {
  it('stay names: the workbook calculates what was counted', async () => {
    opened = await openSheets([{ name: '签约项目', rows: [HEADINGS, ...Array.from({ length: TEXTS.length * 2 }, (_, at) => row(at))] }]);
    const { differences, indicators } = await generate();
    expect(differences).toEqual([]);
    expect(indicators.signed.projects).toBe(TEXTS.length * 2);
    writeFileSync(join(folder, '汇总.xlsx'), await saveWorkbook(opened.document));
  });

  describeWithLibreOffice('in LibreOffice', () => {
    it('stay names, too', async () => {
      const file = join(folder, '汇总.xlsx');
      const [ours, theirs] = await Promise.all([file, await recalculate(file)].map((path) => readXlsx(readFileSync(path))));
      if (ours === undefined || theirs === undefined) throw new Error('a workbook could not be read');
      expectSameCells(ours, theirs, ['2019年度汇总', '分类明细', '核对清单']);
    }, 120_000);
  });
});
