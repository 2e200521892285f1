import { type Ctor, numfmt } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionNames,
  NumberValueObject,
} from '@univerjs/engine-formula';

/** Days between 1900's day 0 and 1904's (Microsoft, “Date systems in Excel”). */
const DAYS = 1462;

/** Which arguments of a function are date serials, and whether its result is one. */
interface DateFunction {
  readonly serials: readonly number[];
  readonly givesSerial: boolean;
}

const DATE_FUNCTIONS: Readonly<Record<string, DateFunction>> = {
  DATE: { serials: [], givesSerial: true },
  DATEVALUE: { serials: [], givesSerial: true },
  TODAY: { serials: [], givesSerial: true },
  NOW: { serials: [], givesSerial: true },
  YEAR: { serials: [0], givesSerial: false },
  MONTH: { serials: [0], givesSerial: false },
  DAY: { serials: [0], givesSerial: false },
  WEEKDAY: { serials: [0], givesSerial: false },
  WEEKNUM: { serials: [0], givesSerial: false },
  ISOWEEKNUM: { serials: [0], givesSerial: false },
  DATEDIF: { serials: [0, 1], givesSerial: false },
  EDATE: { serials: [0], givesSerial: true },
  EOMONTH: { serials: [0], givesSerial: true },
  NETWORKDAYS: { serials: [0, 1, 2], givesSerial: false },
  WORKDAY: { serials: [0, 2], givesSerial: true },
  YEARFRAC: { serials: [0, 1], givesSerial: false },
};

/** Univer counts dates from 1900 only; these are its date functions for workbooks that count from 1904. */
export const DATE_FUNCTIONS_FROM_1904: [Ctor<BaseFunction>, IFunctionNames][] = ALL_IMPLEMENTED_FUNCTIONS.flatMap(([Inner, name]) => {
  const dates = DATE_FUNCTIONS[name];
  if (dates !== undefined) return [[from1904(Inner, dates), name]];
  return name === 'TEXT' ? [[textFrom1904(Inner), name]] : [];
});

function from1904(Inner: Ctor<BaseFunction>, { serials, givesSerial }: DateFunction): Ctor<BaseFunction> {
  return class extends Inner {
    override calculate(...values: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
      const result = super.calculate(...values.map((value, at) => (serials.includes(at) ? shifted(value, DAYS) : value)));
      return givesSerial ? shifted(result as BaseValueObject, -DAYS) : result;
    }
  };
}

function textFrom1904(Inner: Ctor<BaseFunction>): Ctor<BaseFunction> {
  return class extends Inner {
    override calculate(value: BaseValueObject, format: BaseValueObject): ReturnType<BaseFunction['calculate']> {
      return super.calculate(numfmt.isDateFormat(String(format.getValue())) ? shifted(value, DAYS) : value, format);
    }
  };
}

/** Numbers and empty cells move; texts and errors stay what they are. */
function shifted(value: BaseValueObject, days: number): BaseValueObject {
  if (value instanceof ArrayValueObject) return value.mapValue((one) => shifted(one, days));
  if (value.isNumber() || value.isNull()) return NumberValueObject.create(Number(value.getValue()) + days);
  return value;
}
