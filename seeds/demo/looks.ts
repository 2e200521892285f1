import type { CellStyle } from 'hucre';

/** Fonts that office machines have. */
const TITLE_FONT = '黑体';
const TEXT_FONT = '仿宋';
const HEADING_FONT = '宋体';

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTER = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const LEFT = { horizontal: 'left', vertical: 'center', wrapText: true } as const;
const RIGHT = { horizontal: 'right', vertical: 'center', wrapText: true } as const;
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });

/** How the cells of an office's ledger look. */
export const LOOKS = {
  title: { font: { name: TITLE_FONT, size: 18, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } },
  noteLeft: { font: { name: TEXT_FONT, size: 11 }, alignment: { horizontal: 'left', vertical: 'center' } },
  noteRight: { font: { name: TEXT_FONT, size: 11 }, alignment: { horizontal: 'right', vertical: 'center' } },
  heading: { font: { name: HEADING_FONT, size: 11, bold: true }, fill: fill('DDE8F3'), border: BOX, alignment: CENTER },
  center: { font: { name: TEXT_FONT, size: 11 }, border: BOX, alignment: CENTER },
  left: { font: { name: TEXT_FONT, size: 11 }, border: BOX, alignment: LEFT },
  right: { font: { name: TEXT_FONT, size: 11 }, border: BOX, alignment: RIGHT },
  total: { font: { name: HEADING_FONT, size: 11, bold: true }, fill: fill('F2F2F2'), border: BOX, alignment: CENTER },
  footnote: { font: { name: TEXT_FONT, size: 10 }, alignment: { horizontal: 'left', vertical: 'top', wrapText: true } },
  paragraph: { font: { name: TEXT_FONT, size: 12 }, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  section: { font: { name: TITLE_FONT, size: 13, bold: true }, alignment: { horizontal: 'left', vertical: 'center' } },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof LOOKS;
