import { type HostType, defineType } from './host-object';

/** Excel.Runtime */
export const runtimeObject: HostType<null> = defineType({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_target, { events }) => events.enabled,
      set: (_target, value, { events }) => {
        events.enabled = value === true;
      },
    },
  },
});
