import { parseArea, writeArea } from '../document/formula/area-text';
import { quotedSheet } from '../document/formula/sheet-prefix';
import { formulaTokens } from '../document/formula/tokens';
import { builtInName, setBuiltInName } from '../document/names';
import { type HeaderFooterPart, PAPER_SIZES, fitsToPage, headerFooterText, pageAttribute, setFitToPage, setHeaderFooterText, setPageAttribute } from '../document/sheet/page';
import type { Sheet } from '../document/sheet/sheet';
import type { Area } from '../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../document/cells/grid';
import { type Arguments, isRecord } from './arguments';
import { invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type Property, type HostType, defineType } from './host-object';
import { rangeArgument } from './range-address';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange, isSheetRange } from './sheet-range';

const POINTS_PER_INCH = 72;

/** Excel.PageLayout */
export const pageLayoutObject: HostType<Sheet> = defineType({
  name: 'PageLayout',
  properties: {
    Orientation: { get: (sheet) => (pageAttribute(sheet, 'pageSetup', 'orientation') === 'landscape' ? 'Landscape' : 'Portrait'), set: (sheet, value) => setPageAttribute(sheet, 'pageSetup', 'orientation', oneOf(value, { Portrait: 'portrait', Landscape: 'landscape' })) },
    PaperSize: { get: paperSize, set: (sheet, value) => setPageAttribute(sheet, 'pageSetup', 'paperSize', oneOf(value, Object.fromEntries(Object.entries(PAPER_SIZES).map(([name, number]) => [name, String(number)])))) },
    Zoom: { get: zoom, set: setZoom },
    CenterHorizontally: printOption('horizontalCentered'),
    CenterVertically: printOption('verticalCentered'),
    PrintGridlines: printOption('gridLines'),
    PrintHeadings: printOption('headings'),
    LeftMargin: margin('left', 0.7),
    RightMargin: margin('right', 0.7),
    TopMargin: margin('top', 0.75),
    BottomMargin: margin('bottom', 0.75),
    HeaderMargin: margin('header', 0.3),
    FooterMargin: margin('footer', 0.3),
  },
  navigation: { HeadersFooters: (sheet) => headersFootersObject(sheet) },
  objects: {
    GetPrintArea: (sheet, _args, session) => printArea(sheet, session) ?? fail(),
    GetPrintAreaOrNullObject: (sheet, _args, session) => printArea(sheet, session),
    GetPrintTitleRows: (sheet, _args, session) => printTitle(sheet, 'rows', session) ?? fail(),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => printTitle(sheet, 'rows', session),
    GetPrintTitleColumns: (sheet, _args, session) => printTitle(sheet, 'columns', session) ?? fail(),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) => printTitle(sheet, 'columns', session),
  },
  methods: {
    SetPrintArea: (sheet, args, session) => setBuiltInName(session.document, sheet, 'Print_Area', reference(sheet, rangeOf(sheet, args, session).area)),
    SetPrintTitleRows: (sheet, args, session) => setTitle(sheet, 'rows', rangeOf(sheet, args, session).area, session),
    SetPrintTitleColumns: (sheet, args, session) => setTitle(sheet, 'columns', rangeOf(sheet, args, session).area, session),
  },
});

/** Excel.HeaderFooterGroup: the same texts on all pages. */
const headersFootersObject: HostType<Sheet> = defineType({
  name: 'HeaderFooterGroup',
  properties: { State: { get: () => 'Default' } },
  navigation: { DefaultForAllPages: (sheet) => headerFooterObject(sheet) },
});

/** Excel.HeaderFooter */
const headerFooterObject: HostType<Sheet> = defineType({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: pageText('oddHeader', 'left'),
    CenterHeader: pageText('oddHeader', 'center'),
    RightHeader: pageText('oddHeader', 'right'),
    LeftFooter: pageText('oddFooter', 'left'),
    CenterFooter: pageText('oddFooter', 'center'),
    RightFooter: pageText('oddFooter', 'right'),
  },
});

function pageText(which: string, part: HeaderFooterPart): Property<Sheet> {
  return {
    get: (sheet) => headerFooterText(sheet, which, part),
    set: (sheet, value) => {
      if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
      setHeaderFooterText(sheet, which, part, value);
    },
  };
}

