/** An error that a cell holds, apart from text that merely looks like one. One object per code. */
export class CellError {
  private static readonly known = new Map<string, CellError>();

  private constructor(readonly code: string) {}

  static of(code: string): CellError {
    const known = CellError.known.get(code);
    if (known !== undefined) return known;
    const made = new CellError(code);
    CellError.known.set(code, made);
    return made;
  }
}

/** What can be typed into a cell to make it hold an error. */
export const TYPED_ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
