import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoOf } from '../../src/domain/date/iso';
import { toYi } from '../../src/domain/money';
import type { Project } from '../../src/domain/project';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { bandLabel, nestedLabel } from '../../src/domain/tier';
import { classifyWorkbook } from '../../src/excel/generate';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { openSheets } from '../workbench/started';
import { startWithFunctions } from './excel';

type Started = Awaited<ReturnType<typeof startWithFunctions>>;

async function withFunctions<T>(document: WorkbookDocument, run: (excel: Started) => Promise<T>): Promise<T> {
  const excel = await startWithFunctions(document);
  try {
    return await run(excel);
  } finally {
    await excel.settled();
    excel.close();
  }
}

/** Writes cells and gives others when everything is calculated. */
async function calculated(excel: Started, sheet: string, cells: Readonly<Record<string, unknown>>, shown: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(cells)) worksheet.getRange(address).values = [[value]];
    await context.sync();
    await excel.settled();
    await excel.host.calculated();
    const range = worksheet.getRange(shown).load('values');
    await context.sync();
    return range.values;
  });
}

describe('columns of functions beside the demonstration ledger', () => {
  const FIRST = 5;
  const LAST = 245;
  let columns: Record<'amount' | 'tier' | 'band' | 'date' | 'chain' | 'status' | 'class' | 'statedTop500' | 'statedAmount', unknown[]>;
  let summary: unknown[][];
  let projects: readonly Project[];

  beforeAll(async () => {
    const document = await openWorkbook(await readFile(join(process.cwd(), 'seeds/台账示例-2019.xlsx')), { fileName: '台账示例-2019.xlsx' });
    await withFunctions(document, async (excel) => {
      const area = (column: string): string => `${column}${FIRST}:${column}${LAST}`;
      const cells = await calculated(excel, '签约项目台账', {
        [`R${FIRST}`]: `=ZS.AMOUNT(${area('G')},"亿元","原币")`,
        [`S${FIRST}`]: `=ZS.TIER(${area('G')},"亿元")`,
        [`T${FIRST}`]: `=ZS.TIER(${area('G')},"亿元","分段")`,
        [`U${FIRST}`]: `=ZS.DATE(${area('K')},2019)`,
        [`V${FIRST}`]: `=ZS.CHAIN(${area('B')})`,
        [`W${FIRST}`]: `=ZS.TOP500(${area('D')},${area('K')},"结论")`,
        [`X${FIRST}`]: `=ZS.TOP500(${area('D')},${area('K')})`,
      }, `A${FIRST}:X${LAST}`);
      const column = (letter: string): unknown[] => cells.map((row) => row[letter.charCodeAt(0) - 65]);
      columns = { amount: column('R'), tier: column('S'), band: column('T'), date: column('U'), chain: column('V'), status: column('W'), class: column('X'), statedTop500: column('M'), statedAmount: column('G') };
      summary = await calculated(excel, '说明', { AA1: '=ZS.SUMMARY(签约项目台账!A1:P245,2019)' }, 'AA1:AC60');
      ({ classified: { projects } } = await classifyWorkbook({}));
    });
  }, 180_000);

  /** What the classification says of each row of the ledger that states something. */
  const rowsOf = (): readonly { project: Project; index: number }[] => projects.filter(({ sheet, exclusion }) => sheet === '签约项目台账' && !['total', 'continuation', 'empty'].includes(exclusion?.code ?? '')).map((project) => ({ project, index: project.row - FIRST }));
  const pairs = (column: unknown[], value: (project: Project) => unknown, where: (project: Project, index: number) => boolean): { shown: unknown[]; expected: unknown[] } => {
    const chosen = rowsOf().filter(({ project, index }) => where(project, index));
    expect(chosen.length).toBeGreaterThan(20);
    return { shown: chosen.map(({ index }) => column[index]), expected: chosen.map(({ project }) => value(project)) };
  };

  it('show the amounts that the classification reads', () => {
    const { shown, expected } = pairs(columns.amount, ({ total }) => total && toYi(total.value, total.currency), ({ total }) => total !== null);
    expect(shown).toEqual(expected);
  });

  it('show its tiers and bands', () => {
    const hasYuan = ({ total }: Project): boolean => total?.currency === 'CNY';
    const tiers = pairs(columns.tier, ({ tier }) => nestedLabel(tier, DEFAULT_RULES) ?? '亿元以下', hasYuan);
    expect(tiers.shown).toEqual(tiers.expected);
    const bands = pairs(columns.band, ({ tier }) => bandLabel(tier, DEFAULT_RULES), hasYuan);
    expect(bands.shown).toEqual(bands.expected);
  });

  it('show its signing dates and chains', () => {
    const dates = pairs(columns.date, ({ signedOn }) => signedOn && isoOf(signedOn), ({ signedOn, mergedFrom }) => signedOn !== null && mergedFrom.length === 0);
    expect(dates.shown).toEqual(dates.expected);
    const chosen = rowsOf().filter(({ index }) => columns.chain[index] !== '');
    expect(chosen.length).toBeGreaterThan(5);
    expect(chosen.map(({ index }) => columns.chain[index])).toEqual(chosen.map(({ project }) => project.chain));
  });

  it('show its outcome of 三类500强 wherever the ledger’s own column is empty', () => {
    const isSilent = ({ mergedFrom }: Project, index: number): boolean => columns.statedTop500[index] === '' && mergedFrom.length === 0;
    const status = pairs(columns.status, ({ top500 }) => top500.status, isSilent);
    expect(status.shown).toEqual(status.expected);
    const classes = pairs(columns.class, ({ top500 }) => (top500.status === '是' ? top500.class : top500.status), isSilent);
    expect(classes.shown).toEqual(classes.expected);
  });

  it('keep rows without an amount blank', () => {
    const blank = columns.statedAmount.flatMap((cell, index) => (cell === '' ? [index] : []));
    expect(blank.length).toBeGreaterThan(0);
    expect(blank.map((index) => columns.tier[index])).toEqual(blank.map(() => ''));
  });

  it('sum up to what the summary counts', () => {
    expect(summary[0]).toEqual(['指标', '数值', '单位']);
    const counted = projects.filter(({ sheet, exclusion, year }) => sheet === '签约项目台账' && (exclusion === null || exclusion.code === 'same-project') && year === 2019);
    expect(summary.find(([label]) => label === '签约项目')?.[1]).toBe(counted.length);
  });
});

