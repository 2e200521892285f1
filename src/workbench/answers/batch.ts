import { Arguments } from './arguments';
import { HostError, notImplemented } from './host-error';
import type { HostObject } from './host-object';
import { answerQuery, needsCalculation, wireName } from './query';
import { globalObject, serviceObject } from './roots';
import type { Session } from './session';
import { ActionType, PathType, type WireAction, type WireArguments, type WirePath, type WireRequest, type WireResponse, type WireResult } from './wire';

/** Classes whose objects the client addresses by reference. */
const TRACKED = new Set(['Range', 'RangeAreas']);

/** Executes the actions of one request, in their order, on the session's workbook; stops at the first that fails.
 *  `limit` executes only the first so many (for injected failures). */
export async function answerBatch(request: WireRequest, session: Session, limit = request.Actions.length): Promise<WireResponse> {
  return new Batch(request, session).run(limit);
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly results: WireResult[] = [];
  private readonly traces: number[] = [];

  constructor(private readonly request: WireRequest, private readonly session: Session) {}

  async run(limit: number): Promise<WireResponse> {
    const actions = this.request.Actions.slice(0, limit);
    for (const [index, action] of actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: await this.execute(action) });
      } catch (error) {
        return this.failure(error, action, index);
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private async execute(action: WireAction): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(object, action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
      case ActionType.recursiveQuery:
        return object === null ? null : this.query(object, action);
      case ActionType.method:
        return object === null ? { _IsNull: true } : this.call(object, action);
      case ActionType.setProperty:
        object?.set(action.Name, this.arguments(action.ArgumentInfo)[0], this.session);
        return object === null ? { _IsNull: true } : null;
      case ActionType.update:
        if (object !== null) for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(wireName(name), value, this.session);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async query(object: HostObject, action: WireAction): Promise<unknown> {
    const query = action.QueryInfo ?? {};
    if (needsCalculation(object, query)) await this.session.shared.calculate();
    return { ...this.identity(object, action.ObjectPathId), ...answerQuery(object, query, this.session) };
  }

  private async call(object: HostObject, action: WireAction): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      this.session.references.keep(object);
      return null;
    }
    if (object.readsValues(action.Name)) await this.session.shared.calculate();
    return object.call(action.Name, new Arguments(this.arguments(action.ArgumentInfo)), this.session);
  }

  private identity(object: HostObject, pathId: number): Readonly<Record<string, unknown>> {
    const identity = object.identity(this.session);
    if (!TRACKED.has(object.type)) return identity;
    const { references } = this.session;
    const isKept = this.request.AutoKeepReference === true && this.path(pathId).D !== true;
    const reference = isKept ? references.keep(object) : references.idOf(object);
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  /** The object at the end of a path; each path is followed once in a request, so a method on it is called once. */
  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const object = this.follow(this.path(pathId));
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PathType.global) return globalObject();
    if (path.ObjectPathType === PathType.newObject) return serviceObject(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) return this.referenced(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return parent.navigate(path.Name, this.session);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0], this.session);
    return parent.open(path.Name, new Arguments(args), this.session);
  }

  private referenced(id: string): HostObject {
    const object = this.session.references.get(id);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  private path(id: number): WirePath {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath');
    return path;
  }

  /** The arguments with the paths among them replaced by the objects they lead to. */
  private arguments(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = references?.[index];
      return typeof path === 'number' && path > 0 ? this.object(path) : value;
    });
  }

  private failure(error: unknown, action: WireAction, index: number): WireResponse {
    const known = error instanceof HostError ? error : new HostError('GeneralException', `[embedded workbook] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return {
      TraceIds: this.traces,
      ProcessedResults: { Results: this.results },
      Error: { Code: known.code, Message: known.message, Location: this.location(action), ActionIndex: index, HttpStatusCode: known.status },
    };
  }

  /** 'Worksheet.getRange', as Excel names where an error arose. */
  private location(action: WireAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const isPathFault = !this.objects.has(action.ObjectPathId);
    const owner = this.objects.get(isPathFault ? (path?.ParentObjectPathId ?? 0) : action.ObjectPathId);
    const name = isPathFault ? path?.Name || 'getItem' : action.Name;
    return `${owner?.type ?? ''}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}
