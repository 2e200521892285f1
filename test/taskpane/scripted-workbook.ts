import { Failure } from '../../src/domain/failure';
import { flag } from '../../src/domain/flag';
import type { ImportPreview } from '../../src/domain/office/import-lists';
import { finding, type SharingFinding } from '../../src/domain/sharing/findings';
import { indicatorsOf } from '../../src/domain/summary/indicators';
import type { InvestorMatch } from '../../src/domain/top500/match';
import type { Generated } from '../../src/excel/generate';
import type { Survey } from '../../src/excel/survey';
import type { Undoable } from '../../src/excel/undoable';
import type { Workbook } from '../../src/taskpane/workbook';
import { DECIDED, EMPTY, GROWN, LARGE, SURVEY } from './scripted-survey';

/** What the pane asked of the workbook, in order; tests read it. */
const asked: string[] = [];
Object.assign(window, { asked });

let tell: ((survey: Survey) => void) | null = null;
/** Somebody changes the workbook. */
Object.assign(window, { somebodyChanges: () => tell?.(GROWN) });

const forever = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);

function wrote(what: string, then?: Survey): () => Promise<Undoable> {
  return () => {
    asked.push(what);
    if (then) tell?.(then);
    return Promise.resolve({ sheets: [], undo: () => Promise.resolve() });
  };
}

function generated(survey: Survey, year: number, through: number, rest: Partial<Generated> = {}): Generated {
  const indicators = indicatorsOf(survey.classified, { year, through }, survey.rules);
  return { indicators, rules: survey.rules, classified: survey.classified, sheets: [], kept: [], differences: [], undo: { sheets: [], undo: () => Promise.resolve() }, ...rest } as unknown as Generated;
}

const CANDIDATES: readonly InvestorMatch[] = [{
  investor: '中车新材料技术有限公司', verdict: { status: '待核', class: null, group: '中国中车股份有限公司', lists: [], evidence: '' }, missing: [], decision: null, contradicted: false,
  candidates: [
    { group: '中国中车股份有限公司', kind: 'name-inside', status: '待核', class: '世界500强', evidence: '名称中含有“中车”；2019年世界500强第359名' },
    { group: '中车集团其他公司', kind: 'brand', status: '否', class: null, evidence: '字号相同，名录上没有' },
  ],
}];

const PREVIEW: ImportPreview = {
  lists: [{ list: { kind: '世界500强', year: 2020, publishedOn: '2020-08-10', complete: false, source: '文件', entries: [{ rank: 1, name: '甲公司' }] }, known: null, added: [{ rank: 1, name: '甲公司' }], gone: [], moved: [] }],
  columns: [{ key: 'rank', column: 'A' }, { key: 'name', column: 'B' }], rows: 1, missing: [], flags: [flag('lists.rank-unclear', { sheet: '粘贴的内容', row: 3, column: 'A' }, { text: '—' })],
};

const QUIET: Workbook = {
  survey: () => Promise.resolve(SURVEY),
  follow: (changed) => {
    tell = changed;
    return () => {
      tell = null;
    };
  },
  generate: ({ year, through }) => {
    asked.push(`generate ${year} ${through}`);
    return Promise.resolve(generated(SURVEY, year ?? 2019, through));
  },
  undo: () => {
    asked.push('undo');
    return Promise.resolve();
  },
  show: ({ sheet, row, column }) => {
    asked.push(`show ${sheet} ${column ?? ''}${row ?? ''}`);
    return Promise.resolve();
  },
  candidates: () => Promise.resolve(CANDIDATES),
  decide: (decisions) => wrote(`decide ${JSON.stringify(decisions, (key, value: unknown) => (key === 'on' ? undefined : value))}`, DECIDED)(),
  chooseFields: (choices) => wrote(`fields ${JSON.stringify(choices)}`)(),
  previewLists: ({ kind }) => {
    asked.push(`preview ${kind}`);
    return Promise.resolve(PREVIEW);
  },
  saveLists: (lists) => wrote(`lists ${lists.length}`)(),
  createSettings: wrote('create settings'),
  saveSettings: (changes) => wrote(`settings ${JSON.stringify(changes)}`)(),
  writeBack: wrote('write-back', SURVEY),
  freezeFunctions: wrote('freeze', SURVEY),
  checkSharing: () => Promise.resolve([]),
  showOfficeSheets: wrote('show office sheets'),
  removeKeptSheets: () => {
    asked.push('remove kept sheets');
    return Promise.resolve({ removed: ['引凤~1'], undo: null });
  },
  switchTrustPromptOff: wrote('trust off'),
  addSampleLedger: wrote('sample', SURVEY),
};

