import { notImplemented } from './host-error';
import type { HostObject } from './host-object';
import { SERVICES } from './services';
import { workbookObject } from './workbook';

/** Where paths without a parent start: the workbook. */
export function globalObject(): HostObject {
  return workbookObject(null);
}

/** A service of the program, by name. */
export function serviceObject(name: string): HostObject {
  const make = SERVICES[name];
  if (make === undefined) throw notImplemented(name);
  return make();
}
