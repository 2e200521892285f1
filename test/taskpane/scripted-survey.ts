import { FIELDS, type Field } from '../../src/domain/field';
import { flag, type Flag } from '../../src/domain/flag';
import type { Project } from '../../src/domain/project';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Top500List } from '../../src/domain/top500/list';
import type { ColumnFound, Survey } from '../../src/excel/survey';

const YI = 100_000_000;
const SHEET = '2019年签约项目';

const UNKNOWN: Project = {
  file: null, sheet: SHEET, row: 0, mergedFrom: [], name: '', investor: '', total: null, contracted: null, totalYuan: null, contractedYuan: null, paidIn: null, paidInYuan: null, tier: null, origin: 'domestic',
  signedOn: null, startedOn: null, operatingOn: null, taxedOn: null, year: 2019, month: 1, stage: 'signed', chain: '', chainLead: '', sourceRegion: null, unit: '',
  top500: { status: '否', class: null, group: null, lists: [], evidence: '' }, firstEntry: null, exclusion: null, flags: [],
};

/** A signed project of so many 亿元. */
function signed(row: number, name: string, investor: string, yi: number, rest: Partial<Project> = {}): Project {
  const yuan = Math.round(yi * YI);
  const amount = { text: `${yi}亿元`, value: yuan, currency: 'CNY' as const, qualifier: null, firmness: 'exact' as const, boundTo: null };
  const tier = yi >= 10 ? 0 : yi >= 5 ? 1 : yi >= 1 ? 2 : null;
  return { ...UNKNOWN, row, name, investor, total: amount, contracted: amount, totalYuan: yuan, contractedYuan: yuan, tier, ...rest };
}

const at = (row: number, column: string) => ({ sheet: SHEET, row, column });
const review = (row: number, investor: string): Flag => flag('top500.review', at(row, 'C'), { investor, evidence: '名称中含有“中车”，名录上有中国中车股份有限公司' });

/** 2019: 6 projects, 27.3 亿元; tiers 1, 2, 4; one 500强 project, which is a first entry. 2018: one project of 3 亿元. */
const PROJECTS: readonly Project[] = [
  signed(5, '氢能装备制造基地', '中国中车股份有限公司', 12, { month: 2, stage: 'started', top500: { status: '是', class: '世界500强', group: '中国中车股份有限公司', lists: [], evidence: '名录所列' }, firstEntry: true }),
  signed(6, '轨道交通关键零部件智能制造产业园（一期）', '中车新材料技术有限公司', 6.2, { month: 3, stage: 'operating', top500: { status: '待核', class: null, group: '中国中车股份有限公司', lists: [], evidence: '' }, flags: [review(6, '中车新材料技术有限公司')] }),
  signed(7, '先进陶瓷材料项目', '湖南某某新材料有限公司', 4.6, { month: 6, flags: [flag('amount.near-threshold', at(7, 'F'), { text: '近5亿元', tier: '5亿元以上' })] }),
  signed(8, '冷链物流项目', '中车物流有限公司', 3.1, { month: 9, top500: { status: '待核', class: null, group: null, lists: [], evidence: '' }, flags: [review(8, '中车物流有限公司')] }),
  signed(9, '软件园孵化项目', '某某软件有限公司', 0.7, { month: 10 }),
  signed(10, '检测中心项目', '某某检测（香港）有限公司', 0.7, { month: 11, origin: 'foreign', flags: [flag('amount.missing', at(10, 'F'), {})] }),
  signed(11, '上年项目', '某某公司', 3, { year: 2018 }),
];

const COLUMNS: readonly (readonly [heading: string, field: Field])[] = [
  ['序号', 'serial'], ['项目名称', 'project'], ['投资方', 'investor'], ['建设内容', 'content'], ['所属产业链', 'chain'], ['总投资（亿元）', 'totalInvestment'], ['合同引资额', 'contracted'], ['到位资金', 'paidIn'], ['签约日期', 'signedOn'],
  ['开工时间', 'startedOn'], ['项目进展', 'stage'], ['是否三类500强', 'top500'], ['首次入湘', 'firstEntry'], ['责任单位', 'unit'], ['联系人', 'other'], ['联系电话', 'other'], ['用地面积（亩）', 'other'], ['备注', 'remark'],
];

