import fc from 'fast-check';
import { dateToSerial, serialToDate } from '../../../src/domain/date/serial';

describe('Excel serial numbers', () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [25_569, 1970, 1, 1],
    [36_526, 2000, 1, 1],
    [36_585, 2000, 2, 29],
    [43_651, 2019, 7, 5],
    [43_830, 2019, 12, 31],
    [43_831, 2020, 1, 1],
    [2_958_465, 9999, 12, 31],
  ])('%i is %i-%i-%i', (serial, year, month, day) => {
    expect(serialToDate(serial, false)).toEqual({ year, month, day });
    expect(dateToSerial({ year, month, day }, false)).toBe(serial);
  });

  it.each([
    [0, 1904, 1, 1],
    [42_189, 2019, 7, 5],
    [2_957_003, 9999, 12, 31],
  ])('%i is %i-%i-%i in a workbook that counts from 1904', (serial, year, month, day) => {
    expect(serialToDate(serial, true)).toEqual({ year, month, day });
    expect(dateToSerial({ year, month, day }, true)).toBe(serial);
  });

  it('drop the time of day', () => {
    expect(serialToDate(43_651.999_99, false)).toEqual({ year: 2019, month: 7, day: 5 });
  });

  it('know no 29 February 1900, nothing before the first day and nothing after the last', () => {
    for (const serial of [60, 60.5, 0, -1, 2_958_466, NaN, Infinity]) expect(serialToDate(serial, false)).toBeNull();
    expect(serialToDate(-1, true)).toBeNull();
    expect(dateToSerial({ year: 1899, month: 12, day: 31 }, false)).toBeNull();
    expect(dateToSerial({ year: 1903, month: 12, day: 31 }, true)).toBeNull();
  });

  it('are not made of a date that is not complete', () => {
    expect(dateToSerial({ year: 2019, month: 7, day: null }, false)).toBeNull();
    expect(dateToSerial({ year: null, month: 7, day: 5 }, false)).toBeNull();
  });

  it('come back from every date, in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
        const date = serialToDate(serial, date1904);
        expect(date && dateToSerial(date, date1904)).toBe(serial);
      }),
      { numRuns: 2_000 },
    );
  });

  it('follow one another day by day for two centuries', () => {
    const shown = (serial: number): string => {
      const date = serialToDate(serial, false);
      return date ? `${date.year}-${date.month}-${date.day}` : '';
    };
    const start = Date.UTC(1950, 0, 1);
    const wrong: number[] = [];
    for (let day = 0; day < 73_000; day += 1) {
      const expected = new Date(start + day * 86_400_000);
      if (shown(18_264 + day) !== `${expected.getUTCFullYear()}-${expected.getUTCMonth() + 1}-${expected.getUTCDate()}`) wrong.push(18_264 + day);
    }
    expect(wrong).toEqual([]);
  });
});
