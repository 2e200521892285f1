import type { Figure } from './figure';
import { hasModifier, namesSomething, type Label } from './label';
import type { Quantity } from './quantity';

const MOST_TOPICS = 12;

/** Names for figures that do not say themselves what they count: from the clause before (签约项目，共222个), from 分别 (亿元以上、5亿元以上分别为46个、22个), or from the old figure (由191个增加到222个). */
export class RowNames {
  /** Position in the row that 分别 began; null outside. */
  distributed: number | null = null;
  /** What clauses without figures named since the last figure. */
  private topics: Label[] = [];
  private queue: Label[] = [];

  /** A clause without a figure. */
  hear(topic: Label): void {
    this.topics.push(topic);
    if (this.topics.length > MOST_TOPICS) this.topics.shift();
  }

  /** Figures have been read: what was named before them is spent. */
  spend(): void {
    this.topics = [];
  }

  reset(): void {
    this.topics = [];
    this.queue = [];
    this.distributed = null;
  }

  /** The words that name a figure. `row` is how many figures stand in its row; `before` the figure before it in the sentence. */
  nameOf(words: Label, quantity: Quantity, row: number, before: Figure | null): Label {
    if (words.respectively) return this.beginRow(words, row);
    if (namesSomething(words) || words.relation !== null) {
      this.queue = [];
      this.distributed = null;
      return words;
    }
    if (this.distributed !== null) this.distributed += 1;
    if (this.queue.length > 0) return this.take(words);
    const named = sameAsOld(quantity, before) ?? (quantity.kind === 'percent' ? undefined : this.topics.at(-1));
    return named && namesSomething(named) ? { ...named, firmness: words.firmness, from: false, baseline: false, start: words.start } : words;
  }

  private beginRow(words: Label, row: number): Label {
    this.queue = [...this.topics, words].filter(namesFigures).slice(-row);
    this.distributed = 0;
    return this.queue.length > 1 ? this.take(words) : words;
  }

  private take(words: Label): Label {
    const label = this.queue.shift();
    return label ? { ...label, firmness: words.firmness, relation: words.relation ?? label.relation } : words;
  }
}

/** The level that an old figure has become: 由191个增加到|222个. */
function sameAsOld({ kind }: Quantity, before: Figure | null): Label | undefined {
  return before?.role === 'baseline' && before.quantity.kind === kind ? before.label : undefined;
}

/** Unknown words alone (从区域来看) name no figure. */
function namesFigures(label: Label): boolean {
  return namesSomething(label) && !(hasModifier(label) && label.head === null && label.money === null);
}