function columns(sheet: string): readonly ColumnFound[] {
  return COLUMNS.map(([heading, field], index) => ({ key: `${sheet}|${heading}`, letters: String.fromCharCode(65 + index), headings: [heading], field }));
}

function list(kind: Top500List['kind'], year: number, publishedOn: string | null, complete: boolean): Top500List {
  return { kind, year, publishedOn, complete, source: '财富中文网', entries: [{ rank: 1, name: '国家电网有限公司' }, { rank: 2, name: '中国石油化工集团有限公司' }] };
}

/** A workbook with three ledgers. */
export const SURVEY: Survey = {
  ledgers: [
    { sheet: SHEET, title: '2019年签约项目台账', headingRow: 3, rows: 214, unit: '亿元', year: 2019, columns: columns(SHEET) },
    { sheet: '外资项目', title: '外资项目', headingRow: 2, rows: 31, unit: '万美元', year: null, columns: columns('外资项目').slice(0, 9) },
    { sheet: '新能源汽车产业链招商引资重点跟踪项目', title: '', headingRow: 1, rows: 11, unit: null, year: 2018, columns: columns('新能源').slice(0, 6) },
  ],
  years: [2019, 2018],
  classified: { projects: PROJECTS, ledgerFlags: [flag('ledger.total-differs', at(40, 'F'), { heading: '总投资', stated: '27', computed: '27.3' })], activities: [], hasSigningTime: true },
  rules: DEFAULT_RULES,
  lists: [
    { list: list('世界500强', 2019, '2019-07-22', true), own: false }, { list: list('世界500强', 2018, '2018-07-19', true), own: false },
    { list: list('中国500强', 2019, '2019-09-01', false), own: true }, { list: list('民营500强', 2019, null, false), own: true },
  ],
  decisions: [{ investor: '某某公司', status: '否' }],
  sheets: [SHEET, '外资项目', '世界500强名单'],
  officeSheets: ['settings', 'lists'],
};

/** A workbook without any ledger. */
export const EMPTY: Survey = { ...SURVEY, ledgers: [], years: [], classified: { ...SURVEY.classified, projects: [], ledgerFlags: [] }, decisions: [], officeSheets: [] };

/** The same ledgers after somebody has signed one more project of 2 亿元. */
export const GROWN: Survey = { ...SURVEY, classified: { ...SURVEY.classified, projects: [...PROJECTS, signed(12, '新签项目', '某某公司', 2)] } };

/** The same ledgers after 人工核定 has answered for row 6. */
export const DECIDED: Survey = { ...SURVEY, classified: { ...SURVEY.classified, projects: PROJECTS.map((project) => (project.row === 6 ? { ...project, flags: [] } : project)) } };

/** A ledger of 30 columns and 5,000 rows, each of which has something to look at. */
export const LARGE: Survey = {
  ...SURVEY,
  ledgers: [{ sheet: SHEET, title: '', headingRow: 3, rows: 5000, unit: '亿元', year: 2019, columns: Array.from({ length: 30 }, (_, index) => ({ key: `L${index}`, letters: 'A', headings: [`栏目${index + 1}`], field: FIELDS[index % FIELDS.length] ?? 'other' })) }],
  classified: {
    ...SURVEY.classified,
    projects: Array.from({ length: 5000 }, (_, index) => signed(index + 5, `第${index + 1}个项目`, `投资方${index + 1}`, 1 + (index % 12), { flags: [index % 4 === 0 ? review(index + 5, `投资方${index + 1}`) : flag('date.unreadable', at(index + 5, 'I'), { text: '近期', field: 'signedOn' })] })),
  },
};
