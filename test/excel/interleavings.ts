import fc from 'fast-check';
import { isFailure } from '../../src/domain/failure';
import type { OfficeDecision } from '../../src/domain/office/decision-rows';
import { readOffice } from '../../src/domain/office/read-office';
import { DEFAULT_RULES, type Rules } from '../../src/domain/rules';
import { SECTIONS } from '../../src/domain/summary/sections/sections';
import { DETAIL_KEYS } from '../../src/domain/summary/detail-sheet';
import { fingerprintIn, fingerprintOf } from '../../src/domain/summary/fingerprint';
import type { Top500List } from '../../src/domain/top500/list';
import { generateAnnualSummary, type Generated } from '../../src/excel/generate';
import { saveDecisions, saveLists } from '../../src/excel/office-sheets';
import { readWorkbook, type WorkbookContent } from '../../src/excel/read-workbook';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { Person } from '../../src/workbench/person';
import { writeXlsx } from 'hucre/xlsx';
import { Gate, startTwoAddIns, type AddIn, type TwoAddIns } from './two-add-ins';

const LEDGER_ROWS = [
  ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期'],
  [1, '甲项目', '湖南甲公司', '新能源汽车', 12, 43500],
  [2, '乙项目', '乙公司', '电子信息', 5, 43586],
  [3, '丙项目', '丙公司', '电子信息', 0.8, 43648],
] as const;
const LEDGER = '签约项目';
const NOTES = '说明';
const DECISIONS = '人工核定';
const INVESTORS = ['湖南甲公司', '乙公司', '丙公司'] as const;

/** What an add-in is asked to do. */
type Task =
  | { readonly kind: 'decide'; readonly investor: string; readonly yes: boolean }
  | { readonly kind: 'import'; readonly year: number; readonly companies: readonly string[] }
  | { readonly kind: 'generate'; readonly undoable: boolean; readonly undo: boolean };

/** What a person does in between, before the request of a step is answered. */
interface Edit {
  readonly step: number;
  readonly kind: 'amount' | 'note' | 'summary' | 'decision' | 'row above' | 'own sheet';
  readonly value: number;
}

interface Schedule {
  /** What stands already. */
  readonly start: readonly ('generated' | 'decisions' | 'lists')[];
  readonly tasks: readonly [readonly Task[], readonly Task[]];
  readonly turns: readonly boolean[];
  readonly edits: readonly Edit[];
}

const decide: fc.Arbitrary<Task> = fc.record({ kind: fc.constant('decide' as const), investor: fc.constantFrom(...INVESTORS), yes: fc.boolean() });
const importList: fc.Arbitrary<Task> = fc.record({ kind: fc.constant('import' as const), year: fc.constantFrom(2018, 2019), companies: fc.subarray(['华润有限公司', '中国中车集团有限公司', '三一集团有限公司'], { minLength: 1 }) });
const generation: fc.Arbitrary<Task> = fc.record({ kind: fc.constant('generate' as const), undoable: fc.boolean(), undo: fc.boolean() });

/** What the add-ins are asked to do; generations take five times as long to try. */
const KINDS = {
  'decisions and lists': {
    task: fc.oneof({ weight: 3, arbitrary: decide }, { weight: 1, arbitrary: importList }),
    start: fc.subarray(['decisions', 'lists'] as const),
  },
  'generations among them': {
    task: fc.oneof({ weight: 3, arbitrary: generation }, { weight: 3, arbitrary: decide }, { weight: 1, arbitrary: importList }),
    start: fc.oneof({ weight: 4, arbitrary: fc.subarray(['generated', 'decisions'] as const) }, { weight: 1, arbitrary: fc.subarray(['generated', 'decisions', 'lists'] as const) }),
  },
} as const;

