import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { type EmbeddedExcel, startEmbeddedExcel } from '../../src/workbench/node-bridge';
import { Person } from '../../src/workbench/person';
import type { WorkbookChange } from '../../src/workbench/workbook-change';
import { openSheets, readBack, withExcel } from './started';

const at = (row: number, column: number) => ({ row, column });
const area = (top: number, left: number, rows = 1, columns = 1) => ({ top, left, rows, columns });

async function withPerson<T>(document: WorkbookDocument, run: (person: Person, excel: EmbeddedExcel) => Promise<T>): Promise<T> {
  return withExcel(document, (excel) => run(new Person(excel.host), excel));
}

function told(change: WorkbookChange): string {
  return change.kind === 'sheets' ? 'sheets' : `${change.kind} ${change.sheet.name}`;
}

/** The next time that a change of a kind is told. */
function next(person: Person, kind: WorkbookChange['kind']): Promise<WorkbookChange> {
  return new Promise((resolve) => {
    const stop = person.follow((changes) => {
      const found = changes.find((change) => change.kind === kind);
      if (found === undefined) return;
      stop();
      resolve(found);
    });
  });
}

describe('a person at the grid', () => {
  it('types texts, numbers, dates and formulas into cells', async () => {
    const document = await openSheets({ name: '台账', rows: [['项目', '投资额']] });
    await withPerson(document, async (person) => {
      const [sheet] = document.sheets;
      await person.enter(sheet!, at(1, 0), '甲');
      await person.paste(sheet!, at(1, 1), [['5.5'], ['2019/7/5'], ['=B2*2']]);
      expect([person.entryOf(sheet!, at(1, 0)), person.entryOf(sheet!, at(1, 1)), person.entryOf(sheet!, at(3, 1))]).toEqual(['甲', '5.5', '=B2*2']);
      await person.clear(sheet!, area(1, 0));
    });
    expect((await readBack(document)).sheets[0]?.rows).toEqual([['项目', '投资额'], [null, 5.5], [null, new Date(Date.UTC(2019, 6, 5))], [null, 11]]);
  });

  it('is told of what the add-in writes, of formats, widths and sheets, and of new results', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2]] });
    await withPerson(document, async (person, excel) => {
      const heard: string[][] = [];
      person.follow((changes) => heard.push([...new Set(changes.map(told))]));
      const results = next(person, 'results');
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('台账');
        sheet.getRange('C1').formulas = [['=A1+B1']];
        await context.sync();
        sheet.getRange('A1').format.font.bold = true;
        await context.sync();
        sheet.getRange('A1').format.columnWidth = 99;
        await context.sync();
        context.workbook.worksheets.add('新');
        await context.sync();
      });
      expect(await results).toMatchObject({ kind: 'results', cells: [{ row: 0, column: 2 }] });
      expect(heard.filter(([first]) => !first!.startsWith('results'))).toEqual([['cells 台账'], ['looks 台账'], ['layout 台账'], ['sheets']]);
      expect(document.sheets[0]?.grid.value(0, 2)).toBe(3);
    });
  });

  it('sees what the add-in selects, and the add-in hears what the person selects and changes', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withPerson(document, async (person, excel) => {
      const seen: string[] = [], heard: string[] = [];
      person.followView(({ sheet, area: { top, left } }) => seen.push(`${sheet.name} ${top},${left}`));
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('乙').getRange('B3').select();
        context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => { heard.push(`${address} ${source} ${triggerSource}`); });
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => { heard.push(`selected ${address}`); });
        await context.sync();
      });
      expect([seen, person.view.sheet.name]).toEqual([['乙 2,1'], '乙']);
      await person.select(document.sheets[0]!, area(4, 0));
      await person.enter(document.sheets[0]!, at(4, 0), 'x');
      await until(() => heard.length >= 2);
      expect(heard).toEqual(['selected A5', 'A5 Local Unknown']);
    });
  });

  it('adds, names, moves, hides and deletes sheets, rows and columns by the same rules as the add-in', async () => {
    const document = await openSheets({ name: '台账', rows: [[1], [2]] });
    await withPerson(document, async (person) => {
      const sheet = document.sheets[0]!;
      await person.addSheet();
      await person.renameSheet(document.sheets[1]!, '附表');
      await expect(person.renameSheet(document.sheets[1]!, '台账')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      await person.moveSheet(document.sheets[1]!, 0);
      expect([document.sheets.map(({ name }) => name), person.view.sheet.name]).toEqual([['附表', '台账'], '附表']);
      await person.showSheet(document.sheets[0]!, false);
      expect(person.view.sheet.name).toBe('台账');
      await person.deleteSheet(document.sheets[0]!);
      await expect(person.deleteSheet(sheet)).rejects.toMatchObject({ code: 'InvalidOperation' });
      await person.insertRows(sheet, 0, 2);
      await person.insertColumns(sheet, 0, 1);
      await person.widenColumn(sheet, 1, 120);
      await person.heightenRow(sheet, 2, 30);
    });
    expect((await readBack(document)).sheets.map(({ rows }) => rows)).toEqual([[[null, null], [null, null], [null, 1], [null, 2]]]);
  });

  it('saves between two requests, never in the middle of one', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withPerson(document, async (person) => {
      void person.enter(document.sheets[0]!, at(0, 0), '=6*7');
      await person.save();
      expect(document.sheets[0]!.grid.value(0, 0)).toBe(42);
    });
    expect((await saveWorkbook(document)).length).toBeGreaterThan(1000);
  });
});

