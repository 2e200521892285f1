/** A sheet's name as it stands before '!' in a formula.
 *  @example quotedSheet("O'Brien") // "'O''Brien'" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a prefix means, with or without apostrophes.
 *  @example sheetNamed("'O''Brien'") // "O'Brien" */
export function sheetNamed(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}