describe('a change of the office’s sheets', () => {
  const LEDGER = { name: '台账', rows: [['12亿元'], ['6亿元']] };

  it('has the cells calculated anew with the new settings', async () => {
    const document = await openSheets(LEDGER, { name: '招商设置', rows: [['设置项', '设置值'], ['投资档次下限（亿元）', '10、5、1']] });
    await withFunctions(document, async (excel) => {
      expect(await calculated(excel, '台账', { C1: '=ZS.TIER(A1:A2)' }, 'C1:C2')).toEqual([['10亿元以上'], ['5亿元以上']]);
      await calculated(excel, '招商设置', { B2: '20、8、2', A3: '外资档次下限（万美元）', B3: '20000、8000、2000' }, 'B2');
      expect(await calculated(excel, '台账', {}, 'C1:C2')).toEqual([['8亿元以上'], ['2亿元以上']]);
    });
  });

  it('has them calculated anew with new lists and decisions, also on sheets that are only made now', async () => {
    const document = await openSheets({ name: '台账', rows: [['翎舟科技有限公司', '2019-09-05']] });
    await withFunctions(document, async (excel) => {
      expect(await calculated(excel, '台账', { D1: '=ZS.TOP500(A1,B1)' }, 'D1')).toEqual([['未覆盖']]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('500强名录');
        sheet.getRange('A1:F2').values = [['榜单', '年份', '发布日期', '是否完整', '排名', '企业名称'], ['民营500强', '2019', "'2019-08-22", '节选', '88', '翎舟科技有限公司']];
        await context.sync();
      });
      expect(await calculated(excel, '台账', {}, 'D1')).toEqual([['民营500强']]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('人工核定');
        sheet.getRange('A1:B2').values = [['投资方', '是否三类500强'], ['翎舟科技有限公司', '否']];
        await context.sync();
      });
      expect(await calculated(excel, '台账', {}, 'D1')).toEqual([['否']]);
    });
  });

  it('calculates nothing where another sheet is edited, and leaves manual calculation to the person', async () => {
    const document = await openSheets(LEDGER, { name: '招商设置', rows: [['设置项', '设置值'], ['投资档次下限（亿元）', '10、5、1']] });
    await withFunctions(document, async (excel) => {
      await calculated(excel, '台账', { C1: '=ZS.TIER(A1:A2)' }, 'C1:C2');
      const trips = excel.host.log.count;
      await calculated(excel, '台账', { E1: 1 }, 'E1');
      // Writing, reading, and office.js letting go of its references: the office's sheets are not read again.
      expect(excel.host.log.count - trips).toBeLessThanOrEqual(3);
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = Excel.CalculationMode.manual;
        await context.sync();
      });
      await calculated(excel, '招商设置', { B2: '20、8、2' }, 'B2');
      expect(await calculated(excel, '台账', {}, 'C1')).toEqual([['10亿元以上']]);
    });
  });
});
