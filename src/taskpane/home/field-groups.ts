import { FIELDS, type Field } from '../../domain/field';

/** What the columns of a ledger tell, in the order in which the pane shows them. */
export const FIELD_GROUPS = ['project', 'money', 'dates', 'class', 'place', 'unused'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUPS: Readonly<Record<Field, FieldGroup>> = {
  serial: 'project', code: 'project', project: 'project', investor: 'project', localInvestor: 'project', localCompany: 'project', parent: 'project', content: 'project', remark: 'project',
  totalInvestment: 'money', contracted: 'money', domesticAmount: 'money', foreignAmount: 'money', paidIn: 'money', fixedAssets: 'money', phaseInvestment: 'money', annualPlan: 'money', registeredCapital: 'money', amountText: 'money',
  signedOn: 'dates', reportedOn: 'dates', registeredOn: 'dates', startedOn: 'dates', operatingOn: 'dates', taxedOn: 'dates', stage: 'dates',
  origin: 'class', chain: 'class', chainLead: 'class', industry: 'class', top500: 'class', firstEntry: 'class', activity: 'class',
  sourceRegion: 'place', location: 'place', unit: 'place', recommender: 'place',
  other: 'unused',
};

/** The group of a field.
 *  @example groupOf('signedOn') // 'dates' */
export function groupOf(field: Field): FieldGroup {
  return GROUPS[field];
}

/** The fields of a group, as the vocabulary orders them. */
export function fieldsOf(group: FieldGroup): readonly Field[] {
  return FIELDS.filter((field) => GROUPS[field] === group);
}
