import type { FlagCode } from '../flag';

/** figure: a published number is or may be wrong · decision: a person must decide · notice: settled by a rule, to be known. */
export type Seriousness = 'figure' | 'decision' | 'notice';

/** From the most serious, with the words that head them on `核对清单`. */
export const SERIOUSNESS: readonly { readonly key: Seriousness; readonly label: string }[] = [
  { key: 'figure', label: '先改数字' },
  { key: 'decision', label: '需要判断' },
  { key: 'notice', label: '备查' },
];

const OF_CODE: Readonly<Record<FlagCode, Seriousness>> = {
  'amount.unreadable': 'figure', 'amount.missing': 'figure', 'amount.error-cell': 'figure', 'amount.negative': 'figure', 'amount.implausible': 'figure', 'amount.no-rate': 'figure',
  'amount.text-differs': 'figure', 'amount.part-only': 'figure', 'amount.slip': 'figure', 'amount.slip-in-row': 'figure', 'amount.unit-assumed': 'figure',
  'date.unreadable': 'figure', 'date.error-cell': 'figure', 'date.future': 'figure', 'field.missing': 'figure',
  'ledger.repeated': 'figure', 'duplicate.near': 'figure', 'duplicate.other-file': 'figure', 'ledger.total-differs': 'figure', 'ledger.hidden': 'figure', 'ledger.unit-changed': 'figure',
  'activity.hidden': 'figure', 'activity.table-unclear': 'figure', 'activity.date-missing': 'figure', 'activity.date-unreadable': 'figure', 'activity.kind-unclear': 'figure', 'activity.batches-unclear': 'figure',
  'settings.unusable': 'figure', 'office.no-table': 'figure',

  'amount.range': 'decision', 'amount.near-threshold': 'decision', 'amount.several': 'decision', 'amount.increment': 'decision', 'ledger.stage-conflict': 'decision', 'date.order': 'decision',
  'origin.unclear': 'decision', 'stage.terminated-in-remark': 'decision', 'stage.unreadable': 'decision', 'project.no-name': 'decision', 'ledger.field-twice': 'decision', 'ledger.column-gone': 'decision',
  'top500.unclear': 'decision', 'top500.review': 'decision', 'top500.stated-but-not-listed': 'decision', 'top500.denied-but-listed': 'decision', 'top500.decision-contradicted': 'decision', 'top500.no-company': 'decision',
  'firstEntry.unclear': 'decision', 'firstEntry.without-top500': 'decision', 'firstEntry.from-remark': 'decision', 'firstEntry.earlier-project': 'decision', 'firstEntry.twice': 'decision',
  'chain.unknown': 'decision', 'chain.by-keyword': 'decision', 'chain.several': 'decision', 'sourceRegion.unclear': 'decision',
  'activity.leader-unclear': 'decision', 'activity.continued': 'decision', 'decisions.unclear': 'decision', 'decisions.empty': 'decision', 'decisions.contradictory': 'decision', 'decisions.investor-missing': 'decision',
  'lists.kind-unclear': 'decision', 'lists.year-unclear': 'decision', 'lists.not-complete': 'decision', 'lists.columns-assumed': 'decision',

  'amount.foreign-in-yuan': 'notice', 'date.year-from-title': 'notice', 'date.range': 'notice', 'date.year-differs-from-title': 'notice', 'ledger.filled-down': 'notice',
  'activity.year-from-title': 'notice', 'activity.other-year': 'notice', 'office.newer': 'notice', 'decisions.superseded': 'notice', 'settings.unknown': 'notice', 'settings.repeated': 'notice', 'settings.placeholder': 'decision',
  'lists.name-missing': 'notice', 'lists.rank-unclear': 'notice', 'lists.date-unclear': 'notice', 'lists.date-of-other-year': 'notice', 'lists.extent-unclear': 'notice', 'lists.differs': 'notice', 'lists.repeated': 'notice',
};

/** How serious a flag is.
 *  @example seriousnessOf('amount.missing') // 'figure' */
export function seriousnessOf(code: FlagCode): Seriousness {
  return OF_CODE[code];
}
