import { readSettings, writeSettings } from '../document/settings';
import type { WorkbookDocument } from '../document/workbook-document';
import { itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import type { Session } from './session';

/** Excel.Setting */
const settingObject: HostType<string> = defineType({
  name: 'Setting',
  identity: (key) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: (key) => key },
    Value: { get: (key, { document }) => JSON.parse(readSettings(document).get(key) ?? 'null') as unknown, set: (key, value, { document }) => put(document, key, value) },
  },
  methods: { Delete: (key, _args, { document }) => change(document, (settings) => settings.delete(key)) },
});

/** Excel.SettingCollection: kept in the workbook, under the add-in's name. */
export const settingCollectionObject: HostType<null> = defineType({
  name: 'SettingCollection',
  items: (_target, { document }) => [...readSettings(document).keys()].map(settingObject),
  find: found,
  objects: {
    Add: (_target, args, { document }) => {
      put(document, args.text(0), args.raw(1));
      return settingObject(args.text(0));
    },
    GetItem: (target, args, session) => found(target, args.raw(0), session) ?? fail(),
    GetItemOrNullObject: (target, args, session) => found(target, args.raw(0), session),
  },
  methods: { GetCount: (_target, _args, { document }) => readSettings(document).size },
});

function put(document: WorkbookDocument, key: string, value: unknown): void {
  change(document, (settings) => settings.set(key, JSON.stringify(value ?? null)));
}

function change(document: WorkbookDocument, make: (settings: Map<string, string>) => void): void {
  const settings = readSettings(document);
  make(settings);
  writeSettings(document, settings);
}

function found(_target: null, key: unknown, { document }: Session): HostObject | null {
  return typeof key === 'string' && readSettings(document).has(key) ? settingObject(key) : null;
}

function fail(): never {
  throw itemNotFound();
}
