import type { ChainRule } from '../rules';
import { comparableName } from './comparable-name';
import { ChainSpelling } from './chain-spelling';

/** What a chain's name ends with in one place and not in another: 新能源汽车, 新能源汽车链, 新能源汽车产业链（组）. */
const ENDING = /(?:(?:优势|新兴)?产业链?组?|链组?|组|室)$/;

/** On which chain a project is by the words in it. */
export interface KeywordChain {
  readonly chain: string;
  readonly keyword: string;
  /** The chains whose words it has, in the order of the office's list. */
  readonly all: readonly string[];
}

/** The chains of an office: one spelling for each, that of the office's list where it has one, else the first in the ledgers. */
export class ChainBook {
  private readonly spelling = new ChainSpelling();
  private readonly listed = new Map<string, string>();
  private readonly stems = new Map<string, string | null>();
  private readonly keywords: readonly { readonly chain: string; readonly word: string; readonly plain: string }[];

  constructor(private readonly rules: readonly ChainRule[]) {
    for (const { name } of rules) {
      const stem = stemOf(name);
      this.listed.set(comparableName(name), name);
      this.stems.set(stem, this.stems.has(stem) ? null : name);
    }
    this.keywords = rules.flatMap(({ name, keywords }) => keywords.map((word) => ({ chain: name, word, plain: plainText(word) })).filter(({ plain }) => plain !== ''));
  }

  /** The chain that a ledger's cell names; '' where it names none.
   *  @example new ChainBook([{ name: '新能源汽车产业链', lead: '', keywords: [] }]).of('新能源汽车') // '新能源汽车产业链' */
  of(cell: string): string {
    const chain = this.spelling.of(cell);
    if (chain === '' || this.rules.length === 0) return chain;
    return this.listed.get(comparableName(chain)) ?? this.stems.get(stemOf(chain)) ?? chain;
  }

  /** Whether the office's list lacks a chain; false where the office has no list. */
  isUnknown(chain: string): boolean {
    return chain !== '' && this.rules.length > 0 && !this.listed.has(comparableName(chain));
  }

  get hasKeywords(): boolean {
    return this.keywords.length > 0;
  }

  /** The first chain of the list whose words stand in a project's name, content or industry; null where none does. */
  byKeyword(text: string): KeywordChain | null {
    const plain = plainText(text);
    const found = this.keywords.filter((keyword) => plain.includes(keyword.plain));
    const [first] = found;
    return first === undefined ? null : { chain: first.chain, keyword: first.word, all: [...new Set(found.map(({ chain }) => chain))] };
  }
}

function stemOf(name: string): string {
  return comparableName(name).replace(ENDING, '');
}

function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
