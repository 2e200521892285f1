import type { Look } from './plan';

/** One typeface that every office machine has. */
const TYPEFACE = '宋体';

const LINE = '#BFBFBF';
const HEADING_FILL = '#E8EEF4';

/** The looks of the built sheets: thin rules, one restrained colour; numbers keep a space's width (`_ `) from the rule at their right. */
export const LOOKS = {
  page: { typeface: TYPEFACE, size: 11, verticalAlign: 'center' },
  title: { bold: true, size: 16, align: 'center' },
  note: { size: 9, color: '#595959', align: 'left', wrap: true },
  noteRight: { size: 9, color: '#595959', align: 'right' },
  section: { bold: true, size: 12, color: '#1F3864', align: 'left' },
  heading: { bold: true, size: 10, fill: HEADING_FILL, border: LINE, align: 'center', wrap: true },
  cell: { border: LINE },
  label: { border: LINE, align: 'left', indent: 1 },
  wrappedLabel: { border: LINE, align: 'left', indent: 1, wrap: true },
  wrapped: { border: LINE, align: 'left', indent: 1, size: 9, wrap: true },
  unit: { border: LINE, align: 'center' },
  remark: { border: LINE, align: 'left', indent: 1, size: 9, color: '#595959', wrap: true },
  count: { border: LINE, align: 'right', numberFormat: '#,##0_ ' },
  money: { border: LINE, align: 'right', numberFormat: '#,##0.00_ ' },
  share: { border: LINE, align: 'right', numberFormat: '0.0%_ ' },
  noShare: { border: LINE, align: 'center', numberFormat: '0.0%' },
  rate: { border: LINE, align: 'right', numberFormat: '0.00%_ ' },
  sourceLink: { size: 9, color: '#0563C1', align: 'right' },
  linked: { border: LINE, align: 'center', size: 9, color: '#0563C1' },
  paragraph: { border: LINE, align: 'left', indent: 1, wrap: true },
  total: { bold: true },
  text: { align: 'left' },
  link: { color: '#0563C1' },
  mark: { size: 8, color: '#A6A6A6', align: 'left' },
} as const satisfies Record<string, Look>;
