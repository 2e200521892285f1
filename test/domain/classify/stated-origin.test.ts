import { statedOrigin } from '../../../src/domain/classify/stated-origin';

it.each([
  ['内资', '内资/外资', 'domestic'],
  ['外资', '内资/外资', 'foreign'],
  ['港澳台资', '投资方性质', 'foreign'],
  ['境外', '资金来源', 'foreign'],
  ['省外境内', '资金来源', 'domestic'],
  ['外来内资', '资金性质', 'domestic'],
  ['是', '是否外资', 'foreign'],
  ['否', '是否外资', 'domestic'],
  ['', '内资/外资', null],
  ['民营', '投资方性质', undefined],
])('%s under %s', (cell, heading, origin) => {
  expect(statedOrigin(cell, heading)).toBe(origin);
});
