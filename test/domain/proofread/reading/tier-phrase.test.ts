import { readTier } from '../../../../src/domain/proofread/reading/tier-phrase';

const tier = (text: string): unknown => {
  const found = readTier(text, 0);
  return found && [found.minYi, found.maxYi, found.end];
};

it.each([
  ['亿元以上项目46个', [1, null, 4]],
  ['5亿元以上22个', [5, null, 5]],
  ['10亿元(含)以上的项目', [10, null, 9]],
  ['亿元(1000万美元)以上项目', [1, null, 13]],
  ['亿元及以上项目', [1, null, 5]],
  ['5000万元以上项目34个', [0.5, null, 8]],
  ['过亿元项目19个', [1, null, 3]],
  ['超10亿元的项目有14个', [10, null, 5]],
  ['过10亿元3个', [10, null, 5]],
  ['1-5亿元项目24个', [1, 5, 5]],
  ['5亿元至10亿元项目', [5, 10, 8]],
  ['5-10亿元(不含10亿元)项目1个', [5, 10, 14]],
  ['500-5000万元项目', [0.05, 0.5, 10]],
  ['亿元以下项目173个', [null, 1, 4]],
  ['亿元项目46个', [1, null, 2]],
])('%s', (text, expected) => {
  expect(tier(text)).toEqual(expected);
});

it.each(['435亿元以上，创历史新高', '435.5亿元', '超50亿元。', '3-5亿元，', '亿元，', '46个项目', '10亿元人民币'])('%s is an amount, not a class of projects', (text) => {
  expect(tier(text)).toBeNull();
});

it('leaves 亿元级 open: offices mean different bands by it', () => {
  expect(readTier('10亿元级项目30个', 0)).toMatchObject({ minYi: 10, level: true });
});
