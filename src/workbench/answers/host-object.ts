import { itemNotFound, notImplemented } from './host-error';
import { requireMember } from './member-sets';
import type { Arguments } from './arguments';
import type { Session } from './session';

/** A property of an Office.js object. Without `set` it is read-only. */
export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** Reading it needs up-to-date formulas. */
  readonly calculated?: true;
  /** Left out when all scalars are asked for. */
  readonly onlyByName?: true;
}

type Navigation<T> = (target: T, session: Session) => HostObject | null;
type ObjectMethod<T> = (target: T, args: Arguments, session: Session) => HostObject | null;
type ScalarMethod<T> = (target: T, args: Arguments, session: Session) => unknown;

/** What one Office.js class can do here: a table of members under their names on the wire. Adding a member is adding an entry. */
export interface TypeTable<T> {
  readonly name: string;
  /** What the client needs to find the object again: Id, and the like. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  /** Methods that give objects; null is a null object (GetItemOrNullObject and its like). */
  readonly objects?: Readonly<Record<string, ObjectMethod<T>>>;
  /** Methods that give values or nothing. */
  readonly methods?: Readonly<Record<string, ScalarMethod<T>>>;
  /** Those of the methods that look at the values of formulas. */
  readonly readers?: readonly string[];
  /** A collection's items. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** A collection's item by key (name or id). */
  readonly find?: (target: T, key: unknown, session: Session) => HostObject | null;
}

/** An object of the workbook as the batch interpreter sees it. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  readonly isCollection: boolean;
  identity(session: Session): Readonly<Record<string, unknown>>;
  isScalar(name: string): boolean;
  isCalculated(name: string): boolean;
  get(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void;
  navigate(name: string, session: Session): HostObject | null;
  /** True where the method gives an object. */
  givesObject(name: string): boolean;
  open(name: string, args: Arguments, session: Session): HostObject | null;
  /** True where the method needs up-to-date formulas. */
  readsValues(name: string): boolean;
  call(name: string, args: Arguments, session: Session): unknown;
  items(session: Session): readonly HostObject[];
  item(key: unknown, session: Session): HostObject;
}

/** Makes host objects of one type. */
export type HostType<T> = (target: T) => HostObject;

/** Makes the constructor of a type's host objects from its table. */
export function defineType<T>(table: TypeTable<T>): HostType<T> {
  const scalarNames = Object.entries(table.properties ?? {}).filter(([, property]) => property.get !== undefined && property.onlyByName !== true).map(([name]) => name);
  return (target) => new BoundObject(table, target, scalarNames);
}

class BoundObject<T> implements HostObject {
  constructor(private readonly table: TypeTable<T>, readonly target: T, readonly scalarNames: readonly string[]) {}

  get type(): string {
    return this.table.name;
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  identity(session: Session): Readonly<Record<string, unknown>> {
    return this.table.identity?.(this.target, session) ?? {};
  }

  isScalar(name: string): boolean {
    return this.table.properties?.[name]?.get !== undefined;
  }

  isCalculated(name: string): boolean {
    return this.table.properties?.[name]?.calculated === true;
  }

  get(name: string, session: Session): unknown {
    const get = this.table.properties?.[name]?.get;
    if (get === undefined) throw this.missing(name);
    requireMember(this.type, name, session);
    return get(this.target, session);
  }

  set(name: string, value: unknown, session: Session): void {
    const set = this.table.properties?.[name]?.set;
    if (set === undefined) throw this.missing(name);
    requireMember(this.type, name, session);
    set(this.target, value, session);
  }

  navigate(name: string, session: Session): HostObject | null {
    const navigate = this.table.navigation?.[name];
    if (navigate === undefined) throw this.missing(name);
    requireMember(this.type, name, session);
    return navigate(this.target, session);
  }

  givesObject(name: string): boolean {
    return this.table.objects?.[name] !== undefined;
  }

  open(name: string, args: Arguments, session: Session): HostObject | null {
    const open = this.table.objects?.[name];
    if (open === undefined) throw this.missing(name);
    requireMember(this.type, name, session);
    return open(this.target, args, session);
  }

  readsValues(name: string): boolean {
    return this.table.readers?.includes(name) === true;
  }

  call(name: string, args: Arguments, session: Session): unknown {
    const call = this.table.methods?.[name];
    if (call === undefined) throw this.missing(name);
    requireMember(this.type, name, session);
    return call(this.target, args, session) ?? null;
  }

  items(session: Session): readonly HostObject[] {
    if (this.table.items === undefined) throw this.missing('Items');
    return this.table.items(this.target, session);
  }

  item(key: unknown, session: Session): HostObject {
    if (this.table.find === undefined) throw this.missing('GetItem');
    const found = this.table.find(this.target, key, session);
    if (found === null) throw itemNotFound();
    return found;
  }

  private missing(name: string): Error {
    return notImplemented(`${this.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  }
}
