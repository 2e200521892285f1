import { readQuantity } from '../../../../src/domain/proofread/reading/quantity';
import { printedStep, printedValue } from '../../../../src/domain/proofread/precision';

const read = (text: string): unknown => {
  const quantity = readQuantity(text, 0);
  return quantity && [printedValue(quantity), quantity.unit, quantity.firmness, quantity.end];
};

it.each([
  ['46个，', [46, '个', 'exact', 3]],
  ['1000余批次', [1000, '批次', 'atLeast', 7]],
  ['百余批次', [100, '批次', 'atLeast', 4]],
  ['435.5亿元', [435.5, '亿元', 'exact', 7]],
  ['130余亿元', [130, '亿元', 'atLeast', 6]],
  ['3550万美元', [3550, '万美元', 'exact', 7]],
  ['1.8万亿元', [1.8, '万亿元', 'exact', 6]],
  ['1,300万元', [1300, '万元', 'exact', 7]],
  ['84.1%', [84.1, '%', 'exact', 5]],
  ['200个左右', [200, '个', 'about', 6]],
  ['200个以上', [200, '个', 'atLeast', 6]],
  ['5亿元余热发电', [5, '亿元', 'exact', 3]],
  ['46个亿元以上项目', [46, '个', 'exact', 3]],
  ['2个亿', [2, '亿元', 'exact', 3]],
  ['一百二十个', [120, '个', 'exact', 5]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['两个省重点项目', '一批标厂项目', '2个百分点', '3个月', '5万吨', '几千个', '10天', '100万辆'])('%s is no figure', (text) => {
  const quantity = readQuantity(text, 0);
  expect(quantity === null || quantity.kind === 'bare').toBe(true);
});

it('knows the last printed digit', () => {
  const step = (text: string): number => printedStep(readQuantity(text, 0)!);
  expect([step('435.5亿元'), step('435.50亿元'), step('435亿元'), step('84.1%')]).toEqual([0.1, 0.01, 1, 0.1]);
});
