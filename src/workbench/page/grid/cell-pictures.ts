import { CellValueType, type ICellDataForSheetInterceptor, type IStyleData } from '@univerjs/core';
import { MAX_COLUMNS, type StoredValue } from '../../document/cells/grid';
import { filterArea } from '../../document/sheet/filter';
import { formatAt } from '../../document/sheet/format-at';
import type { Sheet } from '../../document/sheet/sheet';
import { shownText } from '../../document/shown-text';
import type { WorkbookDocument } from '../../document/workbook-document';
import { childNamed } from '../../document/xml/element';
import { type ContentKind, gridStyle } from './cell-style';
import { FILTER_MARK } from './filter-mark';

/** How the cells of a workbook look in the grid, drawn from the document when the grid asks: it holds no cell of its own. */
export class CellPictures {
  private readonly bySheet = new Map<Sheet, Map<number, ICellDataForSheetInterceptor | null>>();
  private readonly styles = new Map<string, IStyleData>();
  private readonly filterHeads = new Map<Sheet, ReadonlySet<number>>();

  constructor(private readonly document: WorkbookDocument) {}

  /** The picture of a cell; null where there is nothing to see. */
  of(sheet: Sheet, row: number, column: number): ICellDataForSheetInterceptor | null {
    const known = this.bySheet.get(sheet) ?? new Map<number, ICellDataForSheetInterceptor | null>();
    this.bySheet.set(sheet, known);
    const key = row * MAX_COLUMNS + column;
    const drawn = known.get(key);
    if (drawn !== undefined) return drawn;
    const made = this.draw(sheet, row, column);
    known.set(key, made);
    return made;
  }

  /** The sheet has changed. */
  forget(sheet: Sheet): void {
    this.bySheet.delete(sheet);
    this.filterHeads.delete(sheet);
  }

  private draw(sheet: Sheet, row: number, column: number): ICellDataForSheetInterceptor | null {
    const value = sheet.grid.value(row, column);
    const format = formatAt(sheet, row, column);
    const isFilterHead = this.filterHeadsOf(sheet).has(row * MAX_COLUMNS + column);
    if (value === undefined && format === 0 && !isFilterHead) return null;
    const kind = kindOf(value);
    return {
      s: this.styleOf(format, kind),
      ...(value !== undefined && { v: shownText(value, this.document.styles.look(format).numberFormat, this.document.date1904), t: kind === 'number' ? CellValueType.NUMBER : CellValueType.STRING }),
      ...(isFilterHead && { customRender: [FILTER_MARK] }),
    };
  }

  private styleOf(format: number, kind: ContentKind): IStyleData {
    const key = `${format} ${kind}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const made = gridStyle(this.document.styles.look(format), kind);
    this.styles.set(key, made);
    return made;
  }

  private filterHeadsOf(sheet: Sheet): ReadonlySet<number> {
    const known = this.filterHeads.get(sheet);
    if (known !== undefined) return known;
    const own = filterArea(sheet);
    const tables = this.document.tables.filter((table) => table.sheet === sheet && childNamed(table.root, 'autoFilter') !== undefined).map(({ area }) => area);
    const heads = new Set([...(own === null ? [] : [own]), ...tables].flatMap(({ top, left, columns }) => Array.from({ length: columns }, (_, index) => top * MAX_COLUMNS + left + index)));
    this.filterHeads.set(sheet, heads);
    return heads;
  }
}

function kindOf(value: StoredValue | undefined): ContentKind {
  return typeof value === 'number' ? 'number' : typeof value === 'string' || value === undefined ? 'text' : 'other';
}
