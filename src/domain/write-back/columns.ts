import type { Rules } from '../rules';
import type { CellValue } from '../sheet';

/** What the classification can write beside a ledger. */
export const WRITE_BACK_COLUMNS = ['amount', 'tier', 'top500', 'group', 'firstEntry'] as const;
export type WriteBackColumn = (typeof WRITE_BACK_COLUMNS)[number];

/** Values that stay as they are, or functions of the add-in that follow the ledger. */
export type WriteBackMode = 'values' | 'functions';

/** What headings of written columns end with: by it they are found again, and never read as the office's own (`ledger/headings.ts`). */
const MARK = '（引凤）';

interface ColumnLook {
  readonly label: (rules: Rules) => string;
  /** In characters. */
  readonly width: number;
  readonly numberFormat: string;
  readonly align: 'left' | 'center' | 'right';
}

/** How each column is called and looks. 投资档次 and the others are called as on `分类明细`. */
const LOOKS: Readonly<Record<WriteBackColumn, ColumnLook>> = {
  amount: { label: () => '投资额（亿元）', width: 15, numberFormat: '#,##0.00##', align: 'right' },
  tier: { label: () => '投资档次', width: 17, numberFormat: 'General', align: 'center' },
  top500: { label: () => '三类500强', width: 18, numberFormat: 'General', align: 'center' },
  group: { label: () => '500强企业', width: 22, numberFormat: 'General', align: 'left' },
  firstEntry: { label: ({ firstEntryLabel }) => firstEntryLabel, width: 17, numberFormat: 'General', align: 'center' },
};

/** The heading under which a column is written.
 *  @example headingOf('tier', DEFAULT_RULES) // '投资档次（引凤）' */
export function headingOf(column: WriteBackColumn, rules: Rules): string {
  return LOOKS[column].label(rules) + MARK;
}

/** How a column looks where nothing was formatted before; the width holds its heading in one line. */
export function columnLook(column: WriteBackColumn): Omit<ColumnLook, 'label'> {
  const { width, numberFormat, align } = LOOKS[column];
  return { width, numberFormat, align };
}

/** Whether a cell is that heading, whatever the widths and blanks that staff gave it.
 *  @example isHeading('投资档次 (引凤)', '投资档次（引凤）') // true */
export function isHeading(cell: CellValue, heading: string): boolean {
  return plain(String(cell)) === plain(heading);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
