/** A company's name as a list prints it, with the others that stand in the same cell. */
export interface PrintedNames {
  readonly name: string;
  readonly others: readonly string[];
}

/** Takes apart what lists print in one cell: 国家电网有限公司（STATE GRID）, or the English name on a line of its own.
 *  @example printedNames('沃尔玛（WALMART）') // { name: '沃尔玛', others: ['WALMART'] } */
export function printedNames(cell: string): PrintedNames {
  const [first = '', ...lines] = cell.split(/[\r\n]+/).map(tidied).filter((line) => line !== '');
  const { name, latin } = withoutLatinBrackets(first);
  return { name, others: [...(latin === '' ? [] : [latin]), ...lines.map(withoutBrackets)] };
}

/** The names of a 其他名称 cell: one a line, or between 、 ； and |. A comma does not divide: it stands inside English names.
 *  @example otherNames('首钢、首钢总公司') // ['首钢', '首钢总公司'] */
export function otherNames(cell: string): readonly string[] {
  return cell.split(/[、；;|｜\r\n]+/).map(tidied).filter((name) => name !== '');
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const LATIN_IN_BRACKETS = /[(（]([\w .,&'’/+-]{2,80})[)）]$/;
const CHINESE = /[\u4e00-\u9fff]/;

function withoutLatinBrackets(text: string): { readonly name: string; readonly latin: string } {
  const found = LATIN_IN_BRACKETS.exec(text);
  const name = found ? text.slice(0, found.index).trim() : text;
  return found && CHINESE.test(name) ? { name, latin: tidied(found[1] ?? '') } : { name: text, latin: '' };
}

function withoutBrackets(text: string): string {
  return /^[(（][^()（）]{1,80}[)）]$/.test(text) ? text.slice(1, -1).trim() : text;
}
