import { invalidArgument } from './host-error';
import type { HostObject } from './host-object';

/** The arguments of an action, checked as they are taken. Office.js sends null for one that was left out. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.raw(index) === null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.isMissing(index) ? null : this.text(index);
  }

  whole(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  wholeOr(index: number, otherwise: number): number {
    return this.isMissing(index) ? otherwise : this.whole(index);
  }

  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    return isRecord(value) ? value : {};
  }

  /** The target of an object that was passed by reference, if it is one of a class. */
  target<T>(index: number, isOne: (target: unknown) => target is T): T | null {
    const value = this.raw(index);
    return isHostObject(value) && isOne(value.target) ? value.target : null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHostObject(value: unknown): value is HostObject {
  return isRecord(value) && 'target' in value && 'givesObject' in value;
}
