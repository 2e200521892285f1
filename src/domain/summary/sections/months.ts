import type { Indicators } from '../indicators';
import { LOOKS } from '../looks';
import type { LookedCell } from '../sheet-builder';
import { EMPTY_CELLS, totals, yi, type SummaryWriter } from '../summary-writer';

/** The counted projects by month of signing. */
export function months(sheet: SummaryWriter): void {
  const { months: counted, signed } = sheet.indicators;
  const monthCells = (month: Indicators['months'][number] | undefined): LookedCell[] =>
    month
      ? [
          { cell: month.month === null ? '月份不明' : `${month.month}月`, look: LOOKS.unit },
          { cell: sheet.count(month.projects, ['month', month.month ?? '']), look: LOOKS.count },
          { cell: sheet.sum('contractedYi', yi(month.contractedYuan), ['month', month.month ?? '']), look: LOOKS.money },
        ]
      : EMPTY_CELLS.slice(0, 3);
  sheet.section('按签约月份');
  sheet.headings([['月份', 1], ['项目（个）', 1], ['合同引资额', 1], ['', 1], ['月份', 1], ['项目（个）', 1], ['合同引资额', 1]]);
  for (let index = 0; index < 6; index += 1) {
    sheet.built.row([...monthCells(counted[index]), { cell: null }, ...monthCells(counted[index + 6])]);
  }
  const unknown = counted[12];
  sheet.built.row(
    totals([
      ...(unknown ? monthCells(unknown) : EMPTY_CELLS.slice(0, 3)),
      { cell: null },
      { cell: '合计', look: LOOKS.unit },
      { cell: sheet.count(signed.projects), look: LOOKS.count },
      { cell: sheet.sum('contractedYi', yi(signed.contractedYuan)), look: LOOKS.money },
    ]),
  );
  sheet.built.gap();
}
