import fc from 'fast-check';
import { isoOf } from '../../../src/domain/date/iso';
import { daysInMonth } from '../../../src/domain/date/month-length';
import { parseDate, type DateReading } from '../../../src/domain/date/parse';
import { dateToSerial } from '../../../src/domain/date/serial';
import type { CellValue } from '../../../src/domain/sheet';

const at = { sheet: '签约', row: 5, column: 'H' };
const read = (value: CellValue, defaultYear: number | null = null): DateReading => parseDate(value, { date1904: false, defaultYear, at, field: 'signedOn' });
const shown = (reading: DateReading): string | null => reading.date && isoOf(reading.date);
const codes = (reading: DateReading): string[] => reading.flags.map((flag) => flag.code);

describe('complete dates', () => {
  it.each<[CellValue, string]>([
    [43_651, '2019-07-05'],
    [43_651.75, '2019-07-05'],
    [20_190_705, '2019-07-05'],
    ['43651', '2019-07-05'],
    ['20190705', '2019-07-05'],
    ['2019.7.5', '2019-07-05'],
    ['2019-07-05', '2019-07-05'],
    ['2013-11-02', '2013-11-02'],
    ['2019/7/5', '2019-07-05'],
    ['2019年7月5日', '2019-07-05'],
    ['2019年7月5号', '2019-07-05'],
    ['2019年7月5', '2019-07-05'],
    ['2019 年 7 月 5 日', '2019-07-05'],
    ['２０１９年７月５日', '2019-07-05'],
    ['19.7.5', '2019-07-05'],
    ['19年7月5日', '2019-07-05'],
    ['二〇一九年七月五日', '2019-07-05'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['2019-07-05 00:00:00', '2019-07-05'],
    ['2019-07-05T00:00:00Z', '2019-07-05'],
    ['2019年7月5日 10:30', '2019-07-05'],
    ['2019年7月5日14时30分', '2019-07-05'],
    ['二〇一九\n年 七月 五日', '2019-07-05'],
    ['今天(2016-01-28)', '2016-01-28'],
    ['2019年7月5日签约', '2019-07-05'],
    ['签约于2019.7.5', '2019-07-05'],
    ['2020年2月29日', '2020-02-29'],
  ])('%s', (value, iso) => {
    const reading = read(value, 2018);
    expect(shown(reading)).toBe(iso);
    expect(reading.flags).toEqual([]);
  });

  it('are counted from 1904 where the workbook does', () => {
    expect(parseDate(42_189, { date1904: true, defaultYear: null, at, field: 'signedOn' }).date).toEqual({ year: 2019, month: 7, day: 5 });
  });
});

describe('months and years', () => {
  it.each<[CellValue, string]>([
    [201_907, '2019-07'],
    ['201401', '2014-01'],
    [2019, '2019'],
    ['2019', '2019'],
    ['2019年', '2019'],
    ['2023年度', '2023'],
    ['2019年底', '2019'],
    [2019.7, '2019-07'],
    [2019.11, '2019-11'],
    ['2019.1', '2019-01'],
    ['2019.10', '2019-10'],
    ['2019.07', '2019-07'],
    ['2019-7', '2019-07'],
    ['2019/07', '2019-07'],
    ['2019年7月', '2019-07'],
    ['2019年7月份', '2019-07'],
    ['2019.7月', '2019-07'],
    ['19年7月', '2019-07'],
    ['二零一九年', '2019'],
    ['二〇一九', '2019'],
    ['2014年10月末', '2014-10'],
    ['2026年12月', '2026-12'],
  ])('%s', (value, iso) => {
    const reading = read(value, 2018);
    expect(shown(reading)).toBe(iso);
    expect(reading.flags).toEqual([]);
  });

  it('2019.1 as a number may have been 2019.10, so only the year is believed', () => {
    expect(read(2019.1)).toEqual({ date: { year: 2019, month: null, day: null }, flags: [{ code: 'date.unreadable', at, values: { text: '2019.1', field: 'signedOn' } }] });
  });
});

describe('dates without a year', () => {
  it.each<[CellValue, string]>([
    ['7月5日', '2019-07-05'],
    ['9月7日', '2019-09-07'],
    ['7月5号', '2019-07-05'],
    ['九月七日', '2019-09-07'],
    ['12月7日下午', '2019-12-07'],
    ['截至2月14日', '2019-02-14'],
    ['7.5', '2019-07-05'],
    ['7-5', '2019-07-05'],
    [7.5, '2019-07-05'],
    ['7月', '2019-07'],
    ['10月份', '2019-10'],
    ['6月中旬', '2019-06'],
    ['今年3月', '2019-03'],
    [7, '2019-07'],
    [7.1, '2019-07'],
  ])('%s takes the year of the title and says so', (value, iso) => {
    const reading = read(value, 2019);
    expect(shown(reading)).toBe(iso);
    expect(reading.flags).toEqual([{ code: 'date.year-from-title', at, values: { text: String(value), year: 2019 } }]);
  });

  it('keep their month and day where no title names a year', () => {
    expect(read('7月5日')).toEqual({ date: { year: null, month: 7, day: 5 }, flags: [] });
    expect(read('10月份')).toEqual({ date: { year: null, month: 10, day: null }, flags: [] });
  });

  it.each(['**年11月份', 'xx年11月', '20XX年11月', '去年11月', '明年11月'])('%s does not take the title\'s year', (text) => {
    expect(read(text, 2019)).toEqual({ date: { year: null, month: 11, day: null }, flags: [{ code: 'date.unreadable', at, values: { text, field: 'signedOn' } }] });
  });
});

describe('periods', () => {
  it.each([
    ['2018年1至5月', '2018-01'],
    ['2022年3月至2022年12月', '2022-03'],
    ['2019年7月—9月', '2019-07'],
    ['2019年3、4月', '2019-03'],
    ['2019.3-2020.5', '2019-03'],
    ['2019.7.5-8', '2019-07-05'],
    ['2019年7月5日-8日', '2019-07-05'],
    ['2019-2020年', '2019'],
    ['2019年一季度', '2019-01'],
    ['2019年第三季度', '2019-07'],
    ['2019Q4', '2019-10'],
    ['2019年上半年', '2019-01'],
    ['2019年下半年', '2019-07'],
    ['2019.7.5签约，2020.3开工', '2019-07-05'],
  ])('%s counts from its beginning, with a flag', (text, taken) => {
    expect(read(text).flags).toEqual([{ code: 'date.range', at, values: { text, taken } }]);
    expect(shown(read(text))).toBe(taken);
  });

  it.each([
    ['1-3 月份', '2019-01'],
    ['1月至9月份', '2019-01'],
    ['1—4月', '2019-01'],
    ['第三季度', '2019-07'],
    ['上半年', '2019-01'],
    ['7.5-7.8', '2019-07-05'],
  ])('%s takes the year of the title as well', (text, taken) => {
    expect(shown(read(text, 2019))).toBe(taken);
    expect(codes(read(text, 2019))).toEqual(['date.year-from-title', 'date.range']);
  });

  it('are named by month and day where the year is unknown', () => {
    expect(read('7月5日-8日').flags[0]?.values.taken).toBe('7月5日');
  });
});

describe('what is no date', () => {
  it.each<CellValue>(['', ' ', '-', '—', '/', '无', '暂无'])('%j says that there is none', (value) => {
    expect(read(value, 2019)).toEqual({ date: null, flags: [] });
  });

  it.each<CellValue>([
    '在谈', '日前', '近日', '前日上午', '今天上午', 'xx年', '待定', '春节期间', '去年', '年初以来', '截至目前', '截至21日', '前8个月', '23日', '农历七月初五', '2019..7', '7.5.19', '09-7-5', '5年', '19.7', '7.5亿元', 'July 2019',
    60, 13, 100, 0, -5, 1e9, NaN, true,
  ])('%s is flagged, not guessed', (value) => {
    expect(read(value, 2019)).toEqual({ date: null, flags: [{ code: 'date.unreadable', at, values: { text: String(value), field: 'signedOn' } }] });
  });

  it.each<CellValue>(['2019-02-30', '2019年13月', '2019.13.1', '2019年4月31日', '2019年0月', '2月30日', '2月29日', 201_913, 20_190_230, '2100年7月', '1899-01-01', '九月三十一日'])('%s does not exist and is not rolled over', (value) => {
    const reading = read(value, 2019);
    expect(reading.date).toBeNull();
    expect(codes(reading)).toEqual(['date.unreadable']);
  });

  it.each(['2019-1 2-15', '201912 15', '2019年12月1 5日', '12月115日', '2019.年7月', '2019年7月5亿元'])('%s may have been cut out of more, so it is flagged', (text) => {
    expect(codes(read(text, 2019)).filter((code) => code !== 'date.year-from-title')).toHaveLength(1);
  });

  it('month and day in an order that cannot be told leave the year alone', () => {
    expect(read('7/5/2019').date).toEqual({ year: 2019, month: null, day: null });
    expect(codes(read('7/5/2019'))).toEqual(['date.unreadable']);
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!'])('%s is an error of the cell', (text) => {
    expect(read(text).flags).toEqual([{ code: 'date.error-cell', at, values: { text, field: 'signedOn' } }]);
  });
});

describe('any date', () => {
  const date = fc
    .record({ year: fc.integer({ min: 1978, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .filter(({ year, month, day }) => day <= daysInMonth(year, month));
  const two = (number: number): string => String(number).padStart(2, '0');
  const chinese = (number: number): string => {
    const digits = '〇一二三四五六七八九';
    const ten = Math.floor(number / 10);
    return (ten === 0 ? '' : ten === 1 ? '十' : `${digits.charAt(ten)}十`) + (number % 10 === 0 ? '' : digits.charAt(number % 10));
  };
  const chineseYear = (year: number): string => String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));

  it('reads back from every way of writing it', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const written: CellValue[] = [
          `${year}.${month}.${day}`, `${year}-${two(month)}-${two(day)}`, `${year}/${month}/${day}`, `${year}年${month}月${day}日`, `${year}年${two(month)}月${two(day)}日上午`,
          `${year}${two(month)}${two(day)}`, Number(`${year}${two(month)}${two(day)}`), `${chineseYear(year)}年${chinese(month)}月${chinese(day)}日`,
          dateToSerial({ year, month, day }, false) ?? '', `${year}-${two(month)}-${two(day)}T08:00:00`,
        ];
        for (const value of written) expect(read(value)).toEqual({ date: { year, month, day }, flags: [] });
        for (const value of [`${month}月${day}日`, `${month}.${day}`]) expect(read(value, year).date).toEqual({ year, month, day });
        for (const value of [`${year}年${month}月`, `${year}.${two(month)}`, `${year}${two(month)}`, `${chineseYear(year)}年${chinese(month)}月`]) {
          expect(read(value)).toEqual({ date: { year, month, day: null }, flags: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that is read exists, whatever the cell holds', () => {
    const fragment = fc.constantFrom('2019', '19', '7', '12', '31', '99', '0', '年', '月', '日', '.', '-', '/', '~', '至', ' ', '二〇一九', '十二', '上半年', '季度', 'xx', '*', '前', ':', '亿', '\n', '＿', '😀');
    const text = fc.oneof(fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 40 }), fc.double());
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 2000, max: 2030 })), (value, defaultYear) => {
        const found = read(value, defaultYear).date;
        if (!found) return;
        if (found.month !== null) expect(found.month >= 1 && found.month <= 12).toBe(true);
        if (found.day !== null) expect(found.day >= 1 && found.day <= daysInMonth(found.year, found.month ?? 0)).toBe(true);
        expect(found.year !== null || found.month !== null).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['1', '2019-', '2019年', '一', '7月', '*', 'X1', '.', ' ', '\n', '7.', '至'])('32,767 characters of %j are read in one pass', (bomb) => {
    const start = performance.now();
    read(bomb.repeat(Math.ceil(32_767 / bomb.length)).slice(0, 32_767), 2019);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
