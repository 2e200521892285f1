import { EVENT_TYPES } from './event-line';
import type { Session } from './session';

type Registration<T> = (target: T, args: unknown, session: Session) => void;

/** The _Register…Event and _Unregister…Event methods of a type, for the events that it can raise. */
export function eventMethods<T>(names: readonly string[], targetId: (target: T) => string): Readonly<Record<string, Registration<T>>> {
  const methods: Record<string, Registration<T>> = {};
  for (const name of names) {
    const type = EVENT_TYPES[name] ?? 0;
    methods[`_Register${name}Event`] = (target, _args, session) => session.events.register(type, targetId(target));
    methods[`_Unregister${name}Event`] = (target, _args, session) => session.events.unregister(type, targetId(target));
  }
  return methods;
}
