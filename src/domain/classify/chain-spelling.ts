import { comparableName } from './comparable-name';

/** Criteria of formulas may not be longer than 255 characters; no chain's name is. */
const LONGEST_NAME = 100;

/** What offices write where there is no chain. */
const NO_CHAIN = new Set(['', '无', '暂无', '-', '—', '——', '--', '/', '0']);

/** One spelling for each chain: the first that the ledgers use; widths, blanks and brackets make no other chain.
 *  @example chains = new ChainSpelling(); chains.of('新能源 汽车'); chains.of('新能源汽车') // '新能源 汽车' both times */
export class ChainSpelling {
  private readonly first = new Map<string, string>();

  of(chain: string): string {
    if (NO_CHAIN.has(chain)) return '';
    if (chain.length > LONGEST_NAME) return this.of(`${chain.slice(0, LONGEST_NAME - 1)}…`);
    const key = comparableName(chain);
    const known = this.first.get(key);
    if (known !== undefined) return known;
    this.first.set(key, chain);
    return chain;
  }
}
