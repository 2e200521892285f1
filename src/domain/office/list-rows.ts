import { nameKey, normalised } from '../company/normalised';
import { placeAt } from '../company/places';
import { isoOf } from '../date/iso';
import { parseDate } from '../date/parse';
import { flag, type Flag, type FlagCode, type FlagValues } from '../flag';
import { isBlank } from '../ledger/blank';
import { isFootnote, isSentence } from '../ledger/row-text';
import type { CellPlace, CellValue, SheetCells } from '../sheet';
import { COMPLETE_COUNT, type ListEntry, type Top500List } from '../top500/list';
import type { Top500Class } from '../top500';
import { listHeading, type ListKey } from './list-columns';
import { otherNames, printedNames } from './list-names';
import { listKind, listLabel, listYear } from './list-title';
import { bodyRows, cellOf, placeOf, sheetRow, textOf, type OfficeTable } from './office-table';

/** A row that was understood as an entry of a list; `row` is its index in the cells. */
export interface ListRow {
  readonly row: number;
  readonly kind: Top500Class;
  readonly year: number;
  readonly entry: ListEntry;
}

export interface ListsReading {
  readonly lists: readonly Top500List[];
  readonly rows: readonly ListRow[];
  /** Whatever could not be used, with its cell; a text that many rows repeat is said once. */
  readonly flags: readonly Flag[];
}

/** What a title or a file name says of rows that do not say it themselves. */
export interface ListSubject {
  readonly kind: Top500Class | null;
  readonly year: number | null;
}

/** Where a list is from that does not say it. */
export type DefaultSource = (cells: SheetCells) => string;

const ofSheet: DefaultSource = ({ name }) => `工作表“${name}”`;

/** Reads the rows of a table of ranked companies into lists, one for each kind and year. Where 榜单 and 年份 are blank the row above holds, up to the next gap;
 *  a row that is a title (2020年世界500强) holds for the rows below it. A list is complete only where it says so or has 500 companies, and never with another number. */
export function readListRows(table: OfficeTable<ListKey>, subject: ListSubject, source = ofSheet): ListsReading {
  const reading = new Reading(table, subject, source(table.cells));
  for (const row of bodyRows(table)) reading.read(row);
  return { lists: reading.lists(), rows: reading.rows, flags: reading.flags };
}

/** What the rows of one list say of the list as a whole: the first row that says anything. */
interface ListHead {
  readonly kind: Top500Class;
  readonly year: number;
  readonly rows: ListRow[];
  readonly rowByName: Map<string, number>;
  readonly said: Map<ListKey, { readonly text: string; readonly value: string | boolean; readonly at: CellPlace }>;
}

class Reading {
  readonly rows: ListRow[] = [];
  readonly flags: Flag[] = [];
  private readonly heads = new Map<string, ListHead>();
  private readonly flagged = new Set<string>();
  private carried: ListSubject;
  private rowBefore: number;

  constructor(private readonly table: OfficeTable<ListKey>, private readonly subject: ListSubject, private readonly defaultSource: string) {
    this.carried = subject;
    this.rowBefore = table.headingRow;
  }

  read(row: number): void {
    if (row > this.rowBefore + 1 && this.table.columns.has('kind')) this.carried = this.subject;
    this.rowBefore = row;
    const alone = this.loneText(row);
    if (alone !== null && this.isTitle(alone)) return;
    if (alone !== null && isNote(alone)) return;
    const kind = this.kindOf(row);
    const year = kind === null ? null : this.yearOf(row, kind);
    this.carried = { kind, year };
    if (kind === null || year === null) return;
    const entry = this.entryOf(row);
    if (entry !== null) this.add(row, this.headOf(kind, year), entry);
  }

  lists(): readonly Top500List[] {
    return [...this.heads.values()].map((head) => this.listOf(head));
  }

  private loneText(row: number): string | null {
    const texts = (this.table.cells.values[row] ?? []).filter((cell) => !isBlank(cell));
    return texts.length === 1 && typeof texts[0] === 'string' ? texts[0].trim() : null;
  }

  private isTitle(text: string): boolean {
    const title = { kind: listKind(text), year: listYear(text) };
    if (title.kind === null || title.year === null) return false;
    this.carried = title;
    return true;
  }

  private kindOf(row: number): Top500Class | null {
    const text = textOf(this.table, row, 'kind');
    const kind = text === '' ? this.carried.kind : listKind(text);
    if (kind === null) this.flagOnce('lists.kind-unclear', row, 'kind', { text });
    return kind;
  }

  /** A blank year is that of the row above on the same list, or the one in the list's name (2019年世界500强). */
  private yearOf(row: number, kind: Top500Class): number | null {
    const text = textOf(this.table, row, 'year');
    const above = this.carried.kind === kind ? this.carried.year : this.subject.year;
    const year = text === '' ? (listYear(textOf(this.table, row, 'kind')) ?? above) : wholeYear(text);
    if (year === null) this.flagOnce('lists.year-unclear', row, 'year', { text });
    return year;
  }

  private entryOf(row: number): ListEntry | null {
    const { table } = this;
    const rank = this.rankOf(row);
    const { name, others } = printedNames(textOf(table, row, 'name'));
    if (nameKey(name) === '') {
      this.flags.push(flag('lists.name-missing', placeOf(table, row, 'name'), { rank: textOf(table, row, 'rank') }));
      return null;
    }
    const further = [...others, ...otherNames(textOf(table, row, 'english')), ...otherNames(textOf(table, row, 'otherNames'))].filter((other) => nameKey(other) !== nameKey(name));
    const province = provinceOf(textOf(table, row, 'province'));
    return { rank, name, ...(further.length === 0 ? {} : { otherNames: [...new Set(further)] }), ...(province === '' ? {} : { province }) };
  }

