/** Pixels of a column to a character of its width; office fonts at 11 points are 7 pixels a character. What a column has beside them is air. */
const COLUMN_PIXELS = 7;
const EDGE_PIXELS = 1;
const INDENT_PIXELS = 9;
const PIXELS_PER_POINT = 96 / 72;
/** Of a text's size: its first line, and each one more with the air between lines, as office programs set them. */
const FIRST_LINE = 1.15;
const FURTHER_LINE = 1.55;
const EDGE_POINTS = 3.75;
/** A pixel of the screen: programs round the heights of rows to whole ones. */
const PIXEL_POINTS = 0.75;

/** Where a wrapped text stands. */
export interface TextPlace {
  /** Of its column, or of the merged ones together, in characters. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  readonly indent?: number;
}

/** The height in points that a wrapped text needs, in whole pixels; Chinese characters are as wide as they are high, others half as wide.
 *  @example textPoints('按台账填写', { width: 30, size: 9 }) // 14.25: one line */
export function textPoints(text: string, { width, size, indent = 0 }: TextPlace): number {
  const half = (size * PIXELS_PER_POINT) / 2;
  const fits = Math.max(3, Math.floor((width * COLUMN_PIXELS - EDGE_PIXELS - indent * INDENT_PIXELS) / half));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, fits), 0);
  return Math.ceil((size * (FIRST_LINE + (lines - 1) * FURTHER_LINE) + EDGE_POINTS) / PIXEL_POINTS - 1e-9) * PIXEL_POINTS;
}

/** A text that breaks loses half a character at the end of a line. */
function linesOf(line: string, fits: number): number {
  const halves = halvesOf(line);
  return halves <= fits ? 1 : Math.ceil(halves / (fits - 1));
}

const LAST_HALF_WIDTH = 0x2e7f;
/** —, “, ”, … and the like: punctuation that Chinese fonts set full. */
const FULL_PUNCTUATION = /[\u2010-\u2027]/;

function halvesOf(text: string): number {
  let halves = 0;
  for (const character of text) halves += (character.codePointAt(0) ?? 0) > LAST_HALF_WIDTH || FULL_PUNCTUATION.test(character) ? 2 : 1;
  return halves;
}
