import type { WriteSheet } from 'hucre';
import { teamTrips, visits, type TeamTrip, type Visit } from '../activities';
import { serialOf } from '../calendar';
import type { DemoCell } from '../cell-text';
import type { Look } from '../looks';
import { SheetGrid } from '../sheet-grid';
import { putCells, putHeadings, putNotes, putTitle } from './flat-table';
import { landscape, PAGE_NUMBERS } from './page';

interface ActivityColumn<Activity> {
  readonly heading: string;
  readonly source: null;
  readonly width: number;
  readonly look: Look;
  readonly cell: (activity: Activity, index: number) => DemoCell;
}

const column = <Activity>(heading: string, width: number, look: Look, cell: (activity: Activity, index: number) => DemoCell): ActivityColumn<Activity> => ({ heading, source: null, width, look, cell });
const text = (value: string): DemoCell => (value === '' ? { kind: 'empty' } : { kind: 'text', text: value });
const number = (value: number): DemoCell => ({ kind: 'number', number: value });
const day = (iso: string): DemoCell => ({ kind: 'date', serial: serialOf(iso), format: 'yyyy/m/d' });

const TRIP_COLUMNS: readonly ActivityColumn<TeamTrip>[] = [
  column('序号', 7, 'center', (_, index) => number(index + 1)),
  column('外出日期', 14, 'center', (trip) => day(trip.day)),
  column('招商小分队', 20, 'center', (trip) => text(trip.team)),
  column('带队领导', 16, 'center', (trip) => text(trip.ledBy)),
  column('目的地', 14, 'center', (trip) => text(trip.destination)),
  column('拜访企业（单位）', 40, 'left', (trip) => text(trip.visited)),
  column('对接内容', 32, 'left', (trip) => text(trip.subject)),
  column('人数', 7, 'center', (trip) => number(trip.people)),
  column('备注', 14, 'left', (trip) => text(trip.remark)),
];

const VISIT_COLUMNS: readonly ActivityColumn<Visit>[] = [
  column('序号', 7, 'center', (_, index) => number(index + 1)),
  column('来访日期', 14, 'center', (visit) => day(visit.day)),
  column('来访客商（企业）', 36, 'left', (visit) => text(visit.visitor)),
  column('来自地区', 14, 'center', (visit) => text(visit.from)),
  column('来访人数', 9, 'center', (visit) => number(visit.people)),
  column('接待领导', 16, 'center', (visit) => text(visit.receivedBy)),
  column('接待单位', 20, 'center', (visit) => text(visit.host)),
  column('考察内容', 32, 'left', (visit) => text(visit.subject)),
  column('备注', 14, 'left', (visit) => text(visit.remark)),
];

/** 小分队招商: one row per outbound trip of a team. */
export function teamTripSheet(): WriteSheet {
  return activitySheet('小分队招商', '2019年株洲高新区小分队外出招商活动台账（示例数据）', TRIP_COLUMNS, teamTrips());
}

/** 邀请客商考察: one row per inbound visit. */
export function visitSheet(): WriteSheet {
  return activitySheet('邀请客商考察', '2019年株洲高新区邀请客商来区考察活动台账（示例数据）', VISIT_COLUMNS, visits());
}

function activitySheet<Activity>(name: string, title: string, columns: readonly ActivityColumn<Activity>[], activities: readonly Activity[]): WriteSheet {
  const grid = new SheetGrid(name, columns.map(({ width }) => width));
  putTitle(grid, 0, title, columns.length);
  putNotes(grid, 1, '填报单位：株洲高新区招商部门（示例）', '单位：批次', columns.length);
  putHeadings(grid, 2, columns);
  putCells(grid, 3, columns, activities.map((activity, index) => columns.map(({ cell }) => cell(activity, index))));
  return grid.sheet({
    freezePane: { rows: 3 },
    autoFilter: { range: `A3:${String.fromCharCode(64 + columns.length)}${activities.length + 3}` },
    pageSetup: landscape('a4', '$1:$3'),
    headerFooter: PAGE_NUMBERS,
    view: { showGridLines: false, tabColor: { rgb: 'BF9000' } },
  });
}