  private rankOf(row: number): number | null {
    const text = textOf(this.table, row, 'rank');
    if (text === '') return null;
    const rank = Number(RANK.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? NaN);
    if (rank >= 1 && rank <= COMPLETE_COUNT) return rank;
    this.flagOnce('lists.rank-unclear', row, 'rank', { text });
    return null;
  }

  private headOf(kind: Top500Class, year: number): ListHead {
    const key = listLabel({ kind, year });
    const known = this.heads.get(key);
    if (known) return known;
    const head: ListHead = { kind, year, rows: [], rowByName: new Map(), said: new Map() };
    this.heads.set(key, head);
    return head;
  }

  private add(row: number, head: ListHead, entry: ListEntry): void {
    const key = nameKey(entry.name);
    const first = head.rowByName.get(key);
    if (first !== undefined) {
      this.flags.push(flag('lists.repeated', placeOf(this.table, row, 'name'), { name: entry.name, row: sheetRow(this.table.cells, first) }));
      return;
    }
    head.rowByName.set(key, row);
    const listRow = { row, kind: head.kind, year: head.year, entry };
    head.rows.push(listRow);
    this.rows.push(listRow);
    this.note(row, head, 'publishedOn', (cell, text) => this.publicationDay(row, cell, text, head.year));
    this.note(row, head, 'extent', (_, text) => this.extent(row, text));
    this.note(row, head, 'source', (_, text) => text);
  }

  /** Keeps what a row says of its list; rows that say otherwise later are flagged once. */
  private note(row: number, head: ListHead, key: ListKey, read: (cell: CellValue, text: string) => string | boolean | null): void {
    const text = textOf(this.table, row, key);
    const known = head.said.get(key);
    if (text === '' || known?.text === text) return;
    const value = read(cellOf(this.table, row, key), text);
    if (value === null || known?.value === value) return;
    if (known === undefined) head.said.set(key, { text: typeof value === 'string' ? value : text, value, at: placeOf(this.table, row, key) });
    else if (key !== 'source') this.flagOnce('lists.differs', row, key, { heading: listHeading(key), first: known.text, text: typeof value === 'string' ? value : text });
  }

  private publicationDay(row: number, cell: CellValue, text: string, year: number): string | null {
    const day = publicationDayOf(cell, this.table.cells);
    if (day === null) this.flagOnce('lists.date-unclear', row, 'publishedOn', { text });
    else if (!day.startsWith(String(year))) this.flagOnce('lists.date-of-other-year', row, 'publishedOn', { text: day, year });
    return day;
  }

  private extent(row: number, text: string): boolean {
    const complete = extentOf(text);
    if (complete === null) this.flagOnce('lists.extent-unclear', row, 'extent', { text });
    return complete ?? false;
  }

  private listOf({ kind, year, rows, said }: ListHead): Top500List {
    const count = rows.length;
    const stated = said.get('extent');
    const publishedOn = said.get('publishedOn')?.value;
    const source = said.get('source')?.value;
    if (stated?.value === true && count !== COMPLETE_COUNT) {
      this.flags.push(flag('lists.not-complete', stated.at, { list: listLabel({ kind, year }), count, expected: COMPLETE_COUNT }));
    }
    return {
      kind, year,
      publishedOn: typeof publishedOn === 'string' ? publishedOn : null,
      source: typeof source === 'string' ? source : this.defaultSource,
      complete: count === COMPLETE_COUNT && stated?.value !== false,
      entries: rows.map(({ entry }) => entry).sort((one, other) => (one.rank ?? LAST) - (other.rank ?? LAST)),
    };
  }

  private flagOnce<Code extends FlagCode>(code: Code, row: number, key: ListKey, values: FlagValues[Code]): void {
    const said = `${code}|${JSON.stringify(values)}`;
    if (this.flagged.has(said)) return;
    this.flagged.add(said);
    this.flags.push(flag(code, placeOf(this.table, row, key), values));
  }
}

const LAST = Number.MAX_SAFE_INTEGER;
const RANK = /^(?:第|NO\.?)?(\d{1,3})(?:[名位=]|\.0)?$/i;
const WHOLE = new Set(['全榜', '完整', '全部', '全', '是', '√', 'Y', 'YES', 'TRUE']);
const EXCERPT = new Set(['节选', '部分', '不完整', '摘录', '否', '×', 'N', 'NO', 'FALSE']);
const SOURCE_NOTE = /^(?:数据|资料)?来源\s{0,3}[:：]/;

function isNote(text: string): boolean {
  return isFootnote(text) || isSentence(text) || SOURCE_NOTE.test(text);
}

/** A complete date as yyyy-mm-dd; null for anything else. */
export function publicationDayOf(cell: CellValue, { name, date1904 }: SheetCells): string | null {
  const { date, flags } = parseDate(cell, { date1904, defaultYear: null, at: { sheet: name }, field: 'publishedOn' });
  return date === null || date.day === null || flags.length > 0 ? null : isoOf(date);
}

/** True for 全榜, false for 节选, null where a text says neither. */
export function extentOf(text: string): boolean | null {
  const plain = text.replace(/\s/g, '').toUpperCase();
  return WHOLE.has(plain) ? true : EXCERPT.has(plain) ? false : null;
}

/** @example wholeYear('２０１９年') // 2019 */
export function wholeYear(text: string): number | null {
  const found = /^((?:19|20)\d\d)(?:年度?)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return found ? Number(found[1]) : null;
}

/** 浙江省杭州市 and 杭州 are of 浙江; a seat abroad stays as it is printed. */
function provinceOf(text: string): string {
  return text === '' ? '' : (placeAt(normalised(text), 0)?.province ?? text);
}
