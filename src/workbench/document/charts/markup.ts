import { type XmlElement, childNamed, element, isElement, localName } from '../xml/element';

/** The order of the children of chart elements (ECMA-376 part 1, 21.2.2, and 20.1.2 for shapes and text). Excel refuses a file that breaks it.
 *  Kinds that have children in common are taken together: what one of them has not, it is not given. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['date1904', 'lang', 'roundedCorners', 'AlternateContent', 'style', 'clrMapOvr', 'pivotSource', 'protection', 'chart', 'spPr', 'txPr', 'externalData', 'printSettings', 'userShapes', 'extLst'],
  chart: ['title', 'autoTitleDeleted', 'pivotFmts', 'view3D', 'floor', 'sideWall', 'backWall', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs', 'showDLblsOverMax', 'extLst'],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  plotArea: ['layout', 'areaChart', 'barChart', 'lineChart', 'pieChart', 'doughnutChart', 'scatterChart', 'catAx', 'dateAx', 'valAx', 'serAx', 'dTable', 'spPr', 'extLst'],
  group: ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'serLines', 'dropLines', 'hiLowLines', 'upDownBars', 'marker', 'smooth', 'firstSliceAng', 'holeSize', 'axId', 'extLst'],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'marker', 'explosion', 'dPt', 'dLbls', 'trendline', 'errBars', 'cat', 'xVal', 'val', 'yVal', 'smooth', 'shape', 'bubbleSize', 'extLst'],
  dLbls: ['dLbl', 'delete', 'numFmt', 'spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize', 'separator', 'showLeaderLines', 'leaderLines', 'extLst'],
  axis: [
    'axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt',
    'auto', 'lblAlgn', 'lblOffset', 'tickLblSkip', 'tickMarkSkip', 'noMultiLvlLbl', 'crossBetween', 'majorUnit', 'minorUnit', 'dispUnits', 'extLst',
  ],
  scaling: ['logBase', 'orientation', 'max', 'min'],
  marker: ['symbol', 'size', 'spPr', 'extLst'],
  spPr: ['xfrm', 'custGeom', 'prstGeom', 'noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill', 'ln', 'effectLst', 'effectDag', 'scene3d', 'sp3d', 'extLst'],
  ln: ['noFill', 'solidFill', 'gradFill', 'pattFill', 'prstDash', 'custDash', 'round', 'bevel', 'miter', 'headEnd', 'tailEnd', 'extLst'],
  text: ['ln', 'noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill', 'effectLst', 'effectDag', 'highlight', 'uLnTx', 'uLn', 'uFillTx', 'uFill', 'latin', 'ea', 'cs', 'sym', 'hlinkClick', 'hlinkMouseOver', 'rtl', 'extLst'],
  txPr: ['bodyPr', 'lstStyle', 'p'],
  rich: ['bodyPr', 'lstStyle', 'p'],
  p: ['pPr', 'r', 'br', 'fld', 'endParaRPr'],
};

/** Elements that share an order. */
const SHARED: Readonly<Record<string, string>> = {
  areaChart: 'group', barChart: 'group', lineChart: 'group', pieChart: 'group', doughnutChart: 'group', catAx: 'axis', valAx: 'axis', dateAx: 'axis', serAx: 'axis', defRPr: 'text', rPr: 'text', endParaRPr: 'text',
};

/** Elements whose children are of DrawingML's main part, `a:`. */
const DRAWING_PARENTS = new Set(['spPr', 'ln', 'defRPr', 'rPr', 'endParaRPr', 'p', 'pPr', 'txPr', 'rich', 'solidFill', 'r']);

/** A child by its plain name. */
export const child = childNamed;

/** A child by its plain name, made in its place where it is missing. */
export function ownChild(parent: XmlElement, name: string): XmlElement {
  return childNamed(parent, name) ?? insertChild(parent, made(parent, name));
}

/** Puts a child where the order wants it, after others of its name. */
export function insertChild(parent: XmlElement, added: XmlElement): XmlElement {
  const kind = localName(parent.name);
  const order = ORDER[SHARED[kind] ?? kind] ?? [];
  const rank = (node: XmlElement): number => {
    const place = order.indexOf(localName(node.name));
    return place < 0 ? order.length : place;
  };
  const before = parent.children.findIndex((node) => isElement(node) && rank(node) > rank(added));
  parent.children.splice(before < 0 ? parent.children.length : before, 0, added);
  return added;
}

/** Puts a child in place of the one of its name. */
export function putChild(parent: XmlElement, added: XmlElement): XmlElement {
  dropChild(parent, localName(added.name));
  return insertChild(parent, added);
}

export function dropChild(parent: XmlElement, ...names: string[]): void {
  parent.children = parent.children.filter((node) => !isElement(node) || !names.includes(localName(node.name)));
}

/** The `val` of a child (`<c:gapWidth val="80"/>`). */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return parent === undefined ? undefined : childNamed(parent, name)?.attributes['val'];
}

export function setValue(parent: XmlElement, name: string, value: string): void {
  ownChild(parent, name).attributes['val'] = value;
}

/** An element as a child of another is spelled: with the prefix that belongs there. */
export function made(parent: XmlElement, name: string, attributes: Readonly<Record<string, string>> = {}, children: XmlElement[] = []): XmlElement {
  const prefix = DRAWING_PARENTS.has(localName(parent.name)) ? 'a:' : parent.name.slice(0, parent.name.indexOf(':') + 1);
  return element(prefix + name, attributes, children);
}

/** Follows plain names downwards; undefined where one is missing. */
export function descend(from: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((node, name) => (node === undefined ? undefined : childNamed(node, name)), from);
}
