import type { Observed } from '../../domain/conformance';
import { errorOf, valuesOf, type Probe } from './probe';

const GRID = [['产业链', '项目数', '金额'], ['新能源', 3, 17.8], ['电子信息', 2, 5.5]];

/** Tables, names, charts, filters, links and choices. */
export const OBJECT_PROBES = {
  'tables.add': {
    run: async (context, { sheet, item }) => {
      sheet.getRange('A1:C3').values = GRID;
      const table = sheet.tables.add('A1:C3', true);
      table.name = item;
      const body = table.getDataBodyRange();
      body.load('rowIndex,rowCount,columnCount');
      table.load('showHeaders,showTotals');
      await context.sync();
      return [table.showHeaders, table.showTotals, body.rowIndex, body.rowCount, body.columnCount];
    },
  },
  'tables.columns': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const table = sheet.tables.add('A1:C3', true);
      table.columns.add(-1, [['档次'], ['10亿元以上'], ['5亿元以上']]);
      const range = table.getRange();
      const values = await valuesOf(context, range);
      const overlapping = await errorOf(context, () => { sheet.tables.add('B2:D4', true); });
      return [values, overlapping];
    },
  },
  'tables.totals': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const table = sheet.tables.add('A1:C3', true);
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load('rowIndex');
      await context.sync();
      return totals.rowIndex;
    },
  },
  'names.add': {
    run: async (context, { sheet, item }) => {
      const named = context.workbook.names.add(item, sheet.getRange('B2'));
      sheet.getRange('B2').values = [[7]];
      sheet.getRange('A1').formulas = [[`=${item}*2`]];
      named.load('formula,type');
      const values = await valuesOf(context, sheet.getRange('A1'));
      return [named.formula as Observed, named.type, values];
    },
  },
  'charts.columns': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns');
      chart.name = '图';
      chart.title.text = '产业链';
      chart.setPosition('E2', 'J12');
      chart.legend.position = 'Bottom';
      const first = chart.series.getItemAt(0);
      first.setXAxisValues(sheet.getRange('A2:A3'));
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = '0.0';
      chart.series.load('items/name,items/chartType');
      chart.load('name,chartType');
      chart.title.load('text');
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name)];
    },
  },
  'charts.combination': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns');
      const line = chart.series.getItemAt(1);
      line.chartType = 'LineMarkers';
      line.axisGroup = 'Secondary';
      chart.series.load('items/chartType,items/axisGroup');
      await context.sync();
      return chart.series.items.map(({ chartType, axisGroup }): Observed => [chartType, axisGroup]);
    },
  },
  'charts.axes': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const { categoryAxis, valueAxis } = sheet.charts.add('BarClustered', sheet.getRange('B1:B3'), 'Columns').axes;
      valueAxis.minimum = 0;
      valueAxis.visible = false;
      valueAxis.majorGridlines.visible = false;
      categoryAxis.reversePlotOrder = true;
      valueAxis.load('minimum,visible');
      categoryAxis.load('reversePlotOrder');
      await context.sync();
      return [valueAxis.minimum as Observed, valueAxis.visible, categoryAxis.reversePlotOrder];
    },
  },
  'filter.apply': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:C3').values = GRID;
      const { autoFilter } = sheet;
      autoFilter.apply(sheet.getRange('A1:C3'));
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const before = [autoFilter.enabled, autoFilter.isDataFiltered];
      autoFilter.apply(sheet.getRange('A1:C3'), 0, { filterOn: Excel.FilterOn.values, values: ['新能源'] });
      autoFilter.load('isDataFiltered');
      await context.sync();
      return [...before, autoFilter.isDataFiltered];
    },
  },
  'links.formula': {
    run: async (context, { sheet, name }) => {
      const range = sheet.getRange('A1');
      range.formulas = [[`=HYPERLINK("#'${name}'!B2","第2行")`]];
      range.load('values,formulas');
      await context.sync();
      return [range.values as Observed, range.formulas as Observed];
    },
  },
  'validation.list': {
    run: async (context, { sheet }) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.prompt = { showPrompt: true, title: '三类500强', message: '填“是”或“否”。' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '三类500强', message: '只能填“是”或“否”。' };
      dataValidation.load('rule,prompt,errorAlert,type');
      await context.sync();
      const { rule, prompt, errorAlert, type } = dataValidation;
      return [type, rule.list?.source as Observed, prompt.message, errorAlert.style, errorAlert.message];
    },
  },
} as const satisfies Readonly<Record<string, Probe>>;
