import type { SummaryWriter } from '../summary-writer';
import { TOP500_HEADINGS, top500Row } from '../top500-rows';

/** Every 500强 project with the group behind it and why, so that a leader can ask and be answered. */
export function top500List(sheet: SummaryWriter): void {
  const { list } = sheet.indicators.top500;
  if (list.length === 0) return;
  sheet.built.gap(LIST_GAP_POINTS);
  sheet.section('三类500强项目名单');
  sheet.headings(TOP500_HEADINGS);
  for (const project of list) {
    const { cells, points } = top500Row(project);
    sheet.built.row(cells, points);
  }
  sheet.built.gap();
}

/** The list begins on the second page of an ordinary year. */
const LIST_GAP_POINTS = 24;
