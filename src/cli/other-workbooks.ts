import path from 'node:path';
import { Failure } from '../domain/failure';
import type { SheetCells } from '../domain/sheet';
import { readLedgerSheets } from '../excel/read-ledger-sheets';
import type { LedgerFiles } from './arguments';
import { isSameFile, openEmbedded } from './embedded-run';

/** The sheets of the workbooks that are merged into the main one, each with the name of its file. Throws `Failure` where one cannot be used or is named twice. */
export async function readOtherWorkbooks(files: LedgerFiles): Promise<readonly SheetCells[]> {
  await refuseRepeated(files);
  const sheets: SheetCells[] = [];
  for (const file of files.slice(1)) {
    const { excel } = await openEmbedded(file);
    try {
      const name = shownName(file, files);
      sheets.push(...(await readLedgerSheets()).map((cells) => ({ ...cells, file: name })));
    } finally {
      excel.close();
    }
  }
  return sheets;
}

/** A workbook that is given twice would be counted twice. */
async function refuseRepeated(files: LedgerFiles): Promise<void> {
  for (const [index, file] of files.entries()) {
    for (const earlier of files.slice(0, index)) if (await isSameFile(earlier, file)) throw new Failure('file.repeated', { file, earlier });
  }
}

/** The file's own name; with its folder where two are called the same. */
function shownName(file: string, files: LedgerFiles): string {
  const name = path.basename(file);
  return files.filter((other) => path.basename(other) === name).length > 1 ? file : name;
}
