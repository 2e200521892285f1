import { PROBE_IDS, type ConformanceReport, type ProbeId } from '../../src/domain/conformance';
import { Failure } from '../../src/domain/failure';
import { expectations, runConformance } from '../../src/excel/conformance/run';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import type { FailureMoment } from '../../src/workbench/round-trips';
import { startWithFunctions } from '../functions/excel';
import { generate, openSheets, SMALL_LEDGER, snapshot, type OpenedTest } from './embedded-workbook';

let close: (() => void) | null = null;

afterEach(() => {
  close?.();
  close = null;
});

async function open(): Promise<OpenedTest> {
  const opened = await openSheets(SMALL_LEDGER);
  close = () => opened.excel.close();
  return opened;
}

/** The same workbook with the custom functions of the add-in. */
async function openWithFunctions(): Promise<WorkbookDocument> {
  const { document, excel } = await openSheets(SMALL_LEDGER);
  const bytes = await saveWorkbook(document);
  excel.close();
  const started = await startWithFunctions(await openWorkbook(bytes, { fileName: '台账.xlsx' }));
  close = () => started.close();
  return started.host.document;
}

/** A name, a hidden sheet and a summary, as an office has them. */
async function furnish(): Promise<void> {
  await generate({ undoable: true });
  await Excel.run(async (context) => {
    context.workbook.names.add('签约个数', context.workbook.worksheets.getItem('2019年度汇总').getRange('B6'));
    const hidden = context.workbook.worksheets.add('底稿');
    hidden.visibility = Excel.SheetVisibility.veryHidden;
    context.workbook.worksheets.getItem('说明').activate();
    await context.sync();
  });
}

/** What a person could see, the parts of the saved file (charts, tables, sheets), and its list of sheets and names with the sheet in front. */
async function everything(document: WorkbookDocument): Promise<unknown> {
  const { parts } = await openWorkbook(await saveWorkbook(document), { fileName: '台账.xlsx' });
  return { sheets: await snapshot(document), parts: [...parts.paths()].sort(), workbook: parts.text('xl/workbook.xml')?.replace(/\?>\s+</, '?><').replace('<definedNames/>', '') };
}

const outcomes = ({ results }: ConformanceReport, wanted: string): readonly ProbeId[] => results.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);
const surprises = ({ results }: ConformanceReport) => results.filter(({ outcome }) => outcome !== 'same').map(({ id, outcome, observed, expected }) => ({ id, outcome, observed, expected }));

describe('自检', () => {
  /** Where this fails, the embedded workbook answers otherwise than `src/excel/conformance/expected.json` says. The message shows what is seen ("observed"): if Excel's documentation says so too, that goes into the file; if not, the embedded workbook is at fault. */
  it('sees in the embedded workbook what is expected of Excel, custom functions included', async () => {
    await openWithFunctions();
    const report = await runConformance();
    expect(surprises(report)).toEqual([
      { id: 'product.sets', outcome: 'noted', observed: ['ExcelApi 1.15', 'SharedRuntime 1.2', 'CustomFunctionsRuntime 1.4', 'RibbonApi 1.2'], expected: null },
    ]);
    expect(report).toMatchObject({ host: 'Excel 16.0.0.0 OfficeOnline', cancelled: false, left: [] });
    expect(report.results.map(({ id }) => id)).toEqual(PROBE_IDS);
  });

  it('expects something of everything but the requirement sets, and nothing of what is not tried', async () => {
    await open();
    expect(PROBE_IDS.filter((id) => !(id in expectations()))).toEqual(['product.sets']);
    expect(Object.keys(expectations()).filter((id) => !PROBE_IDS.includes(id as ProbeId))).toEqual([]);
  });

  it('leaves the workbook as it was: sheets, charts, tables, names, and the sheet in front', async () => {
    const { document } = await open();
    await furnish();
    const before = await everything(document);
    await runConformance();
    expect(await everything(document)).toEqual(before);
  });

  it('reports what is otherwise than expected, with both, and goes on', async () => {
    await open();
    const report = await runConformance({ expected: { ...expectations(), 'writing.entries': ['007'], 'reading.used': [1, 1, 4, 4] } });
    expect(outcomes(report, 'different')).toEqual(['reading.used', 'writing.entries', 'product.function']);
    expect(report.results.find(({ id }) => id === 'reading.used')).toMatchObject({ observed: [1, 1, 4, 3], expected: [1, 1, 4, 4] });
    expect(report.results).toHaveLength(PROBE_IDS.length);
  });

  it('says what the program does not offer', async () => {
    const opened = await openSheets(SMALL_LEDGER, { requirementSets: { ExcelApi: '1.9' } });
    close = () => opened.excel.close();
    const report = await runConformance();
    expect(outcomes(report, 'unsupported')).toEqual(['reading.merged']);
    expect(report.results[0]).toMatchObject({ outcome: 'same' });
  });

  it('stops before the next probe when it is told to, and leaves nothing', async () => {
    const { document } = await open();
    const before = await everything(document);
    const stop = new AbortController();
    const seen: (ProbeId | null)[] = [];
    const report = await runConformance({ signal: stop.signal, onProgress: ({ done, next }) => {
      seen.push(next);
      if (done === 2) stop.abort();
    } });
    expect(seen).toEqual(['reading.values', 'reading.types', 'reading.used', null]);
    expect(report).toMatchObject({ cancelled: true, left: [] });
    expect(report.results.map(({ id }) => id)).toEqual(['reading.values', 'reading.types', 'reading.used']);
    expect(await everything(document)).toEqual(before);
  });

  it('says why where the workbook takes no sheets', async () => {
    const { excel: { host } } = await open();
    host.failAt(2, 'before', { code: 'AccessDenied' });
    const error: unknown = await runConformance().catch((thrown: unknown) => thrown);
    expect((error as Failure).code).toBe('workbook.protected');
  });

  const EVERY = 5;
  const MOMENTS: readonly FailureMoment[] = ['before', 'middle', 'after'];
  it.each([0, 1, 2, 3, 4])('leaves nothing where every fifth round trip fails, from %i on', async (offset) => {
    const { document, excel: { host } } = await open();
    const before = await everything(document);
    const first = host.log.count + 4 + offset;
    for (let trip = 0; trip < 100; trip += 1) host.failAt(first + trip * EVERY, MOMENTS[trip % MOMENTS.length] ?? 'before');
    const report = await runConformance();
    expect(outcomes(report, 'failed').length).toBeGreaterThan(10);
    expect(report.left).toEqual([]);
    expect(await everything(document)).toEqual(before);
  });
});
