import { remembered } from '../domain/remembered';
import type { CellValue } from '../domain/sheet';
import type { Top500 } from '../domain/top500';
import { matchTop500, type Top500Sources } from '../domain/top500/match';
import { optionalRange, wordArgument, type Words } from './arguments';
import { eachPlace } from './cells';
import { readableDates } from './dates';
import { office } from './office';

type Result = 'class' | 'group' | 'rank' | 'list' | 'evidence' | 'status';

const RESULTS: Words<Result> = { class: ['类别', 'class'], group: ['集团', 'group'], rank: ['名次', 'rank'], list: ['榜单', 'list'], evidence: ['依据', 'evidence'], status: ['结论', 'status'] };

/** What each result gives of an outcome. A company that is not 是 shows its outcome in place of a class, so that 未覆盖 is not taken for 否. */
const GIVES: Readonly<Record<Result, (top500: Top500) => CellValue>> = {
  class: (top500) => (top500.status === '是' ? (top500.class ?? '是') : top500.status),
  group: ({ group }) => group ?? '',
  rank: ({ lists }) => lists[0]?.rank ?? '',
  list: ({ lists }) => (lists[0] ? `${lists[0].year}年${lists[0].list}` : ''),
  evidence: ({ evidence }) => evidence,
  status: ({ status }) => status,
};

/**
 * 判断企业是否属于三类500强（世界500强、中国500强、民营500强），按签约日期适用的榜单、集团登记、“500强名录”和“人工核定”。可以传入整列，空单元格仍为空。
 * @customfunction TOP500
 * @param company 企业名称所在的单元格或区域，例如 D5:D200。
 * @param [date] 签约日期所在的单元格或区域；不写时一般为“未覆盖”，因为不知道该用哪一年的榜单。
 * @param [result] "类别"（默认）、"集团"、"名次"、"榜单"、"依据" 或 "结论"（是、待核、否、未覆盖）。
 * @param [parent] 母公司或实际控制人所在的单元格或区域。
 * @returns 所要的结果。
 * @example await top500([['首钢集团有限公司']], [['2023-01-05']]) // [['世界500强']]
 */
export async function top500(company: unknown[][], date?: unknown[][], result?: string, parent?: unknown[][]): Promise<unknown[][]> {
  const give = GIVES[wordArgument(result, 3, RESULTS, 'class')];
  const { date1904, top500: load } = await office();
  const answer = rememberedAnswers(await load(), date1904);
  return eachPlace([company, optionalRange(date), optionalRange(parent)], ([investor = '', signedOn = '', owner = '']) => (investor === '' ? '' : give(answer(investor, signedOn, owner))));
}

/** Columns name the same companies over and over; of the date only its year and which lists count on it matter. */
function rememberedAnswers(sources: Top500Sources, date1904: boolean): (investor: CellValue, signedOn: CellValue, parent: CellValue) => Top500 {
  const dateOf = readableDates(date1904);
  const timeOf = remembered((cell: CellValue) => {
    const signedOn = dateOf(cell);
    return { signedOn, key: [signedOn?.year, ...sources.coverage(signedOn).map(({ years }) => years.join())].join(';') };
  });
  const known = new Map<string, Top500>();
  return (investor, date, parent) => {
    const { signedOn, key: time } = timeOf(date);
    const key = `${investor}\n${parent}\n${time}`;
    const before = known.get(key);
    if (before) return before;
    const { verdict } = matchTop500({ investor: String(investor).trim(), project: '', parent: String(parent).trim(), signedOn }, sources);
    known.set(key, verdict);
    return verdict;
  };
}
