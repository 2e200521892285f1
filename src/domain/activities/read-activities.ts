import type { Activity, ActivityKind } from '../activity';
import { flag, type Flag } from '../flag';
import type { ActivityTable } from '../ledger/activity-table';
import { columnLetters, type CellPlace, type CellValue } from '../sheet';
import { isBlank } from '../ledger/blank';
import { remembered } from '../remembered';
import { numbersBatches, statedBatches } from './activity-batches';
import { ActivityDates } from './activity-date';
import { activityColumns, type ActivityColumns, type ActivityField } from './activity-headings';
import { activityKind } from './activity-kind';
import { activityLead } from './activity-lead';
import { activityRows } from './activity-rows';

export interface ActivitiesRead {
  readonly activities: readonly Activity[];
  /** What is not counted, and why: tables and rows of which no activity could be made. */
  readonly flags: readonly Flag[];
}

/** Reads tables of 招商活动: each row is one batch, or as many as its 批次 column counts. The month is that in which the activity began; an activity without a year is in no year, and is flagged.
 *  A table without days and places (a summary by month, a list of contacts) is not counted, and that is said.
 *  @example readActivities(book.activityTables).activities[0] // { sheet: '小分队招商', row: 4, kind: 'outbound', batches: 1, year: 2019, month: 1, lead: 'chief', … } */
export function readActivities(tables: readonly ActivityTable[]): ActivitiesRead {
  const read = tables.map(readTable);
  return { activities: read.flatMap(({ activities }) => activities), flags: read.flatMap(({ flags }) => flags) };
}

function readTable(table: ActivityTable): ActivitiesRead {
  const found = activityColumns(table.columns);
  const { columns } = found;
  const kind = kindOf(table, found);
  const listsActivities = columns.date !== undefined || (columns.leader !== undefined && (columns.to ?? columns.from) !== undefined);
  if (!listsActivities || (kind === null && columns.kind === undefined)) {
    return { activities: [], flags: [flag('activity.table-unclear', placeIn(table, table.first - 1), { sheet: table.cells.name })] };
  }
  return new ActivityReading(table, found, kind).read();
}

/** Trips or visits: as the title says, else the sheet's name, else the headings. */
function kindOf({ title, cells }: ActivityTable, { kinds }: ActivityColumns): ActivityKind | null {
  const [only] = kinds;
  return activityKind(title) ?? activityKind(cells.name) ?? (kinds.size === 1 ? (only ?? null) : null);
}

class ActivityReading {
  private readonly activities: Activity[] = [];
  private readonly flags: Flag[] = [];
  private readonly dates: ActivityDates;
  private readonly lead = remembered(activityLead);
  private readonly unclearLeaders = new Set<string>();

  constructor(private readonly table: ActivityTable, private readonly found: ActivityColumns, private readonly kind: ActivityKind | null) {
    this.dates = new ActivityDates(table, found.columns.date?.path.at(-1) ?? '');
  }

  read(): ActivitiesRead {
    const rows = activityRows(this.table, this.found);
    const activityIndexes = rows.filter(({ is }) => is === 'activity').map(({ index }) => index);
    const isNumbering = numbersBatches(activityIndexes.map((index) => this.value(index, 'batches')));
    let above = 0;
    for (const row of rows) {
      if (row.is === 'activity') {
        this.add(row.index, isNumbering);
        above = row.index;
      } else if (!row.proven) this.flags.push(flag('activity.continued', this.at(row.index), { row: this.rowNumber(above) }));
    }
    return { activities: this.activities, flags: this.flags };
  }

  private add(index: number, isNumbering: boolean): void {
    const kind = this.kindOfRow(index);
    if (kind === null) {
      this.flags.push(flag('activity.kind-unclear', this.at(index, 'kind'), { text: this.text(index, 'kind') }));
      return;
    }
    const flags: Flag[] = [];
    const date = this.dates.read(this.found.columns.date === undefined ? null : this.value(index, 'date'), this.at(index, 'date'), flags);
    const leader = this.text(index, 'leader') || this.text(index, 'rank');
    this.activities.push({
      sheet: this.table.cells.name,
      row: this.rowNumber(index),
      kind,
      batches: isNumbering ? 1 : this.batches(index, flags),
      year: date.year,
      month: date.month,
      lead: this.leadOf(index, leader, flags),
      leader,
      destination: this.text(index, kind === 'inbound' ? 'from' : 'to') || (kind === 'outbound' ? this.text(index, 'from') : ''),
      flags,
    });
  }

  private kindOfRow(index: number): ActivityKind | null {
    const stated = this.text(index, 'kind');
    return (stated === '' ? null : activityKind(stated)) ?? this.kind;
  }

  /** A post that is not understood is said once for each wording. */
  private leadOf(index: number, leader: string, flags: Flag[]): Activity['lead'] {
    const lead = this.lead(this.text(index, 'rank')) ?? this.lead(leader);
    if (lead === null && leader !== '' && !this.unclearLeaders.has(leader)) {
      this.unclearLeaders.add(leader);
      flags.push(flag('activity.leader-unclear', this.at(index, 'leader'), { text: leader }));
    }
    return lead;
  }

  private batches(index: number, flags: Flag[]): number {
    const value = this.value(index, 'batches');
    const batches = statedBatches(value);
    if (batches === null) flags.push(flag('activity.batches-unclear', this.at(index, 'batches'), { text: String(value).trim() }));
    return batches ?? 1;
  }

  private value(index: number, field: ActivityField): CellValue {
    const column = this.found.columns[field];
    return column === undefined ? '' : (this.table.cells.values[index]?.[column.index] ?? '');
  }

  private text(index: number, field: ActivityField): string {
    const value = this.value(index, field);
    return isBlank(value) ? '' : String(value).trim();
  }

  private rowNumber(index: number): number {
    return this.table.cells.top + index + 1;
  }

  private at(index: number, field?: ActivityField): CellPlace {
    return placeIn(this.table, index, field === undefined ? undefined : this.found.columns[field]?.index);
  }
}

function placeIn({ cells }: ActivityTable, index: number, column?: number): CellPlace {
  const { file, name, top, left } = cells;
  return { ...(file !== undefined && { file }), sheet: name, row: top + index + 1, ...(column !== undefined && { column: columnLetters(left + column) }) };
}
