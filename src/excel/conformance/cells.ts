import type { Observed } from '../../domain/conformance';
import { cellInput } from '../cell-input';
import { valuesOf, type Probe } from './probe';

/** Reading and writing cells. */
export const CELL_PROBES = {
  'reading.values': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:D1').values = [[1.5, '文字', true, '']];
      return valuesOf(context, sheet.getRange('A1:D1'));
    },
  },
  'reading.types': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:E1');
      range.formulas = [[1, '文字', true, '', '=NA()']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.valueTypes[0] as Observed, range.values[0]?.[4] as Observed];
    },
  },
  'reading.used': {
    run: async (context, { sheet }) => {
      sheet.getRange('B2').values = [['甲']];
      sheet.getRange('D5').values = [['乙']];
      sheet.getRange('G9').format.fill.color = '#FFFF00';
      const used = sheet.getUsedRange(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount];
    },
  },
  'reading.used-empty': {
    run: async (context, { sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject ? 'null object' : used.address;
    },
  },
  'reading.merged': {
    needs: '1.13',
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C2').values = [['甲', '', '丙'], ['丁', '', '']];
      sheet.getRange('A1:B1').merge(false);
      const merged = sheet.getRange('A1:C2').getMergedAreasOrNullObject();
      merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      const none = sheet.getRange('C2').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return [merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [rowIndex, columnIndex, rowCount, columnCount]), none.isNullObject];
    },
  },
  'reading.text': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1234.5, 43651, 0.126]];
      range.numberFormat = [['#,##0.00', 'yyyy-mm-dd', '0.0%']];
      range.format.columnWidth = 100;
      range.load('text,values');
      await context.sync();
      return [range.text[0] as Observed, range.values[0] as Observed];
    },
  },
  'writing.entries': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:F1').values = [['007', '2019-07-05', '12%', '约5亿元', 'TRUE', "'007"]];
      return valuesOf(context, sheet.getRange('A1:F1'));
    },
  },
  'writing.formulas': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = [[2, '=A1*3', '=SUM( A1 , B1 )']];
      range.load('values,formulas');
      await context.sync();
      return [range.values[0] as Observed, range.formulas[0] as Observed];
    },
  },
  'writing.like-formula': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:D1');
      range.formulas = [[cellInput('=1+1'), cellInput('+86项目'), cellInput('@甲公司'), cellInput("'引号")]];
      range.load('values,formulas');
      await context.sync();
      return [range.values[0] as Observed, range.formulas[0] as Observed];
    },
  },
  'writing.text-format': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.formulas = [["'2019-07-05", '007']];
      return valuesOf(context, range);
    },
  },
  'writing.null': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C1').formulas = [[1, '=A1+1', 3]];
      sheet.getRange('A1:C1').formulas = [[null, null, '']];
      const range = sheet.getRange('A1:C1');
      range.load('formulas');
      await context.sync();
      return range.formulas[0] as Observed;
    },
  },
  'writing.longest': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1').values = [['长'.repeat(32_767)]];
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      const held: unknown = cell.values[0]?.[0];
      return typeof held === 'string' ? held.length : null;
    },
  },
  'writing.clear': {
    run: async (context, { sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#FFF2CC';
      sheet.getRange('A1').clear(Excel.ClearApplyTo.contents);
      sheet.getRange('B1').clear(Excel.ClearApplyTo.all);
      const [kept, gone] = [sheet.getRange('A1').format.fill, sheet.getRange('B1').format.fill];
      kept.load('color');
      gone.load('color');
      return [await valuesOf(context, range), kept.color, gone.color];
    },
  },
} as const satisfies Readonly<Record<string, Probe>>;
