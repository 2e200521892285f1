import { stringsFor } from '../strings/language';
import type { Strings } from '../strings/strings';

/** The strings in the language of Excel. */
export function strings(): Strings {
  return stringsFor(Office.context.displayLanguage);
}

/** #VALUE! with a sentence: an argument or a text that cannot be used. */
export function invalidValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A with a sentence: there is an answer, but not from what is given. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** Errors that Excel hands in but does not take back; source: Office documentation, "Handle and return errors from your custom function". */
const NOT_RETURNABLE: readonly string[] = ['#NAME?', '#REF!'];

/** The error of an error cell, ready to be returned; null for any other cell. */
export function errorCell(cell: unknown): CustomFunctions.Error | null {
  if (!(cell instanceof CustomFunctions.Error)) return null;
  return NOT_RETURNABLE.includes(cell.code) ? notAvailable(strings().functions.sourceError(cell.code)) : cell;
}
