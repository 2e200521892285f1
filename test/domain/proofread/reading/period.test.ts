import { readPeriod } from '../../../../src/domain/proofread/reading/period';

const part = (text: string): unknown => readPeriod(text, 0)?.part;

it.each([
  ['2019年', { year: 2019, months: null }],
  ['2019年度', { year: 2019, months: null }],
  ['1—9月', { months: [1, 9] }],
  ['1至9月份', { months: [1, 9] }],
  ['1月至9月', { months: [1, 9] }],
  ['元至10月份', { months: [1, 10] }],
  ['前三季度', { months: [1, 9] }],
  ['前10个月', { months: [1, 10] }],
  ['第三季度', { months: [7, 9] }],
  ['上半年', { months: [1, 6] }],
  ['9月份', { months: [9, 9] }],
  ['截至9月底', { months: [1, 9] }],
  ['截至12月31日', { months: null }],
  ['截至2019年底', { year: 2019, months: null }],
  ['1—12月', { months: null }],
  ['今年', { year: 'this' }],
  ['去年', { year: 'last' }],
])('%s', (text, expected) => {
  expect(part(text)).toMatchObject({ ...expected });
});

it.each(['2016—2019年', '近三年', '四年来', '2016年以来', '截至9月20日', '本月', '“十三五”期间'.replace(/[“”]/g, '')])('%s is no period that the summary counts', (text) => {
  expect(part(text)).toMatchObject({ open: true });
});

it.each(['10月27日', '7月底', '2019年年底', '9月5日至8日'])('%s only tells when something happened', (text) => {
  expect(part(text)).toBeNull();
});

it.each(['222个', '去年同期', '本次', '一批', '上市'])('%s is no time', (text) => {
  expect(readPeriod(text, 0)).toBeNull();
});
