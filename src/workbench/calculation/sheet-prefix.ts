/** A sheet's name as it can stand before '!' in any formula, also where it would need no apostrophes.
 *  @example inApostrophes("O'Brien") // "'O''Brien'" */
export function inApostrophes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a prefix means, with or without apostrophes.
 *  @example sheetNamed("'O''Brien'") // "O'Brien" */
export function sheetNamed(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}
