/** Lays cells out in columns; Chinese characters take two places. */
export function textTable(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [heading, ...lines];
  const widths = heading.map((_, column) => Math.max(...all.map((line) => places(line[column] ?? ''))));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [first, ...rest] = all.map((line) => line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - places(cell))).join('  ').trimEnd());
  return [first, rule, ...rest].join('\n');
}

/** Places that a text takes on a terminal.
 *  @example places('亿元1') // 5 */
function places(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6—“”…]/.test(character) ? 2 : 1;
  return sum;
}
