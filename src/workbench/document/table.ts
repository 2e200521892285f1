import { type Area } from '../../domain/sheet';
import type { Sheet } from './sheet/sheet';
import { type XmlElement, childNamed, elementsOf } from './xml/element';
import { parseArea, writeArea } from './formula/area-text';

/** An Excel table: its own part of the package. */
export class Table {
  changed = false;

  constructor(readonly sheet: Sheet, readonly path: string, readonly root: XmlElement) {}

  get id(): string {
    return this.root.attributes['id'] ?? '0';
  }

  get name(): string {
    return this.root.attributes['displayName'] ?? this.root.attributes['name'] ?? '';
  }

  get area(): Area {
    return parseArea(this.root.attributes['ref'] ?? '') ?? { top: 0, left: 0, rows: 1, columns: 1 };
  }

  get hasHeading(): boolean {
    return this.root.attributes['headerRowCount'] !== '0';
  }

  get hasTotals(): boolean {
    return Number(this.root.attributes['totalsRowCount'] ?? 0) > 0;
  }

  /** The rows between heading and totals; at least one, as in Excel. */
  get bodyArea(): Area {
    const { area } = this;
    const above = this.hasHeading ? 1 : 0;
    return { ...area, top: area.top + above, rows: Math.max(1, area.rows - above - (this.hasTotals ? 1 : 0)) };
  }

  /** Whether rows are filtered out. */
  get isFiltered(): boolean {
    const filter = childNamed(this.root, 'autoFilter');
    return filter !== undefined && elementsOf(filter).length > 0;
  }

  get columnNames(): string[] {
    return this.columnElements.map(({ attributes }) => attributes['name'] ?? '');
  }

  get columnElements(): XmlElement[] {
    return elementsOf(childNamed(this.root, 'tableColumns') ?? { name: '', attributes: {}, children: [] });
  }

  setArea(area: Area): void {
    this.root.attributes['ref'] = writeArea(area);
    const filter = childNamed(this.root, 'autoFilter');
    if (filter !== undefined) filter.attributes['ref'] = writeArea({ ...area, rows: area.rows - (this.hasTotals ? 1 : 0) });
    this.changed = true;
  }
}
