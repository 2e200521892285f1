import { invalidValue, strings } from './errors';

/** The words that an optional argument may have, each meaning with its Chinese and its English word. */
export type Words<Meaning extends string> = Readonly<Record<Meaning, readonly [chinese: string, english: string]>>;

/** The text of an optional argument; Excel leaves one out as null, and puts its own object after the last. */
export function optionalText(argument: unknown): string {
  return typeof argument === 'string' ? argument.trim() : '';
}

/** The meaning of an optional argument; `otherwise` where it is left out. Throws #VALUE! with the words that are allowed. */
export function wordArgument<Meaning extends string>(argument: unknown, position: number, words: Words<Meaning>, otherwise: NoInfer<Meaning>): Meaning {
  const text = optionalText(argument);
  if (text === '') return otherwise;
  const meanings = Object.keys(words) as Meaning[];
  const found = meanings.find((meaning) => words[meaning].includes(text.toLowerCase()));
  if (found !== undefined) return found;
  const allowed = meanings.map((meaning) => `"${words[meaning][0]}"`).join('、');
  throw invalidValue(strings().functions.wordUnknown(position, text, allowed));
}

/** An optional range; one blank cell where it is left out. */
export function optionalRange(argument: unknown): unknown[][] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [['']];
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;

/** The year that an argument names; null where it is left out. Throws #VALUE! for one that is no year. */
export function optionalYear(argument: unknown): number | null {
  const isGiven = typeof argument === 'number' || (typeof argument === 'string' && argument.trim() !== '');
  return isGiven ? yearArgument(argument) : null;
}

/** The year that an argument names. Throws #VALUE! for one that is no year. */
export function yearArgument(argument: unknown): number {
  const year = typeof argument === 'string' && argument.trim() !== '' ? Number(argument) : argument;
  if (typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw invalidValue(strings().functions.yearInvalid(typeof argument === 'string' || typeof argument === 'number' ? String(argument) : ''));
}
