import { DEFAULT_RULES } from '../../src/domain/rules';
import { Failure } from '../../src/domain/failure';
import type { Indicators } from '../../src/domain/summary/indicators';
import type { Generated } from '../../src/excel/generate';
import type { Survey } from '../../src/excel/survey';
import type { Workbook } from '../../src/taskpane/workbook';

const YI = 100_000_000;

const INDICATORS = {
  year: 2019, through: 12,
  signed: { projects: 222, contractedYuan: 435.5 * YI },
  domesticYuan: 428.75 * YI,
  foreignUsdCents: 10_000_000_000,
  foreignYuan: 6.75 * YI,
  tiers: [
    { label: '10亿元以上', minYi: 10, projects: 13, contractedYuan: 268.1 * YI },
    { label: '5亿元以上', minYi: 5, projects: 22, contractedYuan: 330.4 * YI },
    { label: '亿元以上', minYi: 1, projects: 46, contractedYuan: 401.25 * YI },
  ],
  bands: [],
  top500: {
    projects: 13, companies: 12, review: 1, uncovered: 2, list: [],
    byClass: { 世界500强: { projects: 5, companies: 5 }, 中国500强: { projects: 4, companies: 4 }, 民营500强: { projects: 4, companies: 3 } },
  },
  firstEntry: 1, started: 120, operating: 60, taxed: 20, chains: [], months: [], rows: 256, excluded: {}, flagged: 9,
} as unknown as Indicators;

const SURVEY: Survey = {
  ledgers: [{ sheet: '2019年签约项目', rows: 214 }, { sheet: '外资项目', rows: 31 }, { sheet: '新能源汽车产业链招商引资重点跟踪项目', rows: 11 }],
  years: [2019, 2018],
};

const GENERATED = { indicators: INDICATORS, rules: DEFAULT_RULES, sheets: ['2019年度汇总', '分类明细', '核对清单'], kept: [], differences: [] } as unknown as Generated;

const forever = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);
const found = (): Promise<Survey> => Promise.resolve(SURVEY);
const done = (): Promise<Generated> => Promise.resolve(GENERATED);
const failed = (failure: Failure): (() => Promise<Generated>) => () => Promise.reject(failure);
const quiet = (): Promise<void> => Promise.resolve();

/** What the workbook does in each scene. */
const SCENES: Readonly<Record<string, Workbook>> = {
  looking: { survey: forever, generate: forever, show: quiet },
  found: { survey: found, generate: done, show: quiet },
  none: { survey: () => Promise.resolve({ ledgers: [], years: [] }), generate: failed(new Failure('ledger.none', { sheets: '通讯录、会议安排' })), show: quiet },
  running: {
    survey: found,
    generate: (_year, _strings, { onProgress, signal }) => {
      onProgress?.({ stage: 'classifying', done: 120, total: 256 });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => setTimeout(() => reject(new Failure('cancelled', {})), 50));
      });
    },
    show: quiet,
  },
  done: { survey: found, generate: done, show: quiet },
  differences: {
    survey: found,
    generate: () => Promise.resolve({
      ...GENERATED,
      kept: [{ from: '2019年度汇总', to: '2019年度汇总（手改1）', because: 'changed' }],
      differences: [{ sheet: '2019年度汇总', cell: 'B4', workbook: '221', expected: '222' }],
    }),
    show: () => Promise.reject(new Failure('workbook.inactive', {})),
  },
  failed: { survey: found, generate: failed(new Failure('workbook.failed', { code: 'GeneralException', detail: 'There was an internal error while processing the request.' })), show: quiet },
  unexpected: { survey: () => Promise.reject(new TypeError('x is undefined')), generate: forever, show: quiet },
};

const scene = new URLSearchParams(window.location.search).get('scene') ?? 'found';
const scripted = SCENES[scene];
if (!scripted) throw new RangeError(`no scene ${scene}`);

/** Stands in for the workbook that Excel has open. */
export const excelWorkbook: Workbook = scripted;
