import type { Observed } from '../../domain/conformance';
import { errorOf, valuesOf, type Probe } from './probe';

/** How long an event may take. */
const EVENT_MS = 3_000;

/** Sheets, and what is told of them. */
export const SHEET_PROBES = {
  'events.changed': {
    run: async (context, { sheet }) => {
      const told = once<Excel.WorksheetChangedEventArgs>();
      const handler = sheet.onChanged.add(told.listener);
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      const event = await told.event();
      handler.remove();
      await context.sync();
      return event === null ? 'no event' : [event.address, event.changeType, event.source];
    },
  },
  'events.calculated': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      const told = once<Excel.WorksheetCalculatedEventArgs>();
      const handler = sheet.onCalculated.add(told.listener);
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      const event = await told.event();
      handler.remove();
      await context.sync();
      return event === null ? 'no event' : event.type;
    },
  },
  'events.sheets': {
    run: async (context, { otherName }) => {
      const { worksheets } = context.workbook;
      const [added, deleted] = [once<Excel.WorksheetAddedEventArgs>(), once<Excel.WorksheetDeletedEventArgs>()];
      const handlers = [worksheets.onAdded.add(added.listener), worksheets.onDeleted.add(deleted.listener)];
      await context.sync();
      const other = worksheets.add(otherName());
      await context.sync();
      other.delete();
      await context.sync();
      const told = [(await added.event())?.source ?? 'no event', (await deleted.event())?.source ?? 'no event'];
      for (const handler of handlers) handler.remove();
      await context.sync();
      return told;
    },
  },
  'sheets.rename': {
    run: async (context, { sheet, otherName }) => {
      const name = otherName();
      const other = context.workbook.worksheets.add(name);
      other.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [[`='${name}'!A1*2`]];
      await context.sync();
      other.name = otherName();
      const formula = sheet.getRange('A1');
      formula.load('formulas,values');
      await context.sync();
      const followed: unknown = formula.formulas[0]?.[0];
      const calculated: unknown = formula.values[0]?.[0];
      other.delete();
      return [followed as Observed, calculated as Observed, await valuesOf(context, formula)];
    },
  },
  'sheets.move-copy': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:B1').formulas = [[4, '=A1*2']];
      const copy = sheet.copy('After', sheet);
      const cell = copy.getRange('B1');
      cell.load('formulas');
      sheet.load('position');
      copy.load('position');
      await context.sync();
      const after = copy.position - sheet.position;
      const values = await valuesOf(context, cell);
      copy.position = sheet.position;
      sheet.load('position');
      copy.load('position');
      await context.sync();
      const moved = copy.position - sheet.position;
      copy.delete();
      await context.sync();
      return [after, cell.formulas[0]?.[0] as string, values, moved];
    },
  },
  'sheets.hide': {
    run: async (context, { sheet }) => {
      sheet.visibility = 'VeryHidden';
      sheet.getRange('A1').values = [[3]];
      sheet.load('visibility');
      const values = await valuesOf(context, sheet.getRange('A1'));
      return [sheet.visibility, values];
    },
  },
  'sheets.very-hidden': {
    run: async (context, { otherName }) => {
      const other = context.workbook.worksheets.add(otherName());
      other.visibility = 'VeryHidden';
      await context.sync();
      const deleting = await errorOf(context, () => { other.delete(); });
      const then = deleting === 'none' ? 'gone' : await errorOf(context, () => {
        other.visibility = 'Hidden';
        other.delete();
      });
      return [deleting, then];
    },
  },
} as const satisfies Readonly<Record<string, Probe>>;

interface Expected<Event> {
  readonly listener: (event: Event) => Promise<void>;
  /** The event; null where none comes in time. */
  readonly event: () => Promise<Event | null>;
}

/** Listens for one event. */
function once<Event>(): Expected<Event> {
  let tell: (event: Event) => void = () => undefined;
  const told = new Promise<Event>((resolve) => { tell = resolve; });
  return {
    listener: (event) => {
      tell(event);
      return Promise.resolve();
    },
    event: () => new Promise((resolve) => {
      const late = setTimeout(() => { resolve(null); }, EVENT_MS);
      void told.then((event) => {
        clearTimeout(late);
        resolve(event);
      });
    }),
  };
}
