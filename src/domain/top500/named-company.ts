import type { LegalForm } from '../company/legal-form';
import type { Group } from './group';

/** What a name is to its group. 'associate': a share without control; 'ambiguous': can mean another company as well. */
export type NameRole = 'name' | 'former' | 'alias' | 'member' | 'associate' | 'ambiguous';

/** One name that leads to a group. */
export interface NamedCompany {
  readonly group: Group;
  readonly role: NameRole;
  /** As registered. */
  readonly name: string;
  /** The registered name without brackets and dashes. */
  readonly key: string;
  /** The legal name of the company that bears the name; for roles of the group itself, the group's name. */
  readonly company: string;
  readonly form: LegalForm;
  readonly from: number | null;
  readonly until: number | null;
  /** What an associate is; '' otherwise. */
  readonly note: string;
}
