import { generateAnnualSummary } from '../src/excel/generate';
import { explainFlag } from '../src/strings/describe';
import { zhCN } from '../src/strings/zh-CN';
import { openWorkbook } from '../src/workbench/document/open-workbook';
import { startEmbeddedExcel } from '../src/workbench/node-bridge';
import { benchWorkbook } from './bench-workbook';

const ROWS = [1_000, 5_000, 10_000, 100_000];
/** For 5,000 rows; beyond that one more for every 4 MB of cells. */
const LIMIT = 10;
const CALCULATED_ROWS = 5_000;

/** Round trips and bytes each way of a whole generation on the embedded workbook. */
export async function roundTripsBench(): Promise<{ lines: string[][]; holds: boolean }> {
  const lines: string[][] = [];
  let holds = true;
  for (const rows of ROWS) {
    const document = await openWorkbook(await benchWorkbook(rows), { fileName: '台账.xlsx' });
    const calculated = rows <= CALCULATED_ROWS;
    const excel = await startEmbeddedExcel(document, { calculation: calculated ? 'auto' : 'on-open' });
    await generateAnnualSummary({ year: 2019, describe: (flag) => explainFlag(flag, zhCN), calculated });
    excel.close();
    const { count, bytesSent, bytesReceived, trips } = excel.host.log;
    const largest = Math.max(...trips.flatMap(({ sent, received }) => [sent, received]));
    const withinLimit = rows > CALCULATED_ROWS || count <= LIMIT;
    holds &&= withinLimit;
    lines.push([rows.toLocaleString('en-US'), String(count), megabytes(bytesSent), megabytes(bytesReceived), megabytes(largest), rows > CALCULATED_ROWS ? '' : withinLimit ? `≤ ${LIMIT}` : `> ${LIMIT} !`]);
  }
  return { lines, holds };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
