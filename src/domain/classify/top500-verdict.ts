import type { FlagCode } from '../flag';
import type { Top500Match } from '../top500/match';
import type { Top500 } from '../top500';

/** The outcome for a row, and what is to be flagged of it. */
export interface Top500Verdict {
  readonly top500: Top500;
  readonly flag: Extract<FlagCode, `top500.${string}`> | null;
}

/** Weighs what the office's own column says against what names, groups and lists say: a person's decision holds whatever they say; a stated 是 or 否 holds unless the lists that
 *  count speak against it (then 待核); an empty cell leaves it to the lists. */
export function top500Verdict(stated: Top500, match: Top500Match): Top500Verdict {
  const listed = match.verdict;
  if (match.investors.some(({ decision }) => decision !== null)) {
    return { top500: listed, flag: match.investors.some(({ contradicted }) => contradicted) ? 'top500.decision-contradicted' : null };
  }
  if (stated.status === '是') return statedYes(stated, listed);
  if (stated.status === '否' && listed.status === '是') return { top500: { ...listed, status: '待核', evidence: both(stated, listed) }, flag: 'top500.denied-but-listed' };
  if (stated.status === '否') return { top500: stated, flag: null };
  if (listed.status === '是') return { top500: listed, flag: null };
  if (stated.status === '待核') return { top500: { ...listed, status: '待核', class: stated.class ?? listed.class, evidence: both(stated, listed) }, flag: 'top500.review' };
  return { top500: listed, flag: listed.status === '待核' ? 'top500.review' : null };
}

function statedYes(stated: Top500, listed: Top500): Top500Verdict {
  if (listed.status === '是') return { top500: { ...listed, class: listed.class ?? stated.class, evidence: both(stated, listed) }, flag: null };
  if (listed.status === '否') return { top500: { ...listed, status: '待核', class: stated.class, evidence: both(stated, listed) }, flag: 'top500.stated-but-not-listed' };
  const group = listed.status === '待核' ? listed.group : null;
  return { top500: { ...stated, group, evidence: both(stated, listed) }, flag: null };
}

function both(stated: Top500, listed: Top500): string {
  return [stated.evidence, listed.evidence].filter((evidence) => evidence !== '').join('；');
}
