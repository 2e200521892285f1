import type { SharingFinding } from '../domain/sharing/findings';
import type { FailureText, Strings } from './strings';

/** What a colleague would stumble over, why, and what to do.
 *  @example describeSharing(finding('sheets.kept', { sheets: '引凤~1', count: 1 }), zhCN).what // '有1张为撤销保留的隐藏工作表（引凤~1）。' */
export function describeSharing({ code, values }: SharingFinding, { sharing }: Strings): FailureText {
  return (sharing.findings[code] as (values: SharingFinding['values']) => FailureText)(values);
}
