import { companyEntries } from '../domain/classify/company-entry';
import { matchTop500 } from '../domain/top500/match';
import { eachPlace } from './cells';
import { statedDates } from './dates';
import { ledgerIn } from './ledger';

/**
 * 判断三类500强企业的项目是否首次入湘：是、否、待核。依据“人工核定”、台账的填写和台账中该集团更早的项目；不是三类500强的为空。可以传入整列。
 * @customfunction FIRSTENTRY
 * @param company 企业名称所在的单元格或区域。
 * @param date 签约日期所在的单元格或区域。
 * @param ledger 台账区域，连标题行一起选，例如 签约项目!A1:P300。
 * @returns 是、否、待核或空。
 * @example await firstEntry([['甲集团有限公司']], [['2019-07-05']], ledger) // [['是']]
 */
export async function firstEntry(company: unknown[][], date: unknown[][], ledger: unknown[][]): Promise<unknown[][]> {
  const { projects, office } = await ledgerIn(ledger);
  const entryOf = companyEntries(projects, office.firstEntry);
  const sources = await office.top500();
  const dateOf = statedDates(office.date1904);
  return eachPlace([company, date], ([cell = '', day = '']) => {
    const investor = String(cell).trim();
    if (investor === '') return '';
    const signedOn = dateOf(day);
    return entryOf({ investor, signedOn, top500: matchTop500({ investor, project: '', parent: '', signedOn }, sources).verdict });
  });
}
