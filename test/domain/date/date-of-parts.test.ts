import { dateOfParts } from '../../../src/domain/date/date-of-parts';

describe('a date in columns of its own for year, month and day', () => {
  it.each([
    [2019, 7, 5, '2019年7月5日'],
    ['2019年', '十一月', '', '2019年十一月'],
    ['２０１９', '7月份', '5号', '2019年7月5日'],
    ['', 7, 5, '7月5日'],
    [2019, '', '', 2019],
    ['2019', '上半年', '', '2019年上半年'],
    ['', 43_651, '', 43_651],
    [2019, '2019年7月', '', '2019年7月'],
    ['2019-07-05', 7, 5, '2019-07-05'],
    ['', '', '', ''],
  ])('%j, %j, %j', (year, month, day, together) => {
    expect(dateOfParts(year, month, day)).toBe(together);
  });
});
