import { coverArea } from '../../document/charts/anchor';
import type { Chart } from '../../document/charts/chart';
import { kindOfType, typeOf } from '../../document/charts/chart-kind';
import { child, ownChild, setValue, valueOf } from '../../document/charts/markup';
import { drawAllAs, plotAreaOf, seriesOf } from '../../document/charts/series';
import type { Arguments } from '../arguments';
import { invalidArgument, notImplemented } from '../host-error';
import { type HostType, type Property, defineType } from '../host-object';
import { rangeArgument } from '../range-address';
import type { Session } from '../session';
import { type SheetRange, isSheetRange } from '../sheet-range';
import { worksheetObject } from '../worksheet';
import { axesObject } from './chart-axes';
import { changeChart } from './chart-element';
import { amount, formatType, text } from './chart-format';
import { seriesCollectionObject } from './chart-series';
import { legendElement, legendObject, titleElement, titleObject } from './chart-texts';

const areaFormat = formatType('ChartAreaFormat', ['fill', 'border', 'font']);
const plotAreaFormat = formatType('ChartPlotAreaFormat', ['fill', 'border']);

/** Excel.Chart */
export const chartObject: HostType<Chart> = defineType({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: rename },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    ChartType: { get: ({ root }) => typeOfFirst(root), set: setType },
    DisplayBlanksAs: blanks(),
    PlotVisibleOnly: { get: ({ root }) => valueOf(child(root, 'chart'), 'plotVisOnly') !== '0', set: (chart, value, session) => changeChart(chart, session, (root) => setValue(ownChild(root, 'chart'), 'plotVisOnly', value === true ? '1' : '0')) },
  },
  navigation: {
    Title: (chart) => titleObject(titleElement(chart)),
    Legend: (chart) => legendObject(legendElement(chart)),
    Series: (chart) => seriesCollectionObject(chart),
    Axes: (chart) => axesObject(chart),
    Format: (chart) => areaFormat({ chart, find: (root) => root, own: (root) => root }),
    PlotArea: (chart) => plotAreaObject(chart),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    Delete: (chart, _args, session) => {
      session.requireWritable(chart.sheet);
      chart.delete();
    },
    SetPosition: setPosition,
    Activate: ({ sheet }, _args, session) => session.activate(sheet),
  },
});

/** Excel.ChartPlotArea: its look; its place is left to the program. */
const plotAreaObject: HostType<Chart> = defineType({
  name: 'ChartPlotArea',
  navigation: { Format: (chart) => plotAreaFormat({ chart, find: plotAreaOf, own: plotAreaOf }) },
});

function typeOfFirst(root: Chart['root']): string {
  const [first] = seriesOf(root);
  return first === undefined ? 'Invalid' : typeOf(first.group, first.series);
}

function rename(chart: Chart, value: unknown, session: Session): void {
  session.requireWritable(chart.sheet);
  chart.name = text(value);
}

/** In points. */
function side(name: 'left' | 'top' | 'width' | 'height'): Property<Chart> {
  return {
    get: ({ box }) => Math.round(box[name] * 100) / 100,
    set: (chart, value, session) => {
      session.requireWritable(chart.sheet);
      chart.box = { ...chart.box, [name]: amount(value) };
    },
  };
}

function setType(chart: Chart, value: unknown, session: Session): void {
  const kind = kindOfType(text(value));
  if (kind === undefined) throw notImplemented(`Chart.chartType ${text(value)}`);
  session.requireWritable(chart.sheet);
  drawAllAs(chart, kind);
}

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };

function blanks(): Property<Chart> {
  return {
    get: ({ root }) => Object.keys(BLANKS).find((name) => BLANKS[name] === (valueOf(child(root, 'chart'), 'dispBlanksAs') ?? 'zero')),
    set: (chart, value, session) => {
      const file = typeof value === 'string' ? BLANKS[value] : undefined;
      if (file === undefined) throw invalidArgument();
      changeChart(chart, session, (root) => setValue(ownChild(root, 'chart'), 'dispBlanksAs', file));
    },
  };
}

/** From the top left of one cell to the bottom right of another (of the same one, where there is no other). */
function setPosition(chart: Chart, args: Arguments, session: Session): void {
  session.requireWritable(chart.sheet);
  const start = cellAt(chart, args, 0, session);
  const end = args.isMissing(1) ? start : cellAt(chart, args, 1, session);
  const top = Math.min(start.area.top, end.area.top), left = Math.min(start.area.left, end.area.left);
  const bottom = Math.max(start.area.top + start.area.rows, end.area.top + end.area.rows), right = Math.max(start.area.left + start.area.columns, end.area.left + end.area.columns);
  chart.changeAnchor((anchor) => coverArea(anchor, { top, left, rows: bottom - top, columns: right - left }));
}

function cellAt(chart: Chart, args: Arguments, index: number, session: Session): SheetRange {
  const range = rangeArgument(args.target(index, isSheetRange), args.raw(index), chart.sheet, session);
  if (range.sheet !== chart.sheet) throw invalidArgument();
  return range;
}
