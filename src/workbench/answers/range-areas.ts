import type { Area } from '../../domain/sheet';
import { writeArea } from '../document/formula/area-text';
import { quotedSheet } from '../document/formula/sheet-prefix';
import type { Sheet } from '../document/sheet/sheet';
import { itemNotFound } from './host-error';
import { type HostType, defineType } from './host-object';
import { rangeObject } from './range';
import { SheetRange } from './sheet-range';
import { worksheetObject } from './worksheet';

/** Several areas of one sheet. */
export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas */
export const rangeAreasObject: HostType<SheetAreas> = defineType({
  name: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => `${quotedSheet(sheet.name)}!${writeArea(area)}`).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: {
    Areas: (target) => rangeCollectionObject(target),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
});

/** Excel.RangeCollection */
const rangeCollectionObject: HostType<SheetAreas> = defineType({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(new SheetRange(sheet, area))),
  objects: {
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.whole(0)];
      if (area === undefined) throw itemNotFound();
      return rangeObject(new SheetRange(sheet, area));
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
});