describe('two add-ins on one workbook', () => {
  it('hear of each other’s changes as Remote and of their own as Local', async () => {
    const document = await openSheets({ name: '台账', rows: [['项目', '投资额'], ['甲', 1]] });
    const [first, second] = await pair(document);
    const heard: string[] = [];
    await Promise.all([listen(first, '一', heard), listen(second, '二', heard)]);
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('B2').values = [[2]];
      await context.sync();
      context.workbook.worksheets.add('新').name = '更新';
      await context.sync();
      context.workbook.worksheets.getItem('更新').delete();
      await context.sync();
    });
    await until(() => heard.length >= 16);
    expect(heard.filter((line) => line.startsWith('一')).map((line) => line.slice(2))).toEqual(['table added Local', 'A1:B1 Local', 'table A1:B1 Local', 'B2 Local', 'table B2 Local', 'added Local', 'renamed Local', 'deleted Local']);
    expect(heard.filter((line) => line.startsWith('二')).map((line) => line.slice(2))).toEqual(['table added Remote', 'A1:B1 Remote', 'table A1:B1 Remote', 'B2 Remote', 'table B2 Remote', 'added Remote', 'renamed Remote', 'deleted Remote']);
    for (const excel of [first, second]) excel.close();
  });

  it('are answered one request after the other, in the order in which they asked', async () => {
    const document = await openSheets({ name: '台账', rows: [[0]] });
    const [first, second] = await pair(document);
    const add = (excel: EmbeddedExcel, formula: string) => excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('台账').getRange('A1:B1');
      cell.formulas = [[1, formula]];
      cell.load('values');
      await context.sync();
      return cell.values[0]![1] as number;
    });
    expect(await Promise.all([add(first, '=A1+1'), add(second, '=A1+2'), add(first, '=A1+3'), add(second, '=A1+4')])).toEqual([2, 3, 4, 5]);
    for (const excel of [first, second]) excel.close();
  });

  it('have a view each, and keep their ranges where the other inserts rows or deletes the sheet in front', async () => {
    const document = await openSheets({ name: '台账', rows: [['甲'], ['乙']] }, { name: '乙', rows: [[1]] });
    const [first, second] = await pair(document);
    await first.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('台账').getRange('A2');
      cell.load('address');
      context.workbook.worksheets.getItem('乙').activate();
      await context.sync();
      await second.Excel.run(async (other) => {
        other.workbook.worksheets.getItem('台账').getRange('1:1').insert('Down');
        const active = other.workbook.worksheets.getActiveWorksheet().load('name');
        await other.sync();
        expect(active.name).toBe('台账');
        other.workbook.worksheets.getItem('乙').delete();
        await other.sync();
      });
      cell.load('address,values');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([cell.address, cell.values, active.name]).toEqual(['台账!A3', [['乙']], '台账']);
    });
    for (const excel of [first, second]) excel.close();
  });

  it('hear of new results of formulas that the other caused', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]], cells: new Map([['0,1', { formula: 'A1*2', formulaResult: 2 }]]) });
    const [first, second] = await pair(document);
    const calculated = new Promise<string>((resolve) => {
      void first.Excel.run(async (context) => {
        context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => resolve(worksheetId));
        await context.sync();
        await second.Excel.run(async (other) => {
          other.workbook.worksheets.getItem('台账').getRange('A1').values = [[5]];
          await other.sync();
        });
      });
    });
    expect([await calculated, document.sheets[0]?.grid.value(0, 1)]).toEqual([document.sheets[0]?.id, 10]);
    for (const excel of [first, second]) excel.close();
  });
});

async function pair(document: WorkbookDocument): Promise<[EmbeddedExcel, EmbeddedExcel]> {
  return [await startEmbeddedExcel(document, { globals: false }), await startEmbeddedExcel(document, { globals: false })];
}

async function listen(excel: EmbeddedExcel, who: string, heard: string[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(async ({ address, source }) => { heard.push(`${who} ${address} ${source}`); });
    worksheets.onAdded.add(async ({ source }) => { heard.push(`${who} added ${source}`); });
    worksheets.onNameChanged.add(async ({ source }) => { heard.push(`${who} renamed ${source}`); });
    worksheets.onDeleted.add(async ({ source }) => { heard.push(`${who} deleted ${source}`); });
    tables.onAdded.add(async ({ source }) => { heard.push(`${who} table added ${source}`); });
    tables.onChanged.add(async ({ address, source }) => { heard.push(`${who} table ${address} ${source}`); });
    await context.sync();
  });
}

/** Lets pushes arrive until something is so; gives up after a thousand turns. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
