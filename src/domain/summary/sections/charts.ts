import type { Area } from '../../sheet';
import { chartOver, CHARTS, type ChartRule } from '../charts';
import { SUMMARY_WIDTH, widthOf, type SummaryWriter } from '../summary-writer';

const HALF_POINTS = 190;
const FULL_POINTS = 230;
/** Room for a bar with its label. */
const BAR_POINTS = 17;
const FRAME_POINTS = 60;
const ROW_POINTS = 20;

/** The charts, on rows of their own: half ones in pairs, full ones below each other. Left out are those whose table is switched off or has nothing to show. */
export function charts(sheet: SummaryWriter): void {
  const shown = CHARTS.filter(({ table }) => (sheet.tables.get(table)?.rows ?? 0) > 1);
  if (shown.length === 0 || sheet.indicators.signed.projects === 0) return;
  sheet.section('图示', false);
  for (const line of linesOf(shown)) chartLine(sheet, line);
}

/** Neighbouring half charts share a line; one that is left alone has it to itself. */
function linesOf(shown: readonly ChartRule[]): readonly (readonly ChartRule[])[] {
  const lines: ChartRule[][] = [];
  for (const chart of shown) {
    const last = lines.at(-1);
    if (chart.width === 'half' && last?.length === 1 && last[0]?.width === 'half') last.push(chart);
    else lines.push([chart]);
  }
  return lines;
}

function chartLine(sheet: SummaryWriter, line: readonly ChartRule[]): void {
  const points = Math.max(...line.map((chart) => pointsOf(sheet, chart)));
  const rows = Math.ceil(points / ROW_POINTS);
  const top = sheet.built.next;
  for (let row = 0; row < rows; row += 1) sheet.built.gap(ROW_POINTS);
  const half = halfColumn();
  const places: readonly Area[] = line.length === 1 ? [{ top, left: 0, rows, columns: SUMMARY_WIDTH }] : [{ top, left: 0, rows, columns: half }, { top, left: half, rows, columns: SUMMARY_WIDTH - half }];
  line.forEach((chart, index) => {
    const table = sheet.tables.get(chart.table);
    const place = places[index];
    if (table && place) sheet.charts.push(chartOver(chart, table, place));
  });
  sheet.built.gap();
}

function pointsOf(sheet: SummaryWriter, { kind, table, width }: ChartRule): number {
  const usual = width === 'half' ? HALF_POINTS : FULL_POINTS;
  const bars = (sheet.tables.get(table)?.rows ?? 0) - 1;
  return kind === 'bars' ? Math.max(usual, bars * BAR_POINTS + FRAME_POINTS) : usual;
}

/** The column at which the second half begins. */
function halfColumn(): number {
  const all = widthOf(0, SUMMARY_WIDTH - 1);
  return Array.from({ length: SUMMARY_WIDTH }, (_, column) => column).findIndex((column) => widthOf(0, column) >= all / 2) + 1;
}
