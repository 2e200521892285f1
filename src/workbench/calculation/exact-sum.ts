/** The sum of numbers without the error that grows with their number (Neumaier's compensated summation), as Excel and LibreOffice add.
 *  @example exactSum([1e16, 1, -1e16]) // 1 */
export function exactSum(numbers: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
