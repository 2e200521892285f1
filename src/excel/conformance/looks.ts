import type { Observed } from '../../domain/conformance';
import { columnPoints } from '../../domain/summary/plan';
import type { Probe } from './probe';

const FORMAT = '#,##0.00_ ;[Red]-#,##0.00';

/** Formats, page and print. */
export const LOOK_PROBES = {
  'formats.font': {
    run: async (context, { sheet }) => {
      const { font } = sheet.getRange('A1:B2').format;
      Object.assign(font, { name: '宋体', size: 14, bold: true, color: '#C00000' });
      font.load('name,size,bold,color');
      await context.sync();
      return [font.name, font.size, font.bold, font.color];
    },
  },
  'formats.fill-border': {
    run: async (context, { sheet }) => {
      const { fill, borders } = sheet.getRange('B2:C3').format;
      fill.color = '#DDEBF7';
      const edge = borders.getItem('EdgeBottom');
      Object.assign(edge, { style: 'Continuous', weight: 'Thin', color: '#808080' });
      fill.load('color');
      edge.load('style,weight,color');
      await context.sync();
      return [fill.color, edge.style, edge.weight, edge.color];
    },
  },
  'formats.number': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:B2');
      (range as { numberFormat: unknown }).numberFormat = FORMAT;
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as Observed;
    },
  },
  'formats.sizes': {
    run: async (context, { sheet }) => {
      const { format } = sheet.getRange('A1');
      format.columnWidth = columnPoints(20);
      format.rowHeight = 30;
      format.load('columnWidth,rowHeight');
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    },
  },
  'formats.alignment': {
    run: async (context, { sheet }) => {
      const { format } = sheet.getRange('A1');
      Object.assign(format, { horizontalAlignment: 'Left', verticalAlignment: 'Center', wrapText: true, indentLevel: 2 });
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
    },
  },
  'formats.merge': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:C2');
      range.values = [['甲', '乙', '丙'], ['丁', '戊', '己']];
      range.merge(true);
      range.load('values');
      await context.sync();
      return range.values as Observed;
    },
  },
  'formats.copy': {
    run: async (context, { sheet }) => {
      const from = sheet.getRange('A1');
      from.values = [['甲']];
      from.format.fill.color = '#FFF2CC';
      from.numberFormat = [['0.00']];
      const to = sheet.getRange('C1:C2');
      to.values = [[1], [2]];
      to.copyFrom(from, Excel.RangeCopyType.formats);
      to.load('values,numberFormat,columnHidden,format/fill/color');
      await context.sync();
      return [to.values as Observed, to.numberFormat as Observed, to.format.fill.color, to.columnHidden];
    },
  },
  'page.layout': {
    run: async (context, { sheet }) => {
      const { pageLayout } = sheet;
      Object.assign(pageLayout, { orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, leftMargin: 36, printGridlines: true });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      pageLayout.load('orientation,paperSize,centerHorizontally,zoom,leftMargin,printGridlines');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      const { orientation, paperSize, centerHorizontally, zoom, leftMargin, printGridlines } = pageLayout;
      return [orientation, paperSize, centerHorizontally, zoom.horizontalFitToPages ?? null, Math.round(leftMargin), printGridlines, pageLayout.headersFooters.defaultForAllPages.centerFooter];
    },
  },
  'page.area': {
    run: async (context, { sheet }) => {
      sheet.pageLayout.setPrintArea(sheet.getRange('A1:D20'));
      sheet.showGridlines = false;
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('cellCount');
      sheet.load('showGridlines');
      await context.sync();
      return [area.isNullObject ? null : area.cellCount, sheet.showGridlines];
    },
  },
  'page.titles': {
    run: async (context, { sheet }) => {
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('rowIndex,rowCount');
      await context.sync();
      return titles.isNullObject ? null : [titles.rowIndex, titles.rowCount];
    },
  },
  'page.freeze': {
    run: async (context, { sheet }) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return frozen.isNullObject ? null : [frozen.rowIndex, frozen.columnIndex, frozen.rowCount, frozen.columnCount];
    },
  },
  'page.breaks': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:A20').values = Array.from({ length: 20 }, (_, row) => [row]);
      sheet.horizontalPageBreaks.add(sheet.getRange('A11'));
      sheet.horizontalPageBreaks.load('items/columnIndex');
      await context.sync();
      return sheet.horizontalPageBreaks.items.length;
    },
  },
} as const satisfies Readonly<Record<string, Probe>>;
