/** Draws that come out the same for the same seed, on every machine (mulberry32). */
export class Draw {
  constructor(private state: number) {}

  /** A whole number from 0 to below `size`. */
  index(size: number): number {
    return Math.floor(this.fraction() * size);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.index(items.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items.map((item) => ({ item, at: this.fraction() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
  }

  private fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }
}
