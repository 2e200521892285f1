import { generate, openSheets, SMALL_LEDGER } from './embedded-workbook';

describe('the charts of the summary', () => {
  it('are native charts over its tables, and follow the sheet to its name', async () => {
    const { excel } = await openSheets(SMALL_LEDGER);
    await generate();
    const found = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('2019年度汇总');
      charts.load('items/name');
      await context.sync();
      const series = charts.items.map((chart) => chart.series);
      for (const each of series) each.load('items/name');
      await context.sync();
      return charts.items.map(({ name }, index) => [name, series[index]?.items.map((each) => each.name)]);
    });
    excel.close();
    expect(found).toEqual([
      ['投资档次图', ['项目（个）']],
      ['项目进展图', ['项目（个）']],
      ['签约月份图', ['合同引资额', '累计引资额']],
      ['产业链图', ['合同引资额']],
    ]);
  });
});
