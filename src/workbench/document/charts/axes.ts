import { type XmlElement, element, elementsOf, localName } from '../xml/element';
import { groupsOf } from './chart-kind';
import { insertChild, made, valueOf } from './markup';

export type AxisGroup = 'Primary' | 'Secondary';
export type AxisType = 'Category' | 'Value';

/** Ids of the axes that are made here; files have their own. */
const IDS: Readonly<Record<AxisGroup, Readonly<Record<AxisType, string>>>> = {
  Primary: { Category: '500000001', Value: '500000002' },
  Secondary: { Category: '500000003', Value: '500000004' },
};

const CATEGORY_AXES = ['catAx', 'dateAx'];

/** An axis of a plot area; undefined where the chart has none of the kind. */
export function axisOf(plotArea: XmlElement, type: AxisType, group: AxisGroup): XmlElement | undefined {
  const holder = groupsOf(plotArea).find((candidate) => axisGroupOf(plotArea, candidate) === group && axisIds(candidate).length > 0);
  const ids = holder === undefined ? [] : axisIds(holder);
  const wanted = (name: string): boolean => (type === 'Value' ? name === 'valAx' : CATEGORY_AXES.includes(name));
  return axesIn(plotArea).find((axis) => wanted(localName(axis.name)) && ids.includes(valueOf(axis, 'axId') ?? ''));
}

/** Which axes a group of series is drawn on: those of the first group that has axes are the primary ones, unless its values stand at the far end. */
export function axisGroupOf(plotArea: XmlElement, group: XmlElement): AxisGroup {
  const ids = axisIds(group);
  const values = axesIn(plotArea).filter((axis) => localName(axis.name) === 'valAx');
  const own = values.find((axis) => ids.includes(valueOf(axis, 'axId') ?? ''));
  const isFar = own !== undefined && valueOf(own, 'crosses') === 'max';
  return own === undefined || (own === values[0] && !isFar) ? 'Primary' : 'Secondary';
}

/** Gives a group of series the axes of an axis group, made where the chart has none yet. */
export function attachAxes(plotArea: XmlElement, group: XmlElement, axisGroup: AxisGroup): void {
  const pair = (['Category', 'Value'] as const).map((type) => axisOf(plotArea, type, axisGroup));
  const ids = pair.every((axis) => axis !== undefined) ? pair.map((axis) => valueOf(axis, 'axId') ?? '') : makeAxes(plotArea, axisGroup, valueOf(group, 'barDir') === 'bar');
  for (const id of ids) insertChild(group, made(group, 'axId', { val: id }));
}

/** Takes away the axes that no group of series is drawn on. */
export function dropIdleAxes(plotArea: XmlElement): void {
  const used = new Set(groupsOf(plotArea).flatMap(axisIds));
  const idle = new Set(axesIn(plotArea).filter((axis) => !used.has(valueOf(axis, 'axId') ?? '')));
  plotArea.children = plotArea.children.filter((node) => typeof node === 'string' || !idle.has(node));
}

function makeAxes(plotArea: XmlElement, group: AxisGroup, isSideways: boolean): string[] {
  const { Category: category, Value: value } = IDS[group];
  const isPrimary = group === 'Primary';
  const axes = [categoryAxis(category, value, isSideways ? 'l' : 'b', isPrimary), valueAxis(value, category, isSideways ? (isPrimary ? 'b' : 't') : isPrimary ? 'l' : 'r', isPrimary)];
  for (const axis of isPrimary ? axes : axes.reverse()) placeAxis(plotArea, axis);
  return [category, value];
}

/** Axes stand after all groups, in the order in which they came. */
function placeAxis(plotArea: XmlElement, axis: XmlElement): void {
  const before = elementsOf(plotArea).filter(({ name }) => /(?:Chart|Ax|layout)$/.test(localName(name))).at(-1);
  plotArea.children.splice(before === undefined ? 0 : plotArea.children.indexOf(before) + 1, 0, axis);
}

const FAINT = line('9525', 'D9D9D9');
const NO_LINE = element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]);

function categoryAxis(id: string, crossing: string, position: string, isShown: boolean): XmlElement {
  return element('c:catAx', {}, [
    ...commonParts(id, position, isShown),
    property('numFmt', { formatCode: 'General', sourceLinked: '1' }), property('majorTickMark', { val: 'none' }), property('minorTickMark', { val: 'none' }), property('tickLblPos', { val: 'nextTo' }),
    structuredClone(FAINT), property('crossAx', { val: crossing }), property('crosses', { val: 'autoZero' }),
    property('auto', { val: '1' }), property('lblAlgn', { val: 'ctr' }), property('lblOffset', { val: '100' }), property('noMultiLvlLbl', { val: '0' }),
  ]);
}

function valueAxis(id: string, crossing: string, position: string, isPrimary: boolean): XmlElement {
  return element('c:valAx', {}, [
    ...commonParts(id, position, true),
    ...(isPrimary ? [element('c:majorGridlines', {}, [line('6350', 'E5E5E5')])] : []),
    property('numFmt', { formatCode: 'General', sourceLinked: '1' }), property('majorTickMark', { val: 'none' }), property('minorTickMark', { val: 'none' }), property('tickLblPos', { val: 'nextTo' }),
    structuredClone(NO_LINE), property('crossAx', { val: crossing }), property('crosses', { val: isPrimary ? 'autoZero' : 'max' }), property('crossBetween', { val: 'between' }),
  ]);
}

function commonParts(id: string, position: string, isShown: boolean): XmlElement[] {
  return [property('axId', { val: id }), element('c:scaling', {}, [property('orientation', { val: 'minMax' })]), property('delete', { val: isShown ? '0' : '1' }), property('axPos', { val: position })];
}

function line(width: string, rgb: string): XmlElement {
  return element('c:spPr', {}, [element('a:noFill'), element('a:ln', { w: width, cap: 'flat' }, [element('a:solidFill', {}, [element('a:srgbClr', { val: rgb })]), element('a:round')])]);
}

function property(name: string, attributes: Readonly<Record<string, string>>): XmlElement {
  return element(`c:${name}`, attributes);
}

function axesIn(plotArea: XmlElement): XmlElement[] {
  return elementsOf(plotArea).filter(({ name }) => /Ax$/.test(localName(name)));
}

function axisIds(group: XmlElement): string[] {
  return elementsOf(group).filter(({ name }) => localName(name) === 'axId').map(({ attributes }) => attributes['val'] ?? '');
}
