import { isoOf } from '../../../src/domain/date/iso';
import { daysInMonth } from '../../../src/domain/date/month-length';

describe('the length of a month', () => {
  it('knows leap years: 2020 and 2000, not 2019 and 1900', () => {
    expect([2020, 2000, 2019, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  it('allows a 29 February where the year is unknown', () => {
    expect(daysInMonth(null, 2)).toBe(29);
    expect(daysInMonth(null, 4)).toBe(30);
  });

  it('refuses a month that is none', () => {
    expect(() => daysInMonth(2019, 13)).toThrow(RangeError);
  });
});

describe('a date as text', () => {
  it('says as much as is known', () => {
    expect(isoOf({ year: 2019, month: 7, day: 5 })).toBe('2019-07-05');
    expect(isoOf({ year: 2019, month: 7, day: null })).toBe('2019-07');
    expect(isoOf({ year: 2019, month: null, day: null })).toBe('2019');
    expect(isoOf({ year: null, month: 7, day: 5 })).toBeNull();
  });
});
