import type { Mention, MentionRole } from './mention';

/** Which of the amounts in a text counts. */
export type Choice =
  | { readonly kind: 'taken'; readonly mention: Mention; /** Another amount has the same claim. */ readonly contested: boolean }
  | { readonly kind: 'part'; /** What the amounts are, as written. */ readonly labels: string }
  | { readonly kind: 'unreadable' };

/** Groups of equal claim, strongest first (counting rule 4): the total, the contract's amount, 投资 or a bare number. */
const CLAIMS: readonly (readonly MentionRole[])[] = [['total'], ['agreed'], ['plain', 'bare', 'increment'], ['repeat']];
const UNREADABLE: Choice = { kind: 'unreadable' };
const MOST_LABELS = 3;

/** Decides by what each amount is bound to: the total before 投资, never fixed assets, a year, a phase, registered capital, output or tax.
 *  Foreign or domestic capital counts where it is the only amount. */
export function chooseMention(mentions: readonly Mention[], same: (one: Mention, other: Mention) => boolean): Choice {
  for (const claim of CLAIMS) {
    const group = mentions.filter((mention) => claim.includes(mention.role));
    if (group.length > 0) return strongest(group, claim, same);
  }
  const capital = mentions.filter((mention) => mention.role === 'capital');
  const [only] = capital;
  if (only && capital.every((mention) => same(mention, only))) return strongest(capital, ['capital'], same);
  return mentions.length === 0 || mentions.some((mention) => mention.damaged) ? UNREADABLE : { kind: 'part', labels: labelsOf(mentions) };
}

function strongest(group: readonly Mention[], claim: readonly MentionRole[], same: (one: Mention, other: Mention) => boolean): Choice {
  if (group.some((mention) => mention.damaged)) return UNREADABLE;
  const role = claim.find((candidate) => group.some((mention) => mention.role === candidate));
  const mention = group.find((candidate) => candidate.role === role);
  if (!mention) return UNREADABLE;
  return { kind: 'taken', mention, contested: group.some((other) => !same(other, mention)) };
}

function labelsOf(mentions: readonly Mention[]): string {
  const labels = new Set<string>();
  for (const { label } of mentions) if (label !== null && labels.size < MOST_LABELS) labels.add(label);
  return [...labels].join('、');
}
