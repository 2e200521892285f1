import { comparableName } from './comparable-name';

/** One spelling for each chain: the first that the ledgers use; widths, blanks and brackets make no other chain.
 *  @example chains = new ChainSpelling(); chains.of('新能源 汽车'); chains.of('新能源汽车') // '新能源 汽车' both times */
export class ChainSpelling {
  private readonly first = new Map<string, string>();

  of(chain: string): string {
    if (chain === '') return '';
    const key = comparableName(chain);
    const known = this.first.get(key);
    if (known !== undefined) return known;
    this.first.set(key, chain);
    return chain;
  }
}
