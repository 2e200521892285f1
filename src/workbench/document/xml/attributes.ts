export type Attributes = Readonly<Record<string, string>>;

/** Attributes after some changes; null removes one.
 *  @example changedAttributes({ s: '1', ht: '20' }, { ht: null, hidden: '1' }) // { s: '1', hidden: '1' } */
export function changedAttributes(attributes: Attributes, changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const all = Object.entries<string | null>({ ...attributes, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}