const CELLS = Array.from({ length: 20 }, (_, index) => ({ sheet: '2019年签约项目', row: 5 + index, column: 'Q' }));
const FUNCTIONS = finding('functions', { sheet: '2019年签约项目', count: 256, cells: 'Q5:Q260' }, CELLS);
const KEPT = finding('sheets.kept', { sheets: '引凤~1、引凤~2', count: 2 });
const TRUST = finding('trust.prompt', { startup: 1, pane: 0, functions: 1 });
const STALE = finding('summary.stale', { sheet: '2019年度汇总', figure: '合同引资额', cell: 'B7', shown: '25.3', now: '27.3' }, [{ sheet: '2019年度汇总', row: 7, column: 'B' }]);
const HIDDEN = finding('office.hidden', { sheet: '人工核定' });

/** A workbook that is made fit to be shared step by step. */
function toBeShared(first: readonly SharingFinding[]): Partial<Workbook> {
  let left = first;
  const without = (code: string, what: string) => (): Promise<Undoable> => {
    const before = left;
    left = left.filter((each) => each.code !== code);
    asked.push(what);
    return Promise.resolve({ sheets: [], undo: () => Promise.resolve(void (left = before)) });
  };
  return {
    checkSharing: () => {
      asked.push('check sharing');
      return Promise.resolve(left.map((each) => (each === TRUST && !left.includes(FUNCTIONS) ? finding('trust.prompt', { startup: 1, pane: 0, functions: 0 }) : each)));
    },
    freezeFunctions: (keepCopy) => without('functions', `freeze ${keepCopy}`)(),
    removeKeptSheets: () => without('sheets.kept', 'remove kept sheets')().then(() => ({ removed: ['引凤~1', '引凤~2'], undo: null })),
    showOfficeSheets: without('office.hidden', 'show office sheets'),
    switchTrustPromptOff: without('trust.prompt', 'trust off'),
    undo: (done) => {
      asked.push('undo');
      return done.undo();
    },
  };
}

const failing = (failure: Failure) => () => Promise.reject(failure);

/** What the workbook does in each scene, where it differs from the usual. */
const SCENES: Readonly<Record<string, Partial<Workbook>>> = {
  found: {},
  looking: { survey: forever },
  none: { survey: () => Promise.resolve(EMPTY), generate: failing(new Failure('ledger.none', { sheets: '通讯录、会议安排' })) },
  running: {
    generate: (_asked, _strings, { onProgress, signal }) => {
      onProgress?.({ stage: 'classifying', done: 120, total: 256 });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => setTimeout(() => reject(new Failure('cancelled', {})), 50));
      });
    },
  },
  waiting: { generate: forever },
  differences: {
    generate: ({ through }) => Promise.resolve(generated(SURVEY, 2019, through, {
      kept: [{ from: '2019年度汇总', to: '2019年度汇总（手改1）', because: 'changed' }],
      differences: [{ sheet: '2019年度汇总', cell: 'B4', workbook: '221', expected: '222' }],
    })),
    show: failing(new Failure('workbook.inactive', {})),
    undo: failing(new Failure('undo.changed', { sheet: '2019年度汇总' })),
  },
  failed: { generate: failing(new Failure('workbook.failed', { code: 'GeneralException', detail: 'There was an internal error while processing the request.' })) },
  'no-year': { generate: failing(new Failure('ledger.no-year', { sheet: '外资项目', cell: 'A3' })) },
  unexpected: { survey: () => Promise.reject(new TypeError('x is undefined')), generate: forever },
  large: { survey: () => Promise.resolve(LARGE) },
  sharing: toBeShared([FUNCTIONS, STALE, HIDDEN, KEPT, TRUST]),
  'sharing-soon': toBeShared([FUNCTIONS, HIDDEN, KEPT, TRUST]),
  'sharing-no-value': toBeShared([finding('functions.no-value', { sheet: '2019年签约项目', count: 1, cells: 'Q5' }, CELLS.slice(0, 1)), FUNCTIONS, TRUST]),
  'sharing-much': toBeShared(Array.from({ length: 100 }, (_, index) => finding('functions', { sheet: `台账${index + 1}`, count: 3, cells: 'Q5:Q7' }, [{ sheet: `台账${index + 1}`, row: 5, column: 'Q' }]))),
  'sharing-slow': {
    checkSharing: ({ onProgress, signal }) => {
      onProgress?.({ stage: 'reading', done: 1200, total: 8000 });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Failure('cancelled', {})));
      });
    },
  },
};

const scene = new URLSearchParams(window.location.search).get('scene') ?? 'found';
const scripted = SCENES[scene];
if (!scripted) throw new RangeError(`no scene ${scene}`);

/** Stands in for the workbook that Excel has open. */
export const excelWorkbook: Workbook = { ...QUIET, ...scripted };
