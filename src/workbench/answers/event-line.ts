import type { Area } from '../../domain/sheet';
import { writeArea } from '../document/formula/area-text';
import type { Sheet } from '../document/sheet/sheet';

/** [category, type, target, message, id]: how a push names an event. */
export type PushedEvent = readonly [category: number, type: number, target: string, message: string, id: number];

const EVENT_CATEGORY = 65_536;

/** Event numbers, as read from office.js 1.1.110. */
export const EventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, nameChanged: 25, visibilityChanged: 26, moved: 27 } as const;

/** Registrations for events, and the events of the current request, pushed after it was answered. */
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

  raise(type: number, sheet: Sheet, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [sheet.id, '']) {
      if (this.registered.has(`${type} ${target}`)) this.waiting.push([EVENT_CATEGORY, type, target === '' ? 'Workbook' : target, JSON.stringify({ ...message, worksheetId: sheet.id }), 0]);
    }
  }

  cellsChanged(sheet: Sheet, area: Area): void {
    if (this.registered.size === 0) return;
    this.raise(EventType.changed, sheet, { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', address: writeArea(area), shiftDirection: 'None', triggerSource: 'ThisLocalAddin' });
  }

  /** The events to push; they are pushed once. */
  take(): PushedEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }
}
