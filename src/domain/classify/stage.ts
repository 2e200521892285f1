import type { CalendarDate } from '../date/calendar';
import type { Stage } from '../field';

/** Stages from the first to the last; 终止 stands outside the order. */
export const STAGE_ORDER: readonly Stage[] = ['negotiating', 'signed', 'started', 'operating', 'taxed'];

/** The Chinese name of each stage (DESIGN §1). */
export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  negotiating: '在谈',
  signed: '签约',
  started: '开工',
  operating: '投产',
  taxed: '纳税',
  terminated: '终止',
};

/** What ledgers write in 项目状态 and the like, the furthest stage first. Seen in 黄石, 泰州 and 沣西 ledgers. */
const STAGE_WORDS: readonly { readonly stage: Stage; readonly words: readonly string[] }[] = [
  { stage: 'terminated', words: ['终止', '退出', '清退', '解约', '解除合同', '撤资', '中止'] },
  { stage: 'taxed', words: ['纳税'] },
  { stage: 'operating', words: ['投产', '竣工', '建成', '运营', '投用', '达产'] },
  { stage: 'started', words: ['开工', '在建', '建设中', '动工', '施工'] },
  { stage: 'signed', words: ['签约', '签订', '注册', '筹建', '前期', '履约'] },
  { stage: 'negotiating', words: ['在谈', '洽谈', '意向', '推介', '谋划', '对接', '跟踪', '考察'] },
];

const NOT_YET = ['未', '拟', '待', '预计', '计划', '即将', '尚', '将', '无', '不'];
const LONGEST_NOT_YET = 4;

/** The stage that a status cell names; null where it names none. A stage that is still to come (未投产, 拟开工) means the one before it.
 *  @example stageOf('已开工，未投产') // 'started'
 *  @example stageOf('未开工') // 'signed' */
export function stageOf(text: string): Stage | null {
  const status = text.replace(/\s+/g, '');
  if (status === '') return null;
  const said = STAGE_WORDS.find((rule) => rule.words.some((word) => isSaid(status, word)));
  if (said) return said.stage;
  const denied = STAGE_WORDS.filter((rule) => rule.words.some((word) => status.includes(word))).pop();
  return denied ? stageBefore(denied.stage) : null;
}

function isSaid(status: string, word: string): boolean {
  const at = status.indexOf(word);
  if (at < 0) return false;
  const before = status.slice(Math.max(0, at - LONGEST_NOT_YET), at);
  return !NOT_YET.some((denial) => before.includes(denial));
}

function stageBefore(stage: Stage): Stage | null {
  return STAGE_ORDER[STAGE_ORDER.indexOf(stage) - 1] ?? null;
}

/** The dates on which a project reached its stages. */
export interface StageDates {
  readonly signedOn: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly operatingOn: CalendarDate | null;
  readonly taxedOn: CalendarDate | null;
}

/** The furthest stage that a date speaks of; null without any.
 *  @example stageOfDates({ signedOn: march, startedOn: june, operatingOn: null, taxedOn: null }) // 'started' */
export function stageOfDates({ signedOn, startedOn, operatingOn, taxedOn }: StageDates): Stage | null {
  if (taxedOn) return 'taxed';
  if (operatingOn) return 'operating';
  if (startedOn) return 'started';
  return signedOn && 'signed';
}

/** The stages of projects that have reached a goal: the goal and those after it, so that a taxed project is a started one too; 终止 reaches nothing.
 *  @example stagesFrom('operating') // ['operating', 'taxed'] */
export function stagesFrom(goal: Stage): readonly Stage[] {
  return STAGE_ORDER.slice(STAGE_ORDER.indexOf(goal));
}

const ENDED_WORDS = ['终止', '退出', '清退', '解约', '解除合同', '撤资'];
const UNLESS_BEFORE = ['未', '无', '不', '若', '如', '防', '避免', '将', '可能', '否则', '逾期'];

/** How a remark speaks of an ending: 'ended' says so plainly (项目已终止), 'mentioned' only under a condition (如逾期则清退), null not at all. */
export function endingIn(remark: string): 'ended' | 'mentioned' | null {
  if (remark === '') return null;
  const words = ENDED_WORDS.filter((candidate) => remark.includes(candidate));
  if (words.length === 0) return null;
  return words.some((word) => saysPlainly(remark, word)) ? 'ended' : 'mentioned';
}

/** In one of its clauses nothing stands before the word that makes it a condition or a denial. */
function saysPlainly(remark: string, word: string): boolean {
  return remark.split(/[，。；,;\n]/).some((clause) => {
    const at = clause.indexOf(word);
    return at >= 0 && !UNLESS_BEFORE.some((condition) => clause.slice(0, at).includes(condition));
  });
}
