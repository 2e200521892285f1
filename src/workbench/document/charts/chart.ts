import { changePart, readPart } from '../package/xml-part';
import { hasKind, officeType, resolveTarget } from '../package/relationships';
import { relationshipId } from '../open-package';
import { type Sheet, ownSection, removeSection } from '../sheet/sheet';
import type { WorkbookDocument } from '../workbook-document';
import { XML_DECLARATION, type XmlElement, element, elementsOf, localName, serialiseXml, walk } from '../xml/element';
import { type Box, boxOf, setBox } from './anchor';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${MAIN_DRAWING_NAMESPACE}"/>`;

/** A chart of a sheet: its part, and the anchor in the sheet's drawing that holds it. The parts are the truth; nothing is kept beside them, and a chart that nobody
 *  changes stays byte for byte what the file has. */
export class Chart {
  constructor(readonly document: WorkbookDocument, readonly sheet: Sheet, readonly path: string, private readonly drawing: string, private readonly relationship: string) {}

  /** Unique in the workbook, and the same while the workbook is open. */
  get id(): string {
    return `{00000000-0008-0000-0000-${(/(\d+)\.xml$/.exec(this.path)?.[1] ?? '0').padStart(12, '0')}}`;
  }

  /** c:chartSpace; changed through `change` only. */
  get root(): XmlElement {
    return readPart(this.document.parts, this.path) ?? element('c:chartSpace');
  }

  get name(): string {
    return this.properties?.attributes['name'] ?? '';
  }

  set name(name: string) {
    this.changeDrawing(() => {
      if (this.properties !== undefined) this.properties.attributes['name'] = name;
    });
  }

  /** In points. */
  get box(): Box {
    const { anchor } = this;
    return anchor === undefined ? { left: 0, top: 0, width: 0, height: 0 } : boxOf(this.sheet, anchor);
  }

  set box(box: Box) {
    this.changeAnchor((anchor) => setBox(this.sheet, anchor, box));
  }

  changeAnchor(edit: (anchor: XmlElement) => void): void {
    this.changeDrawing(() => {
      const { anchor } = this;
      if (anchor !== undefined) edit(anchor);
    });
  }

  /** Changes the chart's part. */
  change(edit: (root: XmlElement) => void): void {
    changePart(this.document.parts, this.path, (root) => {
      root.attributes['xmlns:a'] ??= MAIN_DRAWING_NAMESPACE;
      edit(root);
      return true;
    });
    this.sheet.layoutRevision += 1;
  }

  delete(): void {
    const { parts } = this.document;
    const { anchor } = this;
    changePart(parts, this.drawing, (root) => {
      root.children = root.children.filter((node) => node !== anchor);
      return true;
    });
    parts.detach(this.drawing, this.path);
    this.sheet.layoutRevision += 1;
    if (elementsOf(readPart(parts, this.drawing) ?? element('')).length > 0) return;
    parts.detach(this.sheet.path, this.drawing);
    removeSection(this.sheet, 'drawing');
  }

  private get anchor(): XmlElement | undefined {
    return anchorsOf(this.document, this.drawing).find((anchor) => chartRelationship(anchor) === this.relationship);
  }

  /** xdr:cNvPr: number and name. */
  private get properties(): XmlElement | undefined {
    const { anchor } = this;
    let found: XmlElement | undefined;
    if (anchor !== undefined) {
      walk(anchor, (node) => {
        if (localName(node.name) === 'cNvPr') found ??= node;
      });
    }
    return found;
  }

  private changeDrawing(edit: () => void): void {
    changePart(this.document.parts, this.drawing, () => {
      edit();
      return true;
    });
    this.sheet.layoutRevision += 1;
  }
}

/** The charts of a sheet, from back to front. */
export function chartsOf(document: WorkbookDocument, sheet: Sheet): Chart[] {
  const { parts } = document;
  return parts.targetsOf(sheet.path, 'drawing').flatMap((drawing) => anchorsOf(document, drawing).flatMap((anchor) => {
    const id = chartRelationship(anchor);
    const target = parts.relationshipsOf(drawing).find((relationship) => relationship.id === id && hasKind(relationship, 'chart'));
    if (id === undefined || target === undefined) return [];
    const path = resolveTarget(drawing, target.target);
    return parts.has(path) ? [new Chart(document, sheet, path, drawing, id)] : [];
  }));
}

/** Puts a chart (c:chartSpace) on a sheet, in front of what is there. */
export function addChart(document: WorkbookDocument, sheet: Sheet, root: XmlElement, box: Box): Chart {
  const { parts } = document;
  const drawing = ownDrawing(document, sheet);
  const path = parts.freePath('xl/charts/chart', '.xml');
  parts.setText(path, XML_DECLARATION + serialiseXml(root), CHART_TYPE);
  const relationship = parts.relate(drawing, officeType('chart'), path);
  const number = freeNumber(document, drawing);
  changePart(parts, drawing, (holder) => {
    const anchor = anchorFor(number, relationship);
    setBox(sheet, anchor, box);
    holder.children.push(anchor);
    return true;
  });
  sheet.layoutRevision += 1;
  const chart = new Chart(document, sheet, path, drawing, relationship);
  chart.name = freeName(document, sheet);
  return chart;
}

export function anchorsOf({ parts }: WorkbookDocument, drawing: string): XmlElement[] {
  const root = readPart(parts, drawing);
  return root === undefined ? [] : elementsOf(root).filter(({ name }) => localName(name).endsWith('Anchor'));
}

/** The sheet's drawing part, made where it has none. */
function ownDrawing({ parts }: WorkbookDocument, sheet: Sheet): string {
  const known = parts.targetsOf(sheet.path, 'drawing')[0];
  if (known !== undefined) return known;
  const path = parts.freePath('xl/drawings/drawing', '.xml');
  parts.setText(path, EMPTY_DRAWING, DRAWING_TYPE);
  sheet.root.attributes['xmlns:r'] ??= RELATIONSHIPS_NAMESPACE;
  ownSection(sheet, 'drawing').attributes = { 'r:id': parts.relate(sheet.path, officeType('drawing'), path) };
  return path;
}

function chartRelationship(anchor: XmlElement): string | undefined {
  let id: string | undefined;
  walk(anchor, (node) => {
    if (localName(node.name) === 'chart') id ??= relationshipId(node);
  });
  return id;
}

function anchorFor(number: number, relationship: string): XmlElement {
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [element('xdr:cNvPr', { id: String(number), name: '' }), element('xdr:cNvGraphicFramePr')]),
    element('xdr:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', { cx: '0', cy: '0' })]),
    element('a:graphic', {}, [element('a:graphicData', { uri: CHART_NAMESPACE }, [element('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': relationship })])]),
  ]);
  return element('xdr:twoCellAnchor', {}, [frame, element('xdr:clientData')]);
}

/** A number that no shape of the drawing has; 1 is left to the drawing itself, as Excel does. */
function freeNumber({ parts }: WorkbookDocument, drawing: string): number {
  let highest = 1;
  const root = readPart(parts, drawing);
  if (root !== undefined) {
    walk(root, ({ name, attributes }) => {
      if (localName(name) === 'cNvPr') highest = Math.max(highest, Number(attributes['id'] ?? 0));
    });
  }
  return highest + 1;
}

/** 图表 1, 图表 2 …, as Excel in Chinese names them. */
function freeName(document: WorkbookDocument, sheet: Sheet): string {
  const taken = new Set(chartsOf(document, sheet).map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`图表 ${number}`)) return `图表 ${number}`;
}
