/** What a placeholder stands for; undefined where its name is not known. */
export type Placeholder = { readonly text: string; /** True for a zero and for what is not known: a clause about it can be left out. */ readonly silent: boolean } | undefined;

/** A filled template. */
export interface Filled {
  readonly text: string;
  /** Names that are not known, in their order; they stay in the text as they were written. */
  readonly unknown: readonly string[];
}

const PLACEHOLDER = /[{｛]([^{}｛｝]{1,60})[}｝]/g;
const CLAUSE = /〔([^〔〕]*)〕/g;
/** Fills {names} of a template. A clause in 〔 〕 is left out where one of its placeholders has nothing to say; without placeholders 〔 〕 stays as it is (湘政办发〔2020〕38号).
 *  @example fillTemplate('签约{签约项目}个〔，同比{同比:签约项目}〕', (name) => ({ 签约项目: { text: '222', silent: false }, '同比:签约项目': { text: '—', silent: true } })[name]) // { text: '签约222个', unknown: [] } */
export function fillTemplate(template: string, valueOf: (name: string) => Placeholder): Filled {
  const unknown: string[] = [];
  const look = (name: string): Placeholder => {
    const value = valueOf(nameOf(name));
    if (value === undefined) unknown.push(nameOf(name));
    return value;
  };
  const fill = (text: string): { text: string; silent: boolean } => {
    let silent = false;
    const filled = text.replace(PLACEHOLDER, (whole, name: string) => {
      const value = look(name);
      silent ||= value?.silent ?? false;
      return value?.text ?? whole;
    });
    return { text: filled, silent };
  };
  const clauses: string[] = [];
  const withoutClauses = template.replace(CLAUSE, (whole, clause: string) => {
    if (placeholdersIn(clause).length === 0) return whole;
    const { text, silent } = fill(clause);
    clauses.push(silent ? '' : text);
    return CLAUSE_MARK;
  });
  const { text } = fill(withoutClauses);
  return { text: text.replaceAll(CLAUSE_MARK, () => clauses.shift() ?? ''), unknown };
}

/** A character that no text of a cell holds. */
const CLAUSE_MARK = '\uE000';

/** The names of a template's placeholders, in their order. */
export function placeholdersIn(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name]) => nameOf(name ?? ''));
}

/** Names as they are compared: full-width colons and blanks do not matter. */
function nameOf(written: string): string {
  return written.replaceAll('：', ':').replace(/\s+/g, '');
}
