import type { HostObject } from './host-object';
import type { Session } from './session';
import type { WireQuery } from './wire';

/** What an object answers to load(): its identity and the properties asked for; for a collection those of its items. */
export function answerQuery(object: HostObject, query: WireQuery, session: Session): Record<string, unknown> {
  return object.isCollection ? answerCollection(object, query, session) : answerObject(object, query, session);
}

/** True where the answer needs up-to-date formulas. */
export function needsCalculation(object: HostObject, query: WireQuery): boolean {
  const names = wantedNames(query).map((path) => wireName(path.split('/')[0] ?? ''));
  return object.isCollection || names.some((name) => (name === '*' ? object.scalarNames.some((scalar) => object.isCalculated(scalar)) : object.isCalculated(name)));
}

/** values → Values, as the wire spells members. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function answerCollection(object: HostObject, query: WireQuery, session: Session): Record<string, unknown> {
  const skip = query.Skip ?? 0;
  const all = object.items(session);
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const select = query.Select?.filter((name) => name.toLowerCase() !== 'count');
  const itemQuery: WireQuery = { ...(select === undefined ? {} : { Select: select }), ...(query.Expand === undefined ? {} : { Expand: query.Expand }) };
  const answer: Record<string, unknown> = {
    ...object.identity(session),
    _Items: items.map((item, index) => ({ ...answerQuery(item, itemQuery, session), _Index: skip + index })),
  };
  if (query.Select?.some((name) => name.toLowerCase() === 'count') === true || query.Select === undefined) answer['Count'] = all.length;
  return answer;
}

function answerObject(object: HostObject, query: WireQuery, session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity(session) };
  const nested = new Map<string, string[]>();
  for (const path of wantedNames(query)) {
    const [first = '', ...rest] = path.split('/');
    const name = wireName(first);
    if (name === '*') for (const scalar of object.scalarNames) answer[scalar] = object.get(scalar, session);
    else if (rest.length === 0 && object.isScalar(name)) answer[name] = object.get(name, session);
    else nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? '*' : rest.join('/')]);
  }
  for (const expanded of query.Expand ?? []) nested.set(wireName(expanded), [...(nested.get(wireName(expanded)) ?? []), '*']);
  for (const [name, select] of nested) {
    const child = object.navigate(name, session);
    answer[name] = child === null ? null : answerQuery(child, { Select: select }, session);
  }
  return answer;
}

function wantedNames(query: WireQuery): readonly string[] {
  return query.Select !== undefined && query.Select.length > 0 ? query.Select : ['*'];
}
