import type { Field } from '../field';
import { headingText } from './heading-text';
import type { LedgerColumn } from './ledger';

/** What a column adds to the belief that a table lists projects. */
const WEIGHTS: Partial<Readonly<Record<Field, number>>> = {
  project: 3, investor: 3, totalInvestment: 3, contracted: 3, domesticAmount: 2, foreignAmount: 2, amountText: 2, paidIn: 1, fixedAssets: 1, annualPlan: 1,
  signedOn: 2, startedOn: 2, operatingOn: 2, taxedOn: 2, reportedOn: 1, registeredOn: 1, stage: 1, chain: 1, content: 1, origin: 1, top500: 1, firstEntry: 1, unit: 1, location: 1, serial: 1,
};
const ENOUGH = 5;
const IDENTITY: readonly Field[] = ['project', 'investor'];
const TELLING: readonly Field[] = ['totalInvestment', 'contracted', 'domesticAmount', 'foreignAmount', 'amountText', 'signedOn', 'startedOn', 'operatingOn', 'taxedOn', 'stage'];

const ROLL_UP = /(?:个数|项目数|项目总数|家数|数量|占比|比重|比例|目标值|年度目标|完成值|完成数|完成率|同比|增幅|得分)%?$/;
const PROJECT_NAMED = /名称|全称/;
const ROLL_UP_HEADINGS = 2;

/** True for a table that lists projects: it names projects or investors, has an amount, a date or a stage, and enough besides. A summary (个数, 目标值, 占比) or a contact list has not. */
export function isLedger(columns: readonly LedgerColumn[]): boolean {
  const fields = new Set(columns.map((column) => column.field));
  const weight = [...fields].reduce((sum, field) => sum + (WEIGHTS[field] ?? 0), 0);
  if (weight < ENOUGH || !IDENTITY.some((field) => fields.has(field)) || !TELLING.some((field) => fields.has(field))) return false;
  const namesProjects = columns.some((column) => column.field === 'project' && PROJECT_NAMED.test(column.path.join('')));
  return namesProjects || rollUpHeadings(columns.map((column) => column.path.at(-1) ?? '')) < ROLL_UP_HEADINGS;
}

/** How many of the headings belong to a summary: 个数, 目标值, 占比 …. A count in brackets, 签约项目（个）, is one too. */
export function rollUpHeadings(headings: readonly string[]): number {
  return headings.filter((heading) => {
    const { plain, inside } = headingText(heading);
    return ROLL_UP.test(plain) || /^(?:个|个数|家|项)$/.test(inside);
  }).length;
}

const ACTIVITY_TITLE = /小分队|外出招商|考察|拜访|来访|出访|活动|走出去|请进来|驻外/;
const MANY_ACTIVITY_COLUMNS = 3;

/** True for a table of visits and team trips (小分队招商, 邀请客商考察): it may name companies and projects, but its rows are activities. */
export function isActivityTable(columns: readonly LedgerColumn[], title: string): boolean {
  const count = columns.filter((column) => column.field === 'activity').length;
  if (count === 0) return false;
  const listsProjects = isLedger(columns) && columns.some((column) => column.field === 'project');
  return count >= MANY_ACTIVITY_COLUMNS || !listsProjects || ACTIVITY_TITLE.test(title);
}
