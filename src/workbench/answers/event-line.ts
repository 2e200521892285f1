import type { Sheet } from '../document/sheet/sheet';
import type { Table } from '../document/table';

/** [category, type, target, message, id]: how a push names an event. */
export type PushedEvent = readonly [category: number, type: number, target: string, message: string, id: number];

const EVENT_CATEGORY = 65_536;

/** Event numbers, as read from office.js 1.1.110. */
export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, nameChanged: 25, visibilityChanged: 26, moved: 27, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

/** One add-in's registrations for events, and the events that wait until the current request is answered. */
export class EventLine {
  enabled = true;
  private readonly registered = new Set<string>();
  private waiting: PushedEvent[] = [];

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Raises an event of a sheet, for those who asked for this sheet's and for those who asked for all sheets'. */
  raise(type: number, sheet: Sheet, message: Readonly<Record<string, unknown>>): void {
    this.raiseFor(type, [sheet.id, ''], { ...message, worksheetId: sheet.id });
  }

  /** Raises an event of a table, for those who asked for this table's, for its sheet's and for all tables'. */
  raiseForTable(type: number, table: Table, message: Readonly<Record<string, unknown>>): void {
    this.raiseFor(type, [table.id, table.sheet.id, ''], { ...message, tableId: table.id, worksheetId: table.sheet.id });
  }

  calculated(sheet: Sheet): void {
    this.raise(EventType.calculated, sheet, { type: 'WorksheetCalculated' });
  }

  get hasListeners(): boolean {
    return this.enabled && this.registered.size > 0;
  }

  /** Somebody wants to know when formulas have new values. */
  get awaitsCalculation(): boolean {
    return this.enabled && [...this.registered].some((registration) => registration.startsWith(`${EventType.calculated} `));
  }

  /** The events to push; they are pushed once. */
  take(): PushedEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  private raiseFor(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.hasListeners) return;
    for (const target of targets) {
      if (this.registered.has(`${type} ${target}`)) this.waiting.push([EVENT_CATEGORY, type, target === '' ? 'Workbook' : target, JSON.stringify(message), 0]);
    }
  }
}
