import { readSheetProperties, writeSheetProperties } from '../document/sheet/sheet-properties';
import type { Sheet } from '../document/sheet/sheet';
import { itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import type { Session } from './session';

interface SheetProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Excel.WorksheetCustomProperty */
const propertyObject: HostType<SheetProperty> = defineType({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }, { document }) => readSheetProperties(document, sheet).get(key) ?? '', set: ({ sheet, key }, value, session) => put(sheet, key, String(value), session) },
  },
  methods: {
    Delete: ({ sheet, key }, _args, { document }) => {
      const properties = readSheetProperties(document, sheet);
      properties.delete(key);
      writeSheetProperties(document, sheet, properties);
    },
  },
});

/** Excel.WorksheetCustomPropertyCollection */
export const worksheetPropertiesObject: HostType<Sheet> = defineType({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet, { document }) => [...readSheetProperties(document, sheet).keys()].map((key) => propertyObject({ sheet, key })),
  find: found,
  objects: {
    Add: (sheet, args, session) => {
      put(sheet, args.text(0), args.text(1), session);
      return propertyObject({ sheet, key: args.text(0) });
    },
    GetItem: (sheet, args, session) => found(sheet, args.raw(0), session) ?? fail(),
    GetItemOrNullObject: (sheet, args, session) => found(sheet, args.raw(0), session),
  },
  methods: { GetCount: (sheet, _args, { document }) => readSheetProperties(document, sheet).size },
});

function put(sheet: Sheet, key: string, value: string, { document }: Session): void {
  writeSheetProperties(document, sheet, readSheetProperties(document, sheet).set(key, value));
}

function found(sheet: Sheet, key: unknown, { document }: Session): HostObject | null {
  const name = [...readSheetProperties(document, sheet).keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : propertyObject({ sheet, key: name });
}

function fail(): never {
  throw itemNotFound();
}
