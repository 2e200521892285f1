import { type XmlElement, childNamed, elementsOf, parseXml } from '../xml/element';

/** The order in which a file counts the theme's colours; lt1/dk1 and lt2/dk2 are swapped against the theme part (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF', dk1: '000000', lt2: 'E7E6E6', dk2: '44546A', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72',
};

const FIRST_INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** Colours 0–63 by number (ECMA-376 part 1, 18.8.27). */
const INDEXED = [
  ...FIRST_INDEXED, ...FIRST_INDEXED,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** The theme's colours in file order, as RRGGBB. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  const scheme = themeXml === undefined ? undefined : childNamed(childNamed(parseXml(themeXml), 'themeElements') ?? emptyElement, 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = elementsOf(childNamed(scheme ?? emptyElement, name) ?? emptyElement)[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? OFFICE_THEME[name] ?? '000000';
  });
}

/** What a colour element of a file shows as, '#RRGGBB'; null for automatic. */
export function shownColor(color: XmlElement | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: themeNumber, indexed, tint } = color?.attributes ?? {};
  const base = rgb !== undefined ? rgb.slice(-6) : themeNumber !== undefined ? theme[Number(themeNumber)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined;
  return base === undefined ? null : `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** '#FFCC00', 'FFCC00' or a basic colour name → the file's ARGB; undefined where it is no colour. */
export function fileColor(color: string): string | undefined {
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(color)?.[1] ?? NAMED[color.toLowerCase()];
  return hex === undefined ? undefined : `FF${hex.toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = { black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', gray: '808080', grey: '808080', orange: 'FFA500' };

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

/** Lightens (tint above 0) or darkens each part; close to, not exactly, Excel's HLS arithmetic. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const part = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const shown = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shown).toString(16).padStart(2, '0');
  };
  return part(0) + part(2) + part(4);
}
