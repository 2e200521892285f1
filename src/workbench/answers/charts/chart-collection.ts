import { addChart, chartsOf, type Chart } from '../../document/charts/chart';
import { kindOfType } from '../../document/charts/chart-kind';
import { newChart } from '../../document/charts/new-chart';
import { seriesIn } from '../../document/charts/source-layout';
import type { Sheet } from '../../document/sheet/sheet';
import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound, notImplemented } from '../host-error';
import { type HostObject, type HostType, defineType } from '../host-object';
import { usedPart } from '../range-address';
import type { Session } from '../session';
import { isSheetRange } from '../sheet-range';
import { chartObject } from './chart';

/** Where Excel puts a new chart, and how large, in points. */
const NEW_BOX = { left: 120, top: 60, width: 360, height: 216 };

/** Excel.ChartCollection */
export const chartCollectionObject: HostType<Sheet> = defineType({
  name: 'ChartCollection',
  properties: { Count: { get: (sheet, { document }) => chartsOf(document, sheet).length } },
  items: (sheet, { document }) => chartsOf(document, sheet).map(chartObject),
  find: found,
  objects: {
    Add: add,
    GetItem: (sheet, args, session) => found(sheet, args.raw(0), session) ?? fail(),
    GetItemOrNullObject: (sheet, args, session) => found(sheet, args.raw(0), session),
    GetItemAt: (sheet, args, { document }) => shown(chartsOf(document, sheet)[args.whole(0)]) ?? fail(),
  },
  methods: { GetCount: (sheet, _args, { document }) => chartsOf(document, sheet).length },
});

function add(sheet: Sheet, args: Arguments, session: Session): HostObject {
  session.requireWritable(sheet);
  const kind = kindOfType(args.text(0));
  if (kind === undefined) throw notImplemented(`ChartCollection.add of ${args.text(0)}`);
  const range = args.target(1, isSheetRange);
  const seriesBy = args.optionalText(2) ?? 'Auto';
  if (range === null || (seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows')) throw invalidArgument();
  const source = range.isUnbounded ? usedPart(range, true) : range;
  const sources = source === null ? [] : seriesIn(session.document, source.sheet, source.area, seriesBy);
  return chartObject(addChart(session.document, sheet, newChart(session.document, kind, sources), NEW_BOX));
}

/** A chart by its name or its id. */
function found(sheet: Sheet, key: unknown, { document }: Session): HostObject | null {
  const charts = chartsOf(document, sheet);
  return shown(charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()));
}

function shown(chart: Chart | undefined): HostObject | null {
  return chart === undefined ? null : chartObject(chart);
}

function fail(): never {
  throw itemNotFound();
}
