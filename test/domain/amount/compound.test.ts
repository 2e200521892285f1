import fc from 'fast-check';
import { parseAmount, type AmountReading } from '../../../src/domain/amount/parse';
import { currencyRule, type Currency } from '../../../src/domain/money';

const read = (text: string): AmountReading => parseAmount(text, { unit: { currency: 'CNY', scale: 100_000_000, currencyNamed: true }, at: { sheet: '签约' } });

const hundredths = fc.integer({ min: 1, max: 99_999 });
const written = (value: number): string => (value / 100).toString();
const count = fc.integer({ min: 1, max: 900 });

const TOTALS = ['总投资', '项目总投资', '计划总投资约', '总投资额', '投资总额', '预计总投资', '总投资：', '总投资额达', '总投资超', '总投资不低于'];
const UNITS: readonly (readonly [unit: string, scale: number, currency: Currency])[] = [
  ['亿元', 100_000_000, 'CNY'], ['亿', 100_000_000, 'CNY'], ['万元', 10_000, 'CNY'], ['亿元人民币', 100_000_000, 'CNY'], ['万美元', 10_000, 'USD'], ['亿美元', 100_000_000, 'USD'], ['亿欧元', 100_000_000, 'EUR'], ['亿日元', 100_000_000, 'JPY'],
];

/** What stands beside a total in real cells and is never the total. */
const amountBeside = fc
  .tuple(
    fc.constantFrom(
      '固定资产投资', '其中固定资产投资约', '年产值', '年产值约', '税收', '年税收', '注册资本', '一期投资', '其中一期投资', '首期投资约', '二期投资', '2021年计划投资', '今年计划投资', '到位资金', '达产后年营业收入', '实现利税', '设备投资', '流动资金', '已完成投资', '贷款', '自筹', '其中外资',
    ),
    hundredths,
    fc.constantFrom('亿元', '万元', '万美元'),
  )
  .map(([label, value, unit]) => `${label}${written(value)}${unit}`);
const detailBeside = fc
  .tuple(fc.constantFrom(['占地约', '亩'], ['建筑面积', '万平方米'], ['年产', '万吨'], ['年产', 'GWh电池'], ['用工', '人'], ['建设', '条生产线'], ['投资强度', '万元/亩'], ['亩均税收', '万元/亩'], ['建设周期', '个月'], ['2019年7月5日签约', ''], ['装机容量', 'MW']), count)
  .map(([[before = '', after = ''], number]) => (after === '' ? before : `${before}${number}${after}`));
const beside = fc.oneof(amountBeside, detailBeside);
const separator = fc.constantFrom('，', ',', '；', '。', '、', ' ', '\n');

describe('a total among other numbers', () => {
  it('is what is taken, whatever stands before and behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOTALS), hundredths, fc.constantFrom(...UNITS), fc.array(fc.tuple(beside, separator), { maxLength: 3 }), fc.array(fc.tuple(separator, beside), { maxLength: 3 }), (label, value, [unit, scale, currency], before, behind) => {
        const text = `${before.flat().join('')}${label}${written(value)}${unit}${behind.flat().join('')}`;
        const { amount, flags } = read(text);
        expect(flags).toEqual([]);
        expect(amount).toMatchObject({ currency, value: Math.round((value * scale * currencyRule(currency).minorPerUnit) / 100) });
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('parts without a total', () => {
  it('are never taken for the project\'s amount without a flag', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(beside, separator), { minLength: 1, maxLength: 5 }), (parts) => {
        const { amount, flags } = read(parts.flat().join(''));
        const onlyForeignCapital = amount?.boundTo === '其中外资';
        if (amount) expect(onlyForeignCapital || flags.length > 0).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('blanks and line breaks inside a text', () => {
  it.each(['总投资约3.15亿元', '总投资12,107万元', '项目总投资1.5亿美元', '一千五百万元', '投资约1.5亿美元（约合11亿元人民币）', '协议投资额3亿5000万元', '一期投资5亿元，总投资20亿元'])('%s keeps its amount or is flagged, wherever they fall', (text) => {
    const whole = read(text).amount;
    for (const gap of [' ', '　', '\n']) {
      for (let at = 1; at < text.length; at += 1) {
        const { amount, flags } = read(text.slice(0, at) + gap + text.slice(at));
        if (flags.length === 0) expect(amount).toMatchObject({ value: whole?.value, currency: whole?.currency });
      }
    }
  });
});
