import { dateSerial } from '../document/calendar-serial';
import { type HostType, defineType } from './host-object';

/** What a worksheet function gave. */
interface FunctionResult {
  readonly value: number | null;
  readonly error: string | null;
}

/** Excel.FunctionResult */
const functionResultObject: HostType<FunctionResult> = defineType({
  name: 'FunctionResult',
  properties: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
});

/** Excel.Functions: DATE, by which an add-in learns the workbook's date system. */
export const worksheetFunctionsObject: HostType<null> = defineType({
  name: 'Functions',
  objects: {
    Date: (_target, args, { document }) => {
      const value = dateSerial(args.whole(0), args.whole(1), args.whole(2), document.date1904) ?? null;
      return functionResultObject({ value, error: value === null ? '#NUM!' : null });
    },
  },
});
