import fc from 'fast-check';
import { WRITE_BACK_COLUMNS } from '../../src/domain/write-back/columns';
import { classifyWorkbook } from '../../src/excel/generate';
import { writeBack } from '../../src/excel/write-back';
import { layouts, sheetsIn, type Layout } from '../domain/any-layout/layout';
import { trueProjects, type TrueProject } from '../domain/any-layout/truth';
import { generate, openSheets } from './embedded-workbook';

/** The embedded workbook is opened anew for each. */
const RUNS = { numRuns: 12 };

/** Workbooks of these tests are written without merged cells. */
const withoutMerges = (layout: Layout): Layout => ({ ...layout, top: 0, left: 0, chains: layout.chains === 'merged down' ? 'column' : layout.chains });

async function inWorkbook(projects: readonly TrueProject[], layout: Layout, work: () => Promise<void>): Promise<void> {
  const { excel } = await openSheets(sheetsIn(withoutMerges(layout), projects).map(({ name, rows }) => ({ name, rows })));
  try {
    await work();
  } finally {
    excel.close();
  }
}

describe('a ledger in any layout', () => {
  it('reads as before after 分类 has been written beside it, and after that has been taken back', () =>
    fc.assert(
      fc.asyncProperty(trueProjects, layouts, (projects, layout) =>
        inWorkbook(projects, layout, async () => {
          const { classified: before } = await classifyWorkbook({});
          const { undo } = await writeBack({ columns: WRITE_BACK_COLUMNS, as: 'values' });
          expect((await classifyWorkbook({})).classified).toEqual(before);
          await undo();
          expect((await classifyWorkbook({})).classified).toEqual(before);
        }),
      ),
      RUNS,
    ));

  it('is summed up in formulas that the workbook calculates to what was counted', () => {
    const signed = trueProjects.filter((projects) => projects.some(({ signed: { year }, terminated }) => year === 2019 && !terminated));
    return fc.assert(fc.asyncProperty(signed, layouts, (projects, layout) => inWorkbook(projects, layout, async () => expect((await generate()).differences).toEqual([]))), RUNS);
  });
});
