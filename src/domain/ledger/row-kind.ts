import type { CellValue } from '../sheet';
import { isBlank } from './blank';
import type { RowKind } from './ledger';
import { firstIn, type RowColumns } from './row-columns';
import { isArabicSerial, isChineseSerial, isExampleSerial, isSectionLabel } from './row-text';
import { totalScope } from './total-label';

/** What is known around a row when it is judged. */
export interface RowSurroundings {
  /** A project stands above, with no total or heading between. */
  readonly follows: boolean;
  /** The project cell (and so the project) is merged down from above. */
  readonly projectMerged: boolean;
  readonly serialMerged: boolean;
  /** One merged cell lies across the row. */
  readonly banner: boolean;
  /** Projects are numbered 1, 2, 3, so that 一, 二 number groups. */
  readonly arabicSerials: boolean;
}

/** What a row of a ledger is. The label of a total counts only where labels stand: a project may be called 合计科技项目, and a project may be located in 全区.
 *  A row with only a company is a project too (published lists have them); without amount and date, below another project, it is a further line of that project. */
export function rowKind(row: readonly CellValue[], columns: RowColumns, around: RowSurroundings): RowKind {
  const project = firstIn(row, columns.project, isBlank);
  const serial = firstIn(row, columns.serial, isBlank);
  if (isTotal(row, columns, serial, project)) return 'total';
  if (isGroup(row, columns, serial, project, around)) return holdsAny(row, columns.amounts) ? 'total' : 'empty';
  if (isExampleSerial(serial)) return 'empty';
  if (project !== '') return 'project';
  if ((around.projectMerged && serial === '') || around.serialMerged) return 'continuation';
  return serial === '' ? kindWithoutSerial(row, columns, around) : kindOfNumbered(row, columns);
}

function isTotal(row: readonly CellValue[], columns: RowColumns, serial: CellValue, project: CellValue): boolean {
  if (typeof serial === 'string' && totalScope(serial) !== null) return true;
  if (typeof project === 'string' && totalScope(project) !== null) return true;
  if (project !== '' && !isCount(project)) return false;
  const leftmost = firstIn(row, columns.all, isBlank);
  if (typeof leftmost === 'string' && totalScope(leftmost) !== null) return true;
  return columns.labels.some((index) => totalScope(String(row[index] ?? '')) !== null);
}

const LONGEST_COUNT = 10;

function isCount(project: CellValue): boolean {
  return typeof project === 'number' || (String(project).length <= LONGEST_COUNT && /^\s*\d{1,6}\s*(?:个|项|家)?\s*$/.test(String(project)));
}

/** 一、新能源汽车产业链（12个）, or 一 | 工业项目 | … where projects have Arabic numbers, or a text merged across the row. */
function isGroup(row: readonly CellValue[], columns: RowColumns, serial: CellValue, project: CellValue, around: RowSurroundings): boolean {
  if (typeof serial === 'string' && serial !== '') {
    if (isSectionLabel(serial) && project === '') return true;
    return around.arabicSerials && isChineseSerial(serial);
  }
  return typeof project === 'string' && (around.banner || isSectionLabel(project)) && !holdsAny(row, columns.company) && !holdsAny(row, columns.dates);
}

function kindWithoutSerial(row: readonly CellValue[], columns: RowColumns, around: RowSurroundings): RowKind {
  const company = holdsAny(row, columns.company);
  const dated = holdsAny(row, columns.dates);
  const priced = holdsAny(row, columns.amounts);
  if (company && (priced || dated || !around.follows)) return 'project';
  if (priced && !company && !dated && onlyNumbers(row, columns)) return 'total';
  if (priced || dated) return 'project';
  return around.follows && holdsBeside(row, columns) ? 'continuation' : 'empty';
}

function kindOfNumbered(row: readonly CellValue[], columns: RowColumns): RowKind {
  return holdsAny(row, columns.company) || holdsAny(row, columns.amounts) || holdsAny(row, columns.dates) ? 'project' : 'empty';
}

/** Sums without a label: nothing but numbers in the row. */
function onlyNumbers(row: readonly CellValue[], columns: RowColumns): boolean {
  return columns.all.every((index) => typeof row[index] === 'number' || isBlank(row[index]));
}

function holdsBeside(row: readonly CellValue[], columns: RowColumns): boolean {
  return columns.all.some((index) => !columns.groups.includes(index) && !isBlank(row[index]));
}

function holdsAny(row: readonly CellValue[], columns: readonly number[]): boolean {
  for (const index of columns) if (!isBlank(row[index])) return true;
  return false;
}

/** True where the ledger's serial numbers, as far as its first rows show, are 1, 2, 3. */
export function hasArabicSerials(rows: readonly (readonly CellValue[])[], columns: RowColumns): boolean {
  return rows.some((row) => isArabicSerial(firstIn(row, columns.serial, isBlank)));
}
