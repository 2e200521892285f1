/** What is tried, in the order of the run. */
export const PROBE_IDS = [
  'reading.values', 'reading.types', 'reading.used', 'reading.used-empty', 'reading.merged', 'reading.text',
  'writing.entries', 'writing.formulas', 'writing.like-formula', 'writing.text-format', 'writing.null', 'writing.longest', 'writing.clear',
  'formats.font', 'formats.fill-border', 'formats.number', 'formats.sizes', 'formats.alignment', 'formats.merge', 'formats.copy',
  'tables.add', 'tables.columns', 'tables.totals', 'names.add',
  'charts.columns', 'charts.combination', 'charts.axes',
  'page.layout', 'page.area', 'page.titles', 'page.freeze', 'page.breaks', 'filter.apply', 'links.formula', 'validation.list',
  'events.changed', 'events.calculated', 'events.sheets',
  'sheets.rename', 'sheets.move-copy', 'sheets.hide', 'sheets.very-hidden',
  'calculation.counting', 'calculation.criteria', 'calculation.suspended', 'calculation.date-system',
  'limits.write-4mb', 'limits.write-6mb', 'limits.read-6mb',
  'errors.not-found', 'errors.shape', 'errors.protected', 'errors.name', 'errors.name-taken',
  'product.sets', 'product.function', 'product.generate',
] as const;

export type ProbeId = (typeof PROBE_IDS)[number];

/** What was seen: plain data. */
export type Observed = string | number | boolean | null | readonly Observed[] | { readonly [key: string]: Observed };

/** How an observation stands to what is expected: as expected, otherwise, nothing is expected, failed, or not offered by this program. */
export const PROBE_OUTCOMES = ['same', 'different', 'failed', 'unsupported', 'noted'] as const;
export type ProbeOutcome = (typeof PROBE_OUTCOMES)[number];

export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: ProbeOutcome;
  readonly observed: Observed;
  /** Null where nothing is expected. */
  readonly expected: Observed;
  readonly milliseconds: number;
}

/** What 自检 found. */
export interface ConformanceReport {
  /** The program and its version, as it calls itself. */
  readonly host: string;
  readonly results: readonly ProbeResult[];
  /** Sheets and names of the run that could not be removed; empty as a rule. */
  readonly left: readonly string[];
  /** True where it was stopped before the last probe. */
  readonly cancelled: boolean;
  readonly milliseconds: number;
}

/** True where two observations are the same; numbers of programs differ in the fifteenth digit.
 *  @example isSameObservation([0.1 + 0.2, 'A'], [0.3, 'A']) // true */
export function isSameObservation(one: Observed, other: Observed): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= RELATIVE_DIFFERENCE * Math.max(1, Math.abs(other));
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = Object.entries<Observed>(one);
  const others = new Map(Object.entries<Observed>(other));
  return parts.length === others.size && parts.every(([key, each]) => others.has(key) && isSameObservation(each, others.get(key) ?? null));
}

const RELATIVE_DIFFERENCE = 1e-9;
