import type { MentionRole } from './mention';
import type { Role } from './words';

/** Roles that bind a number. */
export type LabelRole = Extract<Role, 'total' | 'agreed' | 'plain' | 'increment' | 'capital' | 'part' | 'other' | 'sum' | 'whole' | 'includes'>;

const LABELS: ReadonlySet<Role> = new Set<LabelRole>(['total', 'agreed', 'plain', 'increment', 'capital', 'part', 'other', 'sum', 'whole', 'includes']);

/** Does a word of this role bind a number? */
export function isLabel(role: Role): role is LabelRole {
  return LABELS.has(role);
}

/** These bind only what follows directly: 共5亿元, 含5亿元. */
export function bindsOnlyDirectly(role: LabelRole): boolean {
  return role === 'whole' || role === 'includes';
}

/** What two labels side by side bind as: 签约|总投资, 外资|投资, 固定资产|总投资, 资产|总额. Rows: the first; columns: the second; unlisted: the second. */
const COMBINED: Readonly<Partial<Record<LabelRole, Partial<Record<LabelRole, LabelRole>>>>> = {
  total: { plain: 'total', sum: 'total', agreed: 'total', whole: 'total' },
  agreed: { plain: 'agreed', sum: 'agreed', whole: 'agreed' },
  plain: { sum: 'total', whole: 'total' },
  increment: { total: 'increment', plain: 'increment', sum: 'increment', agreed: 'increment', whole: 'increment' },
  capital: { total: 'capital', plain: 'capital', sum: 'capital', agreed: 'capital', whole: 'capital' },
  part: { total: 'part', plain: 'part', sum: 'part', agreed: 'part', increment: 'part', capital: 'part', whole: 'part' },
  includes: { total: 'part', plain: 'part', sum: 'part', agreed: 'part', increment: 'part', whole: 'part' },
  other: { plain: 'other', sum: 'other', agreed: 'other', whole: 'other' },
  whole: { plain: 'total', sum: 'total', agreed: 'total' },
};

/** The role of a label that stands directly behind another.
 *  @example combinedRole('part', 'total') // 'part': 固定资产总投资 is not the total */
export function combinedRole(first: LabelRole | null, second: LabelRole): LabelRole {
  return (first && COMBINED[first]?.[second]) ?? second;
}

/** What an amount with a label of this role is an amount of. */
export function mentionRole(role: LabelRole): MentionRole {
  if (role === 'sum') return 'agreed';
  if (role === 'whole') return 'total';
  return role === 'includes' ? 'part' : role;
}

/** Does a label behind an amount, in a bracket of its own, make it a part: 投资5亿元(固定资产)? */
export function isPartial(role: LabelRole): boolean {
  return role === 'part' || role === 'other' || role === 'capital';
}