const schedules = ({ task, start }: { readonly task: fc.Arbitrary<Task>; readonly start: fc.Arbitrary<Schedule['start']> }): fc.Arbitrary<Schedule> => fc.record({
  start,
  tasks: fc.tuple(fc.array(task, { minLength: 1, maxLength: 2 }), fc.array(task, { minLength: 1, maxLength: 2 })),
  turns: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  edits: fc.array(fc.record({ step: fc.nat(20), kind: fc.constantFrom('amount' as const, 'note' as const, 'summary' as const, 'decision' as const, 'row above' as const, 'own sheet' as const), value: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 }),
});

const turns = (asked: string): readonly boolean[] => Array.from(asked, (first) => first === '1');

/** Schedules that once went wrong. */
const LOST: Readonly<Record<keyof typeof KINDS, readonly Schedule[]>> = {
  // A row inserted above led one add-in to write on the headings, and the other to add headings of its own.
  'decisions and lists': [{
    start: ['decisions'], tasks: [[{ kind: 'decide', investor: '湖南甲公司', yes: false }], [{ kind: 'decide', investor: '湖南甲公司', yes: false }]],
    turns: turns('001011000000000000000000'), edits: [{ step: 2, kind: 'row above', value: 1 }],
  }],
  // Sheets were exchanged while the other add-in read them, which took them for changed by hand.
  'generations among them': [{
    start: ['generated'],
    tasks: [[{ kind: 'decide', investor: '湖南甲公司', yes: false }, { kind: 'generate', undoable: false, undo: false }], [{ kind: 'generate', undoable: true, undo: true }, { kind: 'decide', investor: '湖南甲公司', yes: false }]],
    turns: turns('001011001100000110000000'), edits: [],
  }],
};

let document: WorkbookDocument;
let two: TwoAddIns;

/** A short summary: how long it is does not matter here. */
const RULES: Rules = { ...DEFAULT_RULES, hiddenSections: SECTIONS.filter(({ optional, key }) => optional && key !== 'tiers').map(({ key }) => key) };

const generate = (undoable: boolean): Promise<Generated> =>
  generateAnnualSummary({ year: 2019, rules: RULES, calculated: false, undoable, today: { year: 2020, month: 1, day: 10 }, describe: ({ code }) => ({ kind: '', what: code, why: '', remedy: '' }) });

/** Deletes everything but the office's two sheets, and fills the ledger as it was. */
async function startAnew(addIn: AddIn, start: Schedule['start']): Promise<void> {
  await addIn.as(async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.filter(({ name }) => name !== LEDGER && name !== NOTES)) {
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      worksheets.getItem(LEDGER).getRange('A1:F4').values = LEDGER_ROWS.map((row) => [...row]);
      worksheets.getItem(NOTES).getRange('A1:A12').values = Array.from({ length: 12 }, (_, row) => [row === 0 ? '本表由招商局填报' : '']);
      await context.sync();
    });
    if (start.includes('decisions')) await saveDecisions([decision('湖南甲公司', true, '科长')], DEFAULT_RULES);
    if (start.includes('lists')) await saveLists([list(2019, ['华为投资控股有限公司'])]);
    if (start.includes('generated')) await generate(false);
  });
}

const decision = (investor: string, yes: boolean, by: string): OfficeDecision => ({ investor, status: yes ? '是' : '否', ...(yes ? { class: '民营500强' as const, group: `${by}集团` } : {}), by, on: '2019-12-31' });
const list = (year: number, companies: readonly string[]): Top500List => ({ kind: '中国500强', year, publishedOn: null, source: '', complete: false, entries: companies.map((name, at) => ({ rank: at + 1, name })) });

/** What was reported as done, in the order of the reports. */
interface Outcome {
  readonly decided: OfficeDecision[];
  readonly imported: Top500List[];
  readonly generated: { readonly done: Generated; undone: boolean }[];
  readonly failures: unknown[];
}

async function perform(each: Task, by: string, outcome: Outcome): Promise<void> {
  if (each.kind === 'decide') {
    const taken = decision(each.investor, each.yes, by);
    await saveDecisions([taken], DEFAULT_RULES);
    outcome.decided.push(taken);
  } else if (each.kind === 'import') {
    const imported = list(each.year, each.companies);
    await saveLists([imported]);
    outcome.imported.push(imported);
  } else {
    const report = { done: await generate(each.undoable), undone: false };
    outcome.generated.push(report);
    if (each.undo && report.done.undo !== null) {
      await report.done.undo.undo();
      report.undone = true;
    }
  }
}

/** The office's own cells, as the person leaves them. */
interface Office {
  readonly amounts: number[];
  readonly notes: string[];
  readonly ownSheets: string[];
  /** Decisions that the person typed at the foot of 人工核定. */
  readonly typed: string[];
  editedOutput: boolean;
}

