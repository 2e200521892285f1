import { classify } from '../../domain/classify/classify';
import type { Observed } from '../../domain/conformance';
import { readLedgers } from '../../domain/ledger/read-ledgers';
import { wholeYear } from '../../domain/period';
import { DEFAULT_RULES } from '../../domain/rules';
import type { CellValue, SheetCells } from '../../domain/sheet';
import { indicatorsOf } from '../../domain/summary/indicators';
import type { WorkbookPlan } from '../../domain/summary/plan';
import { planWorkbook } from '../../domain/summary/plan-workbook';
import { keptName } from '../../domain/summary/sheet-names';
import { applyPlan, sheetsNow } from '../apply-plan';
import type { WorkbookContent } from '../read-workbook';
import { loadTop500 } from '../top500-sources';
import { undoGeneration } from '../undo-generation';
import { buildingNames } from '../work-names';
import type { Probe, Scratch } from './probe';

const EXCEL_SETS = ['1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];
const SETS: readonly (readonly [name: string, versions: readonly string[]])[] = [['ExcelApi', EXCEL_SETS], ['SharedRuntime', ['1.1', '1.2']], ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4', '1.5']], ['RibbonApi', ['1.1', '1.2']]];

/** How often a custom function is looked at before it counts as without a value. */
const LOOKS_AT_FUNCTION = 50;
const WAITING: ReadonlySet<CellValue> = new Set(['#BUSY!', '#GETTING_DATA']);

/** The product itself, on a ledger of its own. */
export const PRODUCT_PROBES = {
  'product.sets': {
    run: () => Promise.resolve(SETS.map(([name, versions]): Observed => `${name} ${[...versions].reverse().find((version) => Office.context.requirements.isSetSupported(name, version)) ?? '-'}`)),
  },
  'product.function': {
    run: async (context, { sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=ZS.AMOUNT("3亿元")']];
      for (let look = 0; look < LOOKS_AT_FUNCTION; look += 1) {
        cell.load('values');
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a function gives its value when it has one
        await context.sync();
        if (!WAITING.has(cell.values[0]?.[0] as CellValue)) break;
        await new Promise((resolve) => { setTimeout(resolve, 100); });
      }
      return cell.values[0]?.[0] as Observed;
    },
  },
  'product.generate': { run: generateAndUndo },
} as const satisfies Readonly<Record<string, Probe>>;

const LEDGER: readonly (readonly CellValue[])[] = [
  ['2019年签约项目台账', '', '', '', '', ''],
  ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期'],
  [1, '=1+1项目', '示例甲公司', '新能源汽车', 12, 43500],
  [2, '电子元件项目', '示例乙公司', '电子信息', 5, 43586],
  [3, '机器人项目', '示例丙公司', '电子信息', 0.8, 43648],
  [4, '上年项目', '示例丁公司', '新能源汽车', 2, 43282],
];

/** Builds the sheets of a small ledger under names of their own, beside whatever stands, and takes them back: how many cells the program calculates otherwise than the product, and what is left. */
async function generateAndUndo(context: Excel.RequestContext, scratch: Scratch): Promise<Observed> {
  const { application } = context.workbook;
  application.load('calculationMode');
  const before = await sheetsNow(context);
  const { plan, names } = await planSmall(before.map(({ name }) => name), scratch);
  const content: WorkbookContent = { sheets: [], cells: [], own: [], office: { lists: null, decisions: null, settings: null }, referredTo: new Set(), automaticCalculation: application.calculationMode === Excel.CalculationMode.automatic, cellsById: new Map() };
  const applied = await applyPlan(context, plan, names, content, { calculated: true, undoable: true });
  if (applied.swapped !== null) await undoGeneration(applied.swapped).undo();
  const left = await sheetsNow(context);
  return { sheets: applied.sheets.length, differences: applied.differences.map(({ cell, workbook, expected }) => `${cell}: ${workbook} (${expected})`), left: left.length - before.length };
}

async function planSmall(taken: readonly string[], scratch: Scratch): Promise<{ plan: WorkbookPlan; names: readonly string[] }> {
  const cells: SheetCells = { name: '示例台账', top: 0, left: 0, values: LEDGER, merges: [], tables: [], visible: true, date1904: false };
  const book = readLedgers([cells], { fields: new Map() });
  const top500 = await loadTop500({ lists: [], decisions: [], choice: DEFAULT_RULES.top500Lists });
  const classified = classify(book, DEFAULT_RULES, { top500, firstEntry: () => null });
  const counted = [indicatorsOf(classified, wholeYear(2019), DEFAULT_RULES)];
  const names = buildingNames(4);
  for (const name of names) scratch.claim(name);
  const plan = planWorkbook(classified, counted, DEFAULT_RULES, ({ code }) => ({ kind: '', what: code, why: '', remedy: '' }), names, top500);
  const used = new Set(taken);
  const sheets = plan.sheets.map((sheet) => {
    const name = keptName(sheet.name, used);
    used.add(name);
    scratch.claim(name);
    return { ...sheet, name };
  });
  return { plan: { ...plan, sheets }, names };
}
