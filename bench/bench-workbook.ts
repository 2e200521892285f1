import { writeXlsx } from 'hucre/xlsx';
import { benchValues } from './bench-ledger';

/** The bench ledger as an .xlsx file. */
export function benchWorkbook(rows: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: '台账', rows: benchValues(rows).map((row) => row.map((value) => (value === '' ? null : value))) }] });
}
