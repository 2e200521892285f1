import { HostError } from './host-error';
import type { Session } from './session';

/** Members newer than ExcelApi 1.9, under their names on the wire, with the requirement set that brought them (@types/office-js 1.0.612). */
const NEWER_MEMBERS: Readonly<Record<string, string>> = {
  'Application.DecimalSeparator': '1.11',
  'Application.ThousandsSeparator': '1.11',
  'Application.UseSystemSeparators': '1.11',
  'Range.GetSpillingToRange': '1.12',
  'Range.GetSpillingToRangeOrNullObject': '1.12',
  'Range.HasSpill': '1.12',
  'Range.GetMergedAreasOrNullObject': '1.13',
  'Table.Resize': '1.13',
  'TableScopedCollection.GetItemOrNullObject': '1.14',
  'Worksheet.CustomProperties': '1.12',
};

/** Fails as an older Excel does where a member came later than it.
 *  @throws ApiNotFound */
export function requireMember(type: string, name: string, session: Session): void {
  const since = NEWER_MEMBERS[`${type}.${name}`];
  if (since !== undefined && minor(since) > minor(session.options.excelApi)) throw new HostError('ApiNotFound', `${type}.${name} came with ExcelApi ${since}; this workbook answers up to ${session.options.excelApi}`);
}

/** '1.13' → 13 */
function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
