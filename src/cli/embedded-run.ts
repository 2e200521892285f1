import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../domain/failure';
import { openWorkbook } from '../workbench/document/open-workbook';
import { saveWorkbook } from '../workbench/document/save-workbook';
import type { WorkbookDocument } from '../workbench/document/workbook-document';
import { startEmbeddedExcel, type EmbeddedExcel } from '../workbench/node-bridge';
import { readBytes } from './read-bytes';

/** A file opened in the embedded workbook, with office.js speaking to it. */
export interface EmbeddedFile {
  readonly document: WorkbookDocument;
  readonly excel: EmbeddedExcel;
  /** False for ledgers so large that the written formulas are left to the program that opens the file. */
  readonly calculates: boolean;
}

/** Rows above which the written formulas are not calculated here. */
const CALCULATED_ROWS = 20_000;

/** Opens a file in the embedded workbook. Throws `Failure` (`file.*`) where it cannot be used. */
export async function openEmbedded(file: string): Promise<EmbeddedFile> {
  const document = await openWorkbook(await readBytes(file), { fileName: path.basename(file) });
  const rows = document.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
  const calculates = rows <= CALCULATED_ROWS;
  const excel = await startEmbeddedExcel(document, { calculation: calculates ? 'auto' : 'on-open' });
  return { document, excel, calculates };
}

/** Saves the workbook under another name; the file is complete or not there. Throws `Failure` where the name is that of a ledger or cannot be written. */
export async function saveEmbedded({ document }: EmbeddedFile, inputs: readonly string[], output: string): Promise<string> {
  const target = path.resolve(output);
  for (const input of inputs) if (await isSameFile(target, input)) throw new Failure('file.output-is-input', { file: output });
  const bytes = await saveWorkbook(document);
  const unfinished = `${target}.${process.pid}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Failure('file.unwritable', { file: output, reason: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
  return target;
}

/** Whether two names lead to one file, whatever links or spellings lead to it. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return first != null && second != null && first.dev === second.dev && first.ino === second.ino;
}