async function edit(person: Person, { kind, value }: Edit, number: number, office: Office): Promise<void> {
  const sheet = (name: string): (typeof document.sheets)[number] | undefined => document.sheets.find((each) => each.name === name);
  const decisions = sheet(DECISIONS);
  const summary = sheet('2019年度汇总');
  if (kind === 'amount') {
    office.amounts[0] = value;
    await person.enter(sheet(LEDGER)!, { row: 1, column: 4 }, String(value));
  } else if (kind === 'note') {
    office.notes.push(`第${number}条${value}`);
    await person.enter(sheet(NOTES)!, { row: office.notes.length, column: 0 }, `第${number}条${value}`);
  } else if (kind === 'own sheet') {
    const before = new Set(document.sheets);
    await person.addSheet();
    for (const added of document.sheets) if (!before.has(added)) office.ownSheets.push(added.name);
  } else if (kind === 'summary' && summary?.visibility === 'visible') {
    office.editedOutput = true;
    await person.enter(summary, { row: 5, column: 1 }, `改${number}${value}`);
  } else if (kind === 'decision' && decisions !== undefined) {
    const investor = `手填${number}${value}公司`;
    office.typed.push(investor);
    let row = decisions.grid.rows.length;
    while (row > 0 && (decisions.grid.rows[row - 1]?.values ?? []).every((cell) => cell === undefined || cell === '')) row -= 1;
    await person.paste(decisions, { row, column: 0 }, [[investor, '', '否']]);
  } else if (kind === 'row above' && decisions !== undefined) await person.insertRows(decisions, 0, 1);
}

async function play({ start, tasks, turns, edits }: Schedule): Promise<{ outcome: Outcome; office: Office }> {
  await startAnew(two.addIns[0], start);
  const outcome: Outcome = { decided: start.includes('decisions') ? [decision('湖南甲公司', true, '科长')] : [], imported: start.includes('lists') ? [list(2019, ['华为投资控股有限公司'])] : [], generated: [], failures: [] };
  const office: Office = { amounts: [12, 5, 0.8], notes: [], ownSheets: [], typed: [], editedOutput: false };
  const person = new Person(two.addIns[0].excel.host);
  const work = two.addIns.map((addIn, index) => (): Promise<void> => addIn.as(async () => {
    for (const each of tasks[index]!) await perform(each, index === 0 ? '张三' : '李四', outcome).catch((error: unknown) => { outcome.failures.push(error); });
  }));
  await new Gate(two.addIns).run(work, (step, waiting) => (waiting.length === 1 || turns[step % turns.length] === true ? waiting[0]! : waiting[1]!), async (step) => {
    for (const [number, each] of edits.entries()) if (each.step === step) await edit(person, each, number, office);
  });
  return { outcome, office };
}

const read = (): Promise<WorkbookContent> => two.addIns[0].as(() => Excel.run((context) => readWorkbook(context, {})));

/** Tries so many random interleavings of two add-ins and a person on one workbook. */
export async function tryInterleavings(kind: keyof typeof KINDS, count: number): Promise<void> {
  document = await openWorkbook(await writeXlsx({ sheets: [{ name: LEDGER, rows: LEDGER_ROWS.map((row) => [...row]) }, { name: NOTES, rows: [['本表由招商局填报']] }] }), { fileName: '台账.xlsx' });
  two = await startTwoAddIns(document);
  try {
    await fc.assert(fc.asyncProperty(schedules(KINDS[kind]), async (asked) => {
      const { outcome, office } = await play(asked);
      const content = await read();
      expectUnderstandable(outcome);
      expectOfficeSheets(content, office);
      expectDecisions(content, outcome, office);
      expectLists(content, outcome);
      expectSummary(content, outcome, asked, office);
      expectNothingLeft(content, outcome);
    }), { numRuns: count, examples: LOST[kind].map((schedule) => [schedule]) });
  } finally {
    two.close();
  }
}

/** Who comes too late is told that somebody else is at work. */
function expectUnderstandable({ failures }: Outcome): void {
  const codes = failures.map((failure) => (isFailure(failure) ? failure.code : String(failure)));
  expect(codes.filter((code) => !['workbook.changed', 'workbook.shared', 'undo.changed'].includes(code))).toEqual([]);
}

