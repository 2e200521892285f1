import { type AxisGroup, type AxisType, axisOf } from '../../document/charts/axes';
import type { Chart } from '../../document/charts/chart';
import { child, dropChild, made, ownChild, putChild, setValue, valueOf } from '../../document/charts/markup';
import { plotAreaOf } from '../../document/charts/series';
import { setTextLook, setTitleText, titleText } from '../../document/charts/text-look';
import type { XmlElement } from '../../document/xml/element';
import { invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, type HostType, type Property, defineType } from '../host-object';
import { type ChartElement, changeElement, elementNow } from './chart-element';
import { formatType, text } from './chart-format';

const axisFormat = formatType('ChartAxisFormat', ['fill', 'line', 'font']);
const axisTitleFormat = formatType('ChartAxisTitleFormat', ['fill', 'border', 'font']);
const gridlinesFormat = formatType('ChartGridlinesFormat', ['line']);

interface Axis extends ChartElement {
  readonly type: AxisType;
  readonly group: AxisGroup;
}

/** Excel.ChartAxes */
export const axesObject: HostType<Chart> = defineType({
  name: 'ChartAxes',
  navigation: {
    CategoryAxis: (chart) => axisAt(chart, 'Category', 'Primary'),
    ValueAxis: (chart) => axisAt(chart, 'Value', 'Primary'),
  },
  objects: { GetItem: (chart, args) => axisAt(chart, args.text(0), args.optionalText(1) ?? 'Primary') },
});

function axisAt(chart: Chart, type: string, group: string): HostObject {
  if ((type !== 'Category' && type !== 'Value') || (group !== 'Primary' && group !== 'Secondary')) throw invalidArgument();
  const find = (root: XmlElement): XmlElement | undefined => axisOf(plotAreaOf(root), type, group);
  const own = (root: XmlElement): XmlElement => find(root) ?? fail();
  own(chart.root);
  return axisObject({ chart, find, own, type, group });
}

function fail(): never {
  throw itemNotFound();
}

const TICK_LABELS: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const TICK_MARKS: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };

/** Excel.ChartAxis; limits that are left to the program read as ''. */
const axisObject: HostType<Axis> = defineType<Axis>({
  name: 'ChartAxis',
  properties: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: ({ group }) => group },
    Visible: { get: (axis) => valueOf(elementNow(axis), 'delete') !== '1', set: (axis, value, session) => changeElement(axis, session, (element) => setValue(element, 'delete', value === true ? '0' : '1')) },
    Minimum: limit('min'),
    Maximum: limit('max'),
    MajorUnit: { get: (axis) => numberOr(valueOf(elementNow(axis), 'majorUnit')), set: (axis, value, session) => changeElement(axis, session, (element) => setNumber(element, 'majorUnit', value)) },
    NumberFormat: {
      get: (axis) => formatOf(elementNow(axis))['formatCode'] ?? 'General',
      set: (axis, value, session) => changeElement(axis, session, (element) => putChild(element, made(element, 'numFmt', { formatCode: text(value), sourceLinked: '0' }))),
    },
    LinkNumberFormat: {
      get: (axis) => formatOf(elementNow(axis))['sourceLinked'] !== '0',
      set: (axis, value, session) => changeElement(axis, session, (element) => {
        ownChild(element, 'numFmt').attributes['sourceLinked'] = value === true ? '1' : '0';
      }),
    },
    ReversePlotOrder: {
      get: (axis) => valueOf(scalingOf(axis), 'orientation') === 'maxMin',
      set: (axis, value, session) => changeElement(axis, session, (element) => setValue(ownChild(element, 'scaling'), 'orientation', value === true ? 'maxMin' : 'minMax')),
    },
    TickLabelPosition: choice('tickLblPos', TICK_LABELS, 'nextTo'),
    MajorTickMark: choice('majorTickMark', TICK_MARKS, 'cross'),
    MinorTickMark: choice('minorTickMark', TICK_MARKS, 'cross'),
  },
  navigation: {
    Title: (axis) => axisTitleObject(axis),
    Format: (axis) => axisFormat(axis),
    MajorGridlines: (axis) => gridlinesObject(part(axis, 'majorGridlines')),
    MinorGridlines: (axis) => gridlinesObject(part(axis, 'minorGridlines')),
  },
});

