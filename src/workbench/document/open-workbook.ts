import { decodeText } from '../../domain/decode-text';
import { Failure } from '../../domain/failure';
import { SheetDataError } from './cells/read-sheet-data';
import { csvCells } from './csv-cells';
import { extensionOf, fileKind } from './file-kind';
import { openXls, openXlsb } from './legacy-workbook';
import { oleContent } from './ole-file';
import { NoWorkbookError, openPackage } from './open-package';
import { OoxmlPackage } from './package/package';
import { ZIP_LIMITS } from './package/zip-limits';
import { ZipTooLargeError } from './package/zip-read';
import { plainWorkbook } from './plain-workbook';
import type { WorkbookDocument } from './workbook-document';
import { XmlSyntaxError } from './xml/element';

const TEXT_EXTENSIONS = ['csv', 'txt'];
/** The largest file that is read at all; no office's ledger comes near it. */
const MAX_FILE_BYTES = 300e6;

/** Opens a workbook by what it is, not by what it is called: .xlsx/.xlsm, .xls, .xlsb, .et of either kind, .csv in UTF-8 or GB18030.
 *  @throws Failure file.password, file.damaged, file.too-large, file.not-workbook, file.encoding, file.unsupported */
export async function openWorkbook(bytes: Uint8Array, { fileName }: { fileName: string }): Promise<WorkbookDocument> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(fileName, MAX_FILE_BYTES);
  switch (fileKind(bytes)) {
    case 'zip':
      return openZip(bytes, fileName);
    case 'ole':
      return openOle(bytes, fileName);
    case 'text':
      return openText(bytes, fileName);
    case 'other':
      throw new Failure('file.not-workbook', { file: fileName });
  }
}

async function openZip(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  try {
    const parts = await OoxmlPackage.open(bytes);
    if (parts.has('xl/workbook.bin')) return await openXlsb(bytes, fileName);
    if (parts.has('mimetype')) throw new Failure('file.unsupported', { file: fileName, extension: extensionOf(fileName) });
    return await openPackage(parts, fileName);
  } catch (cause) {
    throw zipFailure(fileName, cause);
  }
}

function zipFailure(file: string, cause: unknown): unknown {
  if (cause instanceof Failure) return cause;
  if (cause instanceof ZipTooLargeError) return tooLarge(file, ZIP_LIMITS.suspiciousBytes, cause);
  if (cause instanceof NoWorkbookError) return new Failure('file.not-workbook', { file }, { cause });
  const reason = cause instanceof XmlSyntaxError || cause instanceof SheetDataError || cause instanceof Error ? cause.message : String(cause);
  return new Failure('file.damaged', { file, reason }, { cause });
}

async function openOle(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  const content = oleContent(bytes);
  if (content === 'encrypted-package' || content === 'encrypted-xls') throw new Failure('file.password', { file: fileName });
  if (content === 'other') throw new Failure('file.not-workbook', { file: fileName });
  try {
    return await openXls(bytes, fileName);
  } catch (cause) {
    throw new Failure('file.damaged', { file: fileName, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}

async function openText(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  if (!TEXT_EXTENSIONS.includes(extensionOf(fileName))) throw new Failure('file.not-workbook', { file: fileName });
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure('file.encoding', { file: fileName });
  return plainWorkbook(fileName, [{ name: sheetNameFrom(fileName), rows: csvCells(text) }]);
}

/** Excel names the one sheet of a csv after the file. */
function sheetNameFrom(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\]/g, '_').slice(0, 31);
  return base === '' ? 'Sheet1' : base;
}

function tooLarge(file: string, limit: number, cause?: unknown): Failure {
  return new Failure('file.too-large', { file, limit: `${Math.round(limit / 1e6)} MB` }, { cause });
}
