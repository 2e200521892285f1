/** The values that an axis spans, and where it is marked. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MARKS = 5;

/** A scale around some values with round marks; limits that the chart sets are kept.
 *  @example niceScale(0, 46, { min: null, max: null }) // { min: 0, max: 50, ticks: [0, 10, 20, 30, 40, 50] } */
export function niceScale(least: number, most: number, limits: { readonly min: number | null; readonly max: number | null }): Scale {
  const low = limits.min ?? least, high = Math.max(limits.max ?? most, low + Number.EPSILON);
  const rough = high - low <= Number.EPSILON * 2 ? 1 : (high - low) / MARKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const min = limits.min ?? Math.floor(low / step) * step;
  const max = limits.max ?? Math.max(min + step, Math.ceil(high / step) * step);
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12))) };
}
