import type { HostObject } from './host-object';

/** Objects that the client has asked to keep between requests, under the ids they were given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  /** Keeps an object; gives its id, the same one each time. */
  keep(object: HostObject): string {
    const key = object.target as object;
    const known = this.ids.get(key);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `ref${this.next++}`;
    this.ids.set(key, id);
    this.objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const { target } = object;
    const id = typeof target === 'object' && target !== null ? this.ids.get(target) : undefined;
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  removeWhere(isGone: (object: HostObject) => boolean): void {
    for (const [id, object] of this.objects) if (isGone(object)) this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  get size(): number {
    return this.objects.size;
  }

  kept(): Iterable<HostObject> {
    return this.objects.values();
  }
}
