import { remembered } from '../remembered';
import { comparableName } from './comparable-name';

/** Criteria of formulas may not be longer than 255 characters; no name of a chain is. */
const LONGEST_NAME = 100;

/** What offices write where there is none. */
const NONE = new Set(['', '无', '暂无', '-', '—', '——', '--', '/', '0']);

/** One spelling for each chain, or each unit: the first that the ledgers use; widths, blanks and brackets make no other one.
 *  @example chains = new ChainSpelling(); chains.of('新能源 汽车'); chains.of('新能源汽车') // '新能源 汽车' both times */
export class ChainSpelling {
  private readonly first = new Map<string, string>();

  readonly of = remembered((name: string): string => {
    if (NONE.has(name)) return '';
    return this.spelled(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);
  });

  private spelled(name: string): string {
    const key = comparableName(name);
    const known = this.first.get(key);
    if (known !== undefined) return known;
    this.first.set(key, name);
    return name;
  }
}
