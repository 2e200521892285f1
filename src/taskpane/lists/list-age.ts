/** Whole months from one calendar day to another, yyyy-mm-dd; none where the first is later.
 *  @example monthsBetween('2025-07-29', '2026-11-23') // 15 */
export function monthsBetween(from: string, to: string): number {
  const [fromMonths, fromDay] = monthAndDay(from);
  const [toMonths, toDay] = monthAndDay(to);
  return Math.max(0, toMonths - fromMonths - (toDay < fromDay ? 1 : 0));
}

function monthAndDay(iso: string): readonly [months: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year * 12 + month, day];
}