function printOption(name: string): Property<Sheet> {
  return {
    get: (sheet) => ['1', 'true'].includes(pageAttribute(sheet, 'printOptions', name) ?? '0'),
    set: (sheet, value) => setPageAttribute(sheet, 'printOptions', name, value === true ? '1' : null),
  };
}

/** In points; the file has inches. */
function margin(name: string, usual: number): Property<Sheet> {
  return {
    get: (sheet) => Number(pageAttribute(sheet, 'pageMargins', name) ?? usual) * POINTS_PER_INCH,
    set: (sheet, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument();
      setPageAttribute(sheet, 'pageMargins', name, String(value / POINTS_PER_INCH));
    },
  };
}

function paperSize(sheet: Sheet): string {
  const number = Number(pageAttribute(sheet, 'pageSetup', 'paperSize') ?? PAPER_SIZES['A4']);
  return Object.entries(PAPER_SIZES).find(([, known]) => known === number)?.[0] ?? 'A4';
}

function zoom(sheet: Sheet): unknown {
  if (!fitsToPage(sheet)) return { scale: Number(pageAttribute(sheet, 'pageSetup', 'scale') ?? 100) };
  const pages = (name: string): number => Number(pageAttribute(sheet, 'pageSetup', name) ?? 1);
  return { horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') };
}

/** {scale} or {horizontalFitToPages, verticalFitToPages}; 0 or missing pages mean as many as needed. */
function setZoom(sheet: Sheet, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const fits = typeof horizontalFitToPages === 'number' || typeof verticalFitToPages === 'number';
  if (!fits && typeof scale !== 'number') throw invalidArgument();
  setFitToPage(sheet, fits);
  setPageAttribute(sheet, 'pageSetup', 'scale', fits ? null : String(scale));
  setPageAttribute(sheet, 'pageSetup', 'fitToWidth', fits ? String(typeof horizontalFitToPages === 'number' ? horizontalFitToPages : 0) : null);
  setPageAttribute(sheet, 'pageSetup', 'fitToHeight', fits ? String(typeof verticalFitToPages === 'number' ? verticalFitToPages : 0) : null);
}

function oneOf(value: unknown, names: Readonly<Record<string, string>>): string {
  const name = typeof value === 'string' ? names[value] : undefined;
  if (name === undefined) throw invalidArgument();
  return name;
}

function rangeOf(sheet: Sheet, args: Arguments, session: Session): SheetRange {
  const range = rangeArgument(args.target(0, isSheetRange), args.raw(0), sheet, session);
  if (range.sheet !== sheet) throw invalidArgument();
  return range;
}

function reference(sheet: Sheet, area: Area): string {
  return `${quotedSheet(sheet.name)}!${writeArea(area, true)}`;
}

function printArea(sheet: Sheet, { document }: Session): HostObject | null {
  const areas = areasIn(builtInName(document, sheet, 'Print_Area') ?? '');
  return areas.length === 0 ? null : rangeAreasObject({ sheet, areas });
}

/** Rows and columns to repeat stand in one name, side by side. */
function setTitle(sheet: Sheet, axis: 'rows' | 'columns', area: Area, { document }: Session): void {
  const whole = axis === 'rows' ? { ...area, left: 0, columns: MAX_COLUMNS } : { ...area, top: 0, rows: MAX_ROWS };
  const other = areasIn(builtInName(document, sheet, 'Print_Titles') ?? '').filter((known) => (axis === 'rows' ? known.rows >= MAX_ROWS : known.columns >= MAX_COLUMNS));
  const both = axis === 'rows' ? [...other, whole] : [whole, ...other];
  setBuiltInName(document, sheet, 'Print_Titles', both.map((each) => reference(sheet, each)).join(','));
}

function printTitle(sheet: Sheet, axis: 'rows' | 'columns', { document }: Session): HostObject | null {
  const area = areasIn(builtInName(document, sheet, 'Print_Titles') ?? '').find((known) => (axis === 'rows' ? known.columns >= MAX_COLUMNS : known.rows >= MAX_ROWS));
  return area === undefined ? null : rangeObject(new SheetRange(sheet, area));
}

function areasIn(refersTo: string): Area[] {
  return formulaTokens(refersTo).flatMap(({ kind, text }) => (kind === 'area' ? (parseArea(text) ?? []) : []));
}

function fail(): never {
  throw itemNotFound();
}
