import { EventType } from './event-line';
import type { Session } from './session';

type Registration<T> = (target: T, args: unknown, session: Session) => void;

/** The end of the methods _Register… and _Unregister… by which the client asks for an event. */
const REGISTRATIONS: Readonly<Record<keyof typeof EventType, string>> = {
  changed: 'DataChangedEvent', activated: 'ActivatedEvent', deactivated: 'DeactivatedEvent', added: 'AddedEvent', selectionChanged: 'SelectionChangedEvent', deleted: 'DeletedEvent', calculated: 'CalculatedEvent',
  nameChanged: 'EventNameChanged', visibilityChanged: 'EventVisibilityChanged', moved: 'EventMoved', tableChanged: 'DataChangedEvent', tableAdded: 'AddedEvent', tableDeleted: 'DeletedEvent',
};

/** The methods by which the client asks for the events that a type can raise. */
export function eventMethods<T>(names: readonly (keyof typeof EventType)[], targetId: (target: T) => string): Readonly<Record<string, Registration<T>>> {
  const methods: Record<string, Registration<T>> = {};
  for (const name of names) {
    methods[`_Register${REGISTRATIONS[name]}`] = (target, _args, session) => session.events.register(EventType[name], targetId(target));
    methods[`_Unregister${REGISTRATIONS[name]}`] = (target, _args, session) => session.events.unregister(EventType[name], targetId(target));
  }
  return methods;
}
