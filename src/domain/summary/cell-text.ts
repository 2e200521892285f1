/** Criteria of formulas may have 255 characters. */
const LONGEST_TEXT = 200;

/** A text as the built sheets hold it: what formulas count by must be short enough to be a criterion. */
export function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
