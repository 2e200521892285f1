import { type CellValue as HucreValue, type Workbook, dateToSerial, readXls, readXlsb } from 'hucre';
import { CellError, TYPED_ERRORS } from './cells/cell-error';
import { type PlainCell, plainWorkbook } from './plain-workbook';
import { mergeArea } from './sheet/merges';
import type { WorkbookDocument } from './workbook-document';

/** A workbook of Excel 97–2003 (.xls, and .et files of that kind): values, sheet names and merged cells; formulas come as their last value.
 *  @throws hucre's ParseError */
export async function openXls(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  return fromHucre(await readXls(bytes), fileName);
}

/** A binary workbook (.xlsb), to the same extent. */
export async function openXlsb(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  return fromHucre(await readXlsb(bytes), fileName);
}

async function fromHucre(workbook: Workbook, fileName: string): Promise<WorkbookDocument> {
  const sheets = workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(plainCell)) }));
  const document = await plainWorkbook(fileName, sheets);
  workbook.sheets.forEach((sheet, index) => {
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
      const target = document.sheets[index];
      if (target !== undefined) mergeArea(target, { top: startRow, left: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
    }
  });
  return document;
}

/** The library gives dates as points in time; the serial it read is restored (it is always the 1900 one). */
function plainCell(value: HucreValue): PlainCell {
  if (value instanceof Date) {
    const serial = dateToSerial(value);
    return { value: serial, numberFormat: Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm' };
  }
  return typeof value === 'string' && TYPED_ERRORS.has(value) ? CellError.of(value) : value;
}
