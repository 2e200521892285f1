import type { Figure } from '../reading/figure';

/** How far a word reaches: 全区 1, 全市 2, 全省 3, 全国 4. */
const REACH: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: /国/, level: 4 },
  { pattern: /省/, level: 3 },
  { pattern: /[市州]/, level: 2 },
  { pattern: /[区县园]/, level: 1 },
  { pattern: /[镇乡]/, level: 0 },
];

/** The place whose ledger the draft reports on, as the draft itself shows it: figures of 全市 in a report of a zone are another's. */
export class HomeGround {
  private readonly level: number | null;
  private readonly place: string | null;
  /** Sentences that set several places side by side. */
  private readonly comparing: ReadonlySet<number>;

  constructor(figures: readonly Figure[]) {
    this.comparing = sentencesWithPlaces(figures);
    const levels = figures.flatMap(({ scope, quantity }) => (quantity.kind !== 'percent' && scope.region !== null ? [levelOf(scope.region)] : []));
    this.level = commonest(levels.filter((level) => level !== null));
    this.place = figures.find((figure) => this.mayBeHome(figure))?.scope.place ?? null;
  }

  private mayBeHome({ scope: { place, oneOfSeveral }, sentence, quantity }: Figure): boolean {
    if (place === null || oneOfSeveral || quantity.kind === 'percent' || this.comparing.has(sentence)) return false;
    return this.level === null || levelOf(place.slice(-1)) === this.level;
  }

  /** The other place that a figure speaks of; null where it speaks of this one, or names none. */
  elsewhere({ scope: { region, place, oneOfSeveral }, sentence }: Figure): string | null {
    if (place !== null) return oneOfSeveral || place !== this.place || this.comparing.has(sentence) ? place : null;
    if (region === null || this.level === null) return null;
    const level = levelOf(region);
    return level === null || level === this.level ? null : region;
  }
}

function sentencesWithPlaces(figures: readonly Figure[]): ReadonlySet<number> {
  const first = new Map<number, string>();
  const several = new Set<number>();
  for (const { scope, sentence, quantity } of figures) {
    if (scope.place === null || quantity.kind === 'percent') continue;
    const known = first.get(sentence);
    if (known === undefined) first.set(sentence, scope.place);
    else if (known !== scope.place) several.add(sentence);
  }
  return several;
}

function levelOf(region: string): number | null {
  return REACH.find(({ pattern }) => pattern.test(region))?.level ?? null;
}

/** The level of most figures; of equals, the nearest. */
function commonest(levels: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  let best: number | null = null;
  for (const [level, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && level < best)) best = level;
  }
  return best;
}