/** Excel.ChartGridlines */
const gridlinesObject: HostType<ChartPart> = defineType<ChartPart>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: (lines) => elementNow(lines) !== undefined,
      set: (lines, value, session) => changeElement(lines.owner, session, (axis) => {
        if (value === true) ownChild(axis, lines.name);
        else dropChild(axis, lines.name);
      }),
    },
  },
  navigation: { Format: (lines) => gridlinesFormat(lines) },
});

/** Excel.ChartAxisTitle */
const axisTitleObject: HostType<Axis> = defineType<Axis>({
  name: 'ChartAxisTitle',
  properties: {
    Text: { get: (axis) => titleText(elementNow(part(axis, 'title'))) ?? null, set: (axis, value, session) => changeElement(axis, session, (element) => showTitle(element, text(value))) },
    Visible: {
      get: (axis) => elementNow(part(axis, 'title')) !== undefined,
      set: (axis, value, session) => changeElement(axis, session, (element) => {
        if (value !== true) dropChild(element, 'title');
        else if (child(element, 'title') === undefined) showTitle(element, '坐标轴标题');
      }),
    },
  },
  navigation: { Format: (axis) => axisTitleFormat(part(axis, 'title')) },
});

/** The title of an axis that stands upright is turned, as Excel does. */
function showTitle(axis: XmlElement, caption: string): void {
  const title = ownChild(axis, 'title');
  setValue(title, 'overlay', '0');
  setTitleText(title, caption);
  const isUpright = ['l', 'r'].includes(valueOf(axis, 'axPos') ?? '');
  const body = child(child(child(title, 'tx') ?? title, 'rich') ?? title, 'bodyPr');
  if (isUpright && body !== undefined) Object.assign(body.attributes, { rot: '-5400000', vert: 'horz' });
  setTextLook(title, { bold: false });
}

/** A part of an axis. */
interface ChartPart extends ChartElement {
  readonly owner: ChartElement;
  readonly name: string;
}

function part(owner: ChartElement, name: string): ChartPart {
  const find = (root: XmlElement): XmlElement | undefined => {
    const element = owner.find(root);
    return element === undefined ? undefined : child(element, name);
  };
  return { chart: owner.chart, owner, name, find, own: (root) => ownChild(owner.own(root), name) };
}

function limit(name: 'min' | 'max'): Property<Axis> {
  return {
    get: (axis) => numberOr(valueOf(scalingOf(axis), name)),
    set: (axis, value, session) => changeElement(axis, session, (element) => setNumber(ownChild(element, 'scaling'), name, value)),
  };
}

/** A number, or '' to leave it to the program. */
function setNumber(owner: XmlElement, name: string, value: unknown): void {
  if (value === '') dropChild(owner, name);
  else if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  else setValue(owner, name, String(value));
}

function numberOr(value: string | undefined): number | '' {
  return value === undefined ? '' : Number(value);
}

function scalingOf(axis: Axis): XmlElement | undefined {
  const element = elementNow(axis);
  return element === undefined ? undefined : child(element, 'scaling');
}

function formatOf(axis: XmlElement | undefined): Readonly<Record<string, string>> {
  return (axis === undefined ? undefined : child(axis, 'numFmt')?.attributes) ?? {};
}

function choice(name: string, names: Readonly<Record<string, string>>, usual: string): Property<Axis> {
  return {
    get: (axis) => Object.keys(names).find((key) => names[key] === (valueOf(elementNow(axis), name) ?? usual)),
    set: (axis, value, session) => {
      const chosen = typeof value === 'string' ? names[value] : undefined;
      if (chosen === undefined) throw invalidArgument();
      changeElement(axis, session, (element) => setValue(element, name, chosen));
    },
  };
}
