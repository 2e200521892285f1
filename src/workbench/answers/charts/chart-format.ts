import { drawnColor } from '../../document/charts/drawn-color';
import { DASHES, lineColor, lineDash, lineWeight, setFill, setLineColor, setLineDash, setLineWeight } from '../../document/charts/shape-look';
import { type TextLook, setTextLook, textLook } from '../../document/charts/text-look';
import type { XmlElement } from '../../document/xml/element';
import { fileColor } from '../../document/styles/colors';
import { invalidArgument } from '../host-error';
import { type HostObject, type HostType, type Property, defineType } from '../host-object';
import type { Session } from '../session';
import { type ChartElement, changeElement, elementNow } from './chart-element';

/** The parts of a look that an element of a chart has; the classes differ in name only. */
type FormatPart = 'fill' | 'line' | 'border' | 'font';

const PARTS: Readonly<Record<FormatPart, (target: ChartElement) => HostObject>> = {
  fill: (target) => fillObject(target),
  line: (target) => lineObject('ChartLineFormat')(target),
  border: (target) => lineObject('ChartBorder')(target),
  font: (target) => fontObject(target),
};

/** Excel.ChartTitleFormat, ChartSeriesFormat and their like: `name` is the class, `parts` what it has. */
export function formatType(name: string, parts: readonly FormatPart[]): HostType<ChartElement> {
  return defineType<ChartElement>({ name, navigation: Object.fromEntries(parts.map((part) => [part.charAt(0).toUpperCase() + part.slice(1), PARTS[part]])) });
}

/** Excel.ChartFill */
const fillObject: HostType<ChartElement> = defineType({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, args, session) => changeElement(target, session, (shape) => setFill(shape, rgb(args.raw(0)))),
    Clear: (target, _args, session) => changeElement(target, session, (shape) => setFill(shape, null)),
  },
});

/** Excel.ChartLineFormat, Excel.ChartBorder */
function lineObject(name: string): HostType<ChartElement> {
  return defineType<ChartElement>({
    name,
    properties: {
      Color: { get: (target, { document }) => drawnColor(lineColor(elementNow(target)), document.styles.theme) ?? '#000000', set: change((shape, value) => setLineColor(shape, rgb(value))) },
      Weight: { get: (target) => lineWeight(elementNow(target)) ?? 0.75, set: change((shape, value) => setLineWeight(shape, amount(value))) },
      LineStyle: { get: (target) => dashName(lineDash(elementNow(target))), set: change(setDash) },
    },
    methods: { Clear: (target, _args, session) => changeElement(target, session, (shape) => setLineColor(shape, null)) },
  });
}

function setDash(shape: XmlElement, value: unknown): void {
  const dash = typeof value === 'string' ? DASHES[value] : undefined;
  if (value === 'None') setLineColor(shape, null);
  else if (dash === undefined) throw invalidArgument();
  else setLineDash(shape, dash);
}

function dashName(dash: string): string {
  return dash === 'none' ? 'None' : (Object.keys(DASHES).find((name) => DASHES[name] === dash) ?? 'Continuous');
}

/** Excel.ChartFont */
const fontObject: HostType<ChartElement> = defineType({
  name: 'ChartFont',
  properties: {
    Name: font((look) => look.name ?? '', (value) => ({ name: text(value) })),
    Size: font((look) => look.size ?? 10, (value) => ({ size: amount(value) })),
    Bold: font((look) => look.bold ?? false, (value) => ({ bold: value === true })),
    Italic: font((look) => look.italic ?? false, (value) => ({ italic: value === true })),
    Underline: font((look) => (look.underline === true ? 'Single' : 'None'), (value) => ({ underline: value === 'Single' })),
    Color: font((look) => `#${look.color ?? '000000'}`, (value) => ({ color: rgb(value) })),
  },
});

/** A text property: what the element says, else what the whole chart says. */
function font(read: (look: TextLook) => unknown, write: (value: unknown) => TextLook): Property<ChartElement> {
  return {
    get: (target) => read({ ...textLook(target.chart.root), ...textLook(elementNow(target)) }),
    set: (target, value, session) => changeElement(target, session, (owner) => setTextLook(owner, write(value))),
  };
}

function change(edit: (shape: XmlElement, value: unknown) => void): (target: ChartElement, value: unknown, session: Session) => void {
  return (target, value, session) => changeElement(target, session, (shape) => edit(shape, value));
}

/** '#1F4E79' or a colour's name → RRGGBB */
export function rgb(value: unknown): string {
  const color = typeof value === 'string' ? fileColor(value) : undefined;
  if (color === undefined) throw invalidArgument();
  return color.slice(-6);
}

export function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
