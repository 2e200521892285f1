import { classify, type Classified } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { wholeYear, type Period } from '../../../src/domain/period';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/sheet';
import { indicatorsOf, type Indicators } from '../../../src/domain/summary/indicators';

const HEADINGS = ['项目名称', '投资方', '总投资（亿元）', '签约日期', '项目状态', '开工日期', '投产日期', '责任单位', '投资方来源地', '到位资金（亿元）'];

const classified = (rows: readonly (readonly CellValue[])[]): Classified =>
  classify(readLedgers([{ name: '台账', top: 0, left: 0, values: [['2019年项目台账', ...HEADINGS.slice(1).map(() => '')], HEADINGS, ...rows], merges: null, tables: [], visible: true, date1904: false }]), { ...DEFAULT_RULES, homeProvince: '湖南' });

const counted = (rows: readonly (readonly CellValue[])[], period: Period = wholeYear(2019)): Indicators => indicatorsOf(classified(rows), period, { ...DEFAULT_RULES, homeProvince: '湖南' });

const LEDGER: readonly (readonly CellValue[])[] = [
  ['甲', '广东甲公司', 10, '2019-01-05', '投产', '2019-03-01', '2019-11-01', '河西镇', '广东', 3],
  ['乙', '湖南乙公司', 6, '2019-02-05', '开工', '2019-12-01', '', '河东镇', '湖南', 1],
  ['丙', '丙公司', 6, '2019-10-05', '签约', '', '', '河北镇', '广东', ''],
  ['丁', '丁公司', 2, '2019-05-05', '终止', '', '', '河西镇', '广东', ''],
  ['戊', '戊公司', 4, '2018-05-05', '开工', '2018-08-01', '', '河西镇', '广东', 2],
];

describe('progress', () => {
  it('keeps the terminated project in what was signed, and out of what is fulfilled', () => {
    expect(counted(LEDGER).progress).toMatchObject({ fulfilled: 3, terminated: 1, started: { projects: 2, sameYear: 2 }, operating: { projects: 1, sameYear: 1 } });
  });

  it('says nothing of a step of which the ledger has no date', () => {
    expect(counted(LEDGER).progress.taxed).toEqual({ projects: 0, contractedYuan: 0, sameYear: null });
  });

  it('looks only at the projects signed in the months that are counted', () => {
    expect(counted(LEDGER, { year: 2019, through: 4 }).progress).toMatchObject({ fulfilled: 2, terminated: 0 });
  });
});

describe('responsible units', () => {
  it('are ranked by 合同引资额; equal amounts share a rank', () => {
    expect(counted(LEDGER).units.map(({ unit, rank, projects }) => [unit, rank, projects])).toEqual([['河西镇', 1, 1], ['河东镇', 2, 1], ['河北镇', 2, 1]]);
  });

  it('come last and without a rank where a project names none', () => {
    const rows = [...LEDGER, ['己', '己公司', 90, '2019-06-01', '签约', '', '', '', '', '']];
    expect(counted(rows).units.at(-1)).toMatchObject({ unit: '', rank: 0, projects: 1 });
  });
});

describe('sources', () => {
  it('tell 省内 from 省外 by the office\'s own province', () => {
    expect(counted(LEDGER).sources.map(({ group, regions }) => [group, regions.map(({ region, projects }) => [region, projects])])).toEqual([['province', [['湖南', 1]]], ['domestic', [['广东', 2]]]]);
  });
});

describe('money that arrived', () => {
  it('is told apart by whether the project was signed in the period or in earlier years', () => {
    expect(counted(LEDGER).paidIn).toMatchObject({ fresh: { projects: 2, paidInYuan: 400_000_000 }, continued: { projects: 1, paidInYuan: 200_000_000 } });
  });

  it('is left out where no row states any', () => {
    expect(counted([['甲', '甲公司', 10, '2019-01-05', '', '', '', '', '', '']]).paidIn).toBeNull();
  });
});

describe('the largest projects', () => {
  it('stand in the order of 总投资, and only those that count', () => {
    expect(counted(LEDGER).largest.map(({ project }) => project.name)).toEqual(['甲', '乙', '丙']);
  });
});
