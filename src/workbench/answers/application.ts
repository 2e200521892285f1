import { invalidArgument } from './host-error';
import { type HostType, defineType } from './host-object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel.Application */
export const applicationObject: HostType<null> = defineType({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_target, { shared }) => shared.calculationMode,
      set: (_target, value, session) => {
        if (typeof value !== 'string' || !MODES.includes(value)) throw invalidArgument();
        session.shared.calculationMode = value;
      },
    },
    CalculationState: { get: (_target, { recalculation }) => (recalculation.isIncomplete ? 'Pending' : 'Done') },
    DecimalSeparator: { onlyByName: true, get: () => '.' },
    ThousandsSeparator: { onlyByName: true, get: () => ',' },
    UseSystemSeparators: { onlyByName: true, get: () => true },
  },
  methods: {
    // 'Recalculate' does what has changed; the other kinds do everything.
    Calculate: (_target, args, session) => {
      if (args.text(0) !== 'Recalculate') session.recalculation.noteAll();
      session.shared.calculateOnce();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
