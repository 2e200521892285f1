import type { DraftText } from './reading/draft-text';

export interface PlacedText {
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
}

/** The words of the draft that stand at a place of its plain text; a quotation mark that opens them belongs to them. */
export function placed({ start, end }: { readonly start: number; readonly end: number }, { offsets }: DraftText, draft: string): PlacedText {
  const from = withOpeningQuote(draft, offsets[start] ?? 0);
  const to = end === start ? from : (offsets[end - 1] ?? 0) + 1;
  return { text: draft.slice(from, to), start: from, end: to };
}

function withOpeningQuote(draft: string, at: number): number {
  return /[“‘"「『]/.test(draft.charAt(at - 1)) ? at - 1 : at;
}
