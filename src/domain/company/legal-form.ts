/** Legal forms at the end of a name, longest first; what means the same has the same second member.
 *  Source: 公司法 §7 (有限责任公司 may be written 有限公司), 合伙企业法 §15, and forms of enterprises founded before these laws. */
const FORMS: readonly (readonly [ending: string, form: LegalForm])[] = [
  ['有限责任总公司', 'limited'],
  ['股份有限公司', 'stock'],
  ['有限责任公司', 'limited'],
  ['合伙企业(有限合伙)', 'partnership'],
  ['合伙企业(普通合伙)', 'partnership'],
  ['(有限合伙)', 'partnership'],
  ['合伙企业', 'partnership'],
  ['股份公司', 'stock'],
  ['株式会社', 'stock'],
  ['有限公司', 'limited'],
  ['总公司', 'unnamed'],
  ['公司', 'unnamed'],
  ['CO.,LTD.', 'limited'],
  ['CO.,LTD', 'limited'],
  ['CO.LTD', 'limited'],
  ['COLTD', 'limited'],
  ['CORPORATION', 'stock'],
  ['INC.', 'stock'],
  ['CORP.', 'stock'],
  ['LIMITED', 'limited'],
  ['LTD.', 'limited'],
  ['GMBH', 'limited'],
];

/** 'unnamed': only 公司, or nothing at all (a short name). */
export type LegalForm = 'limited' | 'stock' | 'partnership' | 'unnamed';

/** The legal form that ends a normalised name, and the name before it.
 *  @example withoutForm('珠海格力电器股份有限公司') // { rest: '珠海格力电器', form: 'stock', ending: '股份有限公司' }
 *  @example withoutForm('格力电器') // { rest: '格力电器', form: 'unnamed', ending: '' } */
export function withoutForm(name: string): { readonly rest: string; readonly form: LegalForm; readonly ending: string } {
  for (const [ending, form] of FORMS) {
    if (name.length > ending.length && name.endsWith(ending)) return { rest: name.slice(0, -ending.length), form, ending };
  }
  return { rest: name, form: 'unnamed', ending: '' };
}

/** Whether two names with the same rest can be the same company by their forms: a short name leaves the form out.
 *  @example formsAgree('unnamed', 'stock') // true
 *  @example formsAgree('limited', 'stock') // false */
export function formsAgree(one: LegalForm, other: LegalForm): boolean {
  return one === other || one === 'unnamed' || other === 'unnamed';
}
