import type { Sheet } from '../document/sheet/sheet';
import { type HostType, defineType } from './host-object';
import { itemNotFound } from './host-error';

/** Excel.ChartCollection: charts that a file has are kept but not shown; making one fails with its name. */
export const chartCollectionObject: HostType<Sheet> = defineType({
  name: 'ChartCollection',
  properties: { Count: { get: () => 0 } },
  items: () => [],
  find: () => null,
  objects: {
    GetItem: () => {
      throw itemNotFound();
    },
    GetItemOrNullObject: () => null,
  },
  methods: { GetCount: () => 0 },
});
