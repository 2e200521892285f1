import { ACTIVITY_LABELS, LEAD_LABELS, type Activity } from '../activity';
import { remembered } from '../remembered';
import { cut } from './cell-text';
import type { DescribeFlag } from './flag-explanation';
import { linksTo } from './formulas';
import { LOOKS } from './looks';
import type { PlannedCell, SheetPlan } from './plan';
import { ACTIVITIES_SHEET } from './sheet-names';
import { planTableSheet, type TableColumn } from './table-sheet';

interface ActivityContext {
  readonly describe: DescribeFlag;
  readonly linkTo: (sheet: string) => ReturnType<typeof linksTo>;
}

interface ActivityColumn extends TableColumn {
  readonly key: string;
  readonly cell: (activity: Activity, context: ActivityContext, index: number) => PlannedCell;
}

/** The columns of `活动明细`; the summary's formulas refer to them by key. */
const COLUMNS = [
  { key: 'serial', heading: '序号', width: 6, look: LOOKS.count, cell: (_, __, index) => index + 1 },
  { key: 'kind', heading: '活动类别', width: 16, look: LOOKS.unit, cell: ({ kind }) => ACTIVITY_LABELS[kind] },
  { key: 'source', heading: '来源', width: 20, look: LOOKS.link, cell: ({ sheet, row }, { linkTo }) => linkTo(sheet)(row, 'A') },
  { key: 'year', heading: '年', width: 8, look: LOOKS.unit, cell: ({ year }) => year ?? '' },
  { key: 'month', heading: '月', width: 6, look: LOOKS.unit, cell: ({ month }) => month ?? '' },
  { key: 'batches', heading: '批次', width: 8, look: LOOKS.count, cell: ({ batches }) => batches },
  { key: 'lead', heading: '带队层级', width: 14, look: LOOKS.unit, cell: ({ lead }) => (lead ? LEAD_LABELS[lead] : '') },
  { key: 'leader', heading: '带队（接待）人', width: 20, look: LOOKS.text, cell: ({ leader }) => cut(leader) },
  { key: 'place', heading: '目的地／来源地', width: 20, look: LOOKS.text, cell: ({ destination }) => cut(destination) },
  { key: 'flags', heading: '核对事项', width: 40, look: LOOKS.text, cell: ({ flags }, { describe }) => cut(flags.map((flag) => describe(flag).what).join('；')) },
] as const satisfies readonly ActivityColumn[];

export type ActivityKey = (typeof COLUMNS)[number]['key'];

/** The keys of the columns, from A. */
export const ACTIVITY_KEYS: readonly ActivityKey[] = COLUMNS.map((column) => column.key);

/** The heading of a column. */
export function activityHeading(key: ActivityKey): string {
  return COLUMNS.find((column) => column.key === key)?.heading ?? '';
}

/** `活动明细`: one row per row of the activity sheets, with where it came from and what was understood. */
export function planActivitiesSheet(activities: readonly Activity[], describe: DescribeFlag): SheetPlan {
  const context: ActivityContext = { describe, linkTo: remembered(linksTo) };
  const columns: readonly ActivityColumn[] = COLUMNS;
  return planTableSheet({
    role: 'activities',
    name: ACTIVITIES_SHEET,
    columns,
    rows: activities.map((activity, index) => columns.map((column) => column.cell(activity, context, index))),
    frozenColumns: 2,
    pagesWide: 1,
  });
}
