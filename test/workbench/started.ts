import { readXlsx, writeXlsx, type WriteSheet } from 'hucre';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { type EmbeddedExcel, type EmbeddedExcelOptions, startEmbeddedExcel } from '../../src/workbench/node-bridge';

/** A workbook made by another program (hucre), opened. */
export async function openSheets(...sheets: WriteSheet[]): Promise<WorkbookDocument> {
  return openWorkbook(await writeXlsx({ sheets }), { fileName: '台账.xlsx' });
}

/** Runs something against office.js on a workbook, and takes office.js away again. */
export async function withExcel<T>(document: WorkbookDocument, run: (excel: EmbeddedExcel) => Promise<T>, options: EmbeddedExcelOptions = {}): Promise<T> {
  const excel = await startEmbeddedExcel(document, options);
  try {
    return await run(excel);
  } finally {
    // office.js lets go of its references after a run has ended.
    await new Promise((resolve) => setTimeout(resolve, 5));
    excel.close();
  }
}

/** One Excel.run on a workbook of one sheet 台账. */
export async function onSheet<T>(rows: WriteSheet['rows'], run: (sheet: Excel.Worksheet, context: Excel.RequestContext, excel: EmbeddedExcel) => Promise<T>, options: EmbeddedExcelOptions = {}): Promise<T> {
  const document = await openSheets({ name: '台账', rows: rows ?? [] });
  return withExcel(document, (excel) => Excel.run((context) => run(context.workbook.worksheets.getItem('台账'), context, excel)), options);
}

/** The workbook as another program reads it after saving. */
export async function readBack(document: WorkbookDocument): Promise<Awaited<ReturnType<typeof readXlsx>>> {
  return readXlsx(await saveWorkbook(document), { readStyles: true });
}

/** The code of the error that something fails with. */
export async function codeOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}