function expectOfficeSheets({ cells }: WorkbookContent, office: Office): void {
  expect(cells.find(({ name }) => name === LEDGER)?.values).toEqual(LEDGER_ROWS.map((row, at) => (at === 0 ? row : row.map((cell, column) => (column === 4 ? office.amounts[at - 1] : cell)))));
  expect(cells.find(({ name }) => name === NOTES)?.values.map((row) => row[0])).toEqual(['本表由招商局填报', ...office.notes]);
  expect(cells.map(({ name }) => name).filter((name) => name !== LEDGER && name !== NOTES)).toEqual(office.ownSheets);
}

/** Every decision stands, of several about one investor the last; so does what the person typed. */
function expectDecisions(content: WorkbookContent, { decided }: Outcome, { typed }: Office): void {
  const last = new Map(decided.map((each) => [each.investor, each]));
  const held = readOffice(content.office, DEFAULT_RULES).allDecisions;
  const byInvestor = new Map(held.map((each) => [each.investor, each]));
  expect(new Set(byInvestor.keys())).toEqual(new Set([...last.keys(), ...typed]));
  for (const [investor, each] of last) expect(byInvestor.get(investor)).toEqual(each);
  for (const investor of typed) expect(byInvestor.get(investor)?.status).toBe('否');
}

function expectLists(content: WorkbookContent, { imported }: Outcome): void {
  const last = new Map(imported.map((each) => [each.year, each]));
  const held = readOffice(content.office, DEFAULT_RULES).lists;
  expect(held.map(({ year, entries }) => [year, entries.map(({ name }) => name)]).sort()).toEqual([...last.values()].map(({ year, entries }) => [year, entries.map(({ name }) => name)]).sort());
}

/** What stands was reported as done, is marked, and its numbers are those of 分类明细 beside it. */
function expectSummary({ own, sheets }: WorkbookContent, { generated }: Outcome, { start }: Schedule, { editedOutput }: Office): void {
  const summary = own.find(({ name }) => name === '2019年度汇总');
  const detail = own.find(({ name }) => name === '分类明细');
  const reported = generated.filter(({ undone }) => !undone);
  expect(summary !== undefined).toBe(start.includes('generated') || reported.length > 0);
  expect(detail !== undefined).toBe(summary !== undefined);
  for (const { formulas, name } of [summary, detail, own.find((each) => each.name === '核对清单')].flatMap((sheet) => sheet ?? [])) {
    const markRow = formulas.findIndex((row) => fingerprintIn(row[0] ?? '') !== null);
    if (!editedOutput || name !== '2019年度汇总') expect({ name, mark: fingerprintIn(formulas[markRow]?.[0] ?? '') }).toEqual({ name, mark: fingerprintOf(formulas, markRow) });
    const referred = formulas.flat().flatMap((cell) => (typeof cell === 'string' && cell.startsWith('=') ? [...cell.matchAll(/'?([^'!(),=<>*/+&" -]+)'?!/g)].map((match) => match[1]!) : []));
    expect([...new Set(referred)].filter((sheet) => !sheets.some((each) => each.name === sheet) || sheet.startsWith('引凤~') || sheet.includes('手改'))).toEqual([]);
  }
  if (!editedOutput) expect(sheets.filter(({ name }) => name.includes('手改'))).toEqual([]);
  const standing = reported.find(({ done }) => done.swapped?.built.some(({ id }) => id === summary?.id));
  const counted = detail?.formulas.filter((row) => row[DETAIL_KEYS.indexOf('counted')] === '是').length;
  if (standing !== undefined) expect(counted).toBe(standing.done.indicators.signed.projects);
}

/** Only a generation that can be taken back leaves the sheets that made room, out of sight. */
function expectNothingLeft({ sheets }: WorkbookContent, { generated }: Outcome): void {
  const kept = new Set(generated.flatMap(({ done, undone }) => (undone ? [] : (done.swapped?.retired ?? []).map(({ id }) => id))));
  const left = sheets.filter(({ name }) => name.startsWith('引凤~'));
  expect(left.filter(({ id, name }) => !kept.has(id) || !name.startsWith('引凤~旧'))).toEqual([]);
  for (const { id } of left) expect(document.sheets.find((sheet) => sheet.id === id)?.visibility).toBe('veryHidden');
}
