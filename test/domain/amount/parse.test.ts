import type { AmountUnit } from '../../../src/domain/amount/amount';
import { parseAmount, type AmountReading } from '../../../src/domain/amount/parse';
import { currencyRule } from '../../../src/domain/money';
import type { CellValue } from '../../../src/domain/sheet';
import { PHRASINGS } from './phrasings';

const at = { sheet: '签约', row: 5, column: 'F' };
const YI_YUAN: AmountUnit = { currency: 'CNY', scale: 100_000_000, currencyNamed: true };
const WAN_YUAN: AmountUnit = { currency: 'CNY', scale: 10_000, currencyNamed: true };
const WAN_DOLLARS: AmountUnit = { currency: 'USD', scale: 10_000, currencyNamed: true };

const read = (value: CellValue, unit: AmountUnit | null = YI_YUAN): AmountReading => parseAmount(value, { unit, at });
const codes = (reading: AmountReading): string[] => reading.flags.map((flag) => flag.code);

describe.each(Object.entries(PHRASINGS))('%s', (_, phrasings) => {
  it.each(phrasings.map((phrasing) => [JSON.stringify(phrasing.text), phrasing] as const))('%s', (_text, { text, wan, currency, flags }) => {
    const reading = read(text);
    expect(codes(reading)).toEqual(flags);
    if (wan === null) expect(reading.amount).toBeNull();
    else expect(reading.amount).toMatchObject({ text, currency, value: Math.round(wan * 10_000 * currencyRule(currency).minorPerUnit) });
  });
});

describe('a currency sign without a unit behind the number', () => {
  it('is flagged where the number would also make sense in the unit of the heading', () => {
    expect(codes(read('￥12,000.00', WAN_YUAN))).toEqual(['amount.unit-assumed']);
    expect(codes(read('￥50,000,000', WAN_YUAN))).toEqual([]);
    expect(codes(read('￥12,000.00元', WAN_YUAN))).toEqual([]);
  });
});

describe('numeric cells', () => {
  it('are in the unit of their heading', () => {
    expect(read(435.5).amount).toMatchObject({ value: 43_550_000_000, currency: 'CNY', text: '435.5', firmness: 'exact', boundTo: null });
    expect(read(12_107, WAN_YUAN).amount?.value).toBe(121_070_000);
    expect(read(6969.43, WAN_DOLLARS).amount).toMatchObject({ value: 6_969_430_000, currency: 'USD' });
  });

  it('keep no trace of how Excel calculated them', () => {
    expect(read(0.1 + 0.2).amount?.value).toBe(30_000_000);
    expect(read(435.49999999999994).amount?.value).toBe(43_550_000_000);
    expect(read(1.005).amount?.value).toBe(100_500_000);
  });

  it('are refused where nobody names a unit', () => {
    expect(read(5, null)).toMatchObject({ amount: null });
    expect(codes(read(5, null))).toEqual(['amount.unreadable']);
  });

  it('are flagged where the unit is only the office\'s setting', () => {
    const reading = parseAmount(5, { unit: YI_YUAN, unitAssumed: true, at });
    expect(reading.amount?.value).toBe(500_000_000);
    expect(reading.flags).toEqual([{ code: 'amount.unit-assumed', at, values: { text: '5', unit: '亿元' } }]);
  });

  it('below zero, too large to keep, or not a number are no amounts', () => {
    expect(codes(read(-5))).toEqual(['amount.negative']);
    expect(codes(read(1e12))).toEqual(['amount.unreadable']);
    expect(codes(read(NaN))).toEqual(['amount.unreadable']);
    expect(codes(read(true))).toEqual(['amount.unreadable']);
  });
});

describe('the unit of a text', () => {
  it('is its own before its heading\'s', () => {
    expect(read('5000万元', WAN_DOLLARS).amount).toMatchObject({ value: 50_000_000, currency: 'CNY' });
    expect(read('5000万', WAN_YUAN).amount?.value).toBe(50_000_000);
    expect(codes(read('5000万', WAN_YUAN))).toEqual([]);
  });

  it('is its heading\'s where it has none', () => {
    expect(read('5000', WAN_DOLLARS).amount).toMatchObject({ value: 5_000_000_000, currency: 'USD' });
    expect(read('约5000', WAN_YUAN).amount).toMatchObject({ value: 50_000_000, qualifier: '约' });
  });

  it('takes only the currency from the heading where the text has 万 or 亿, and says so', () => {
    const reading = read('5000万', WAN_DOLLARS);
    expect(reading.amount).toMatchObject({ value: 5_000_000_000, currency: 'USD' });
    expect(reading.flags).toEqual([{ code: 'amount.unit-assumed', at, values: { text: '5000万', unit: '万美元' } }]);
  });

  it('is not needed by a text that is complete', () => {
    expect(read('总投资5亿元', null).amount?.value).toBe(500_000_000);
    expect(codes(read('5', null))).toEqual(['amount.unreadable']);
  });
});

describe('how firmly an amount is meant', () => {
  it.each([
    ['总投资5亿元', null, 'exact'],
    ['总投资约5亿元', '约', 'about'],
    ['签约金额达20亿元', '达', 'about'],
    ['5亿元左右', '左右', 'about'],
    ['总投资超50亿元', '超', 'atLeast'],
    ['130余亿元', '余', 'atLeast'],
    ['5亿余元', '余', 'atLeast'],
    ['60亿级', '级', 'atLeast'],
    ['总投资额达1.2亿元以上', '以上', 'atLeast'],
    ['至少300亿美元', '至少', 'atLeast'],
    ['近10亿元', '近', 'below'],
    ['不足1亿元', '不足', 'below'],
    ['近10亿元左右', '近', 'below'],
    ['投资不超过3亿元', '不超过', 'below'],
    ['投资5亿元余热发电项目', null, 'exact'],
    ['签约5亿元', null, 'exact'],
    ['合约5亿元', null, 'exact'],
  ])('%s', (text, qualifier, firmness) => {
    expect(read(text).amount).toMatchObject({ qualifier, firmness });
  });
});

describe('what an amount is bound to', () => {
  it.each([
    ['项目总投资120.24亿元,2021年计划投资12亿元', '总投资'],
    ['签约金额达20亿元', '签约金额'],
    ['合同外资1800万美元', '合同外资'],
    ['60亿级', null],
    ['总投资由5亿元增加到8亿元', '总投资'],
  ])('%s', (text, boundTo) => {
    expect(read(text).amount?.boundTo).toBe(boundTo);
  });

  it('is said where it is only a part, so that a person sees why nothing was taken', () => {
    expect(read('2021年计划投资12亿元').flags).toEqual([{ code: 'amount.part-only', at, values: { text: '2021年计划投资12亿元', boundTo: '2021年计划投资' } }]);
    expect(read('首期投资3亿元，二期投资5亿元').flags[0]?.values.boundTo).toBe('首期投资、二期投资');
  });
});

describe('flags', () => {
  it('give both ends of a range in 亿 and stand where the cell stands', () => {
    expect(read('5000—8000万美元').flags).toEqual([{ code: 'amount.range', at, values: { text: '5000—8000万美元', lowYi: 0.5, highYi: 0.8 } }]);
  });

  it('say which of several amounts was taken', () => {
    expect(read('总投资5亿元、8亿元').flags).toEqual([{ code: 'amount.several', at, values: { text: '总投资5亿元、8亿元', taken: '5亿元' } }]);
  });

  it('quote the cell as written', () => {
    expect(read('＃总投资．６亿元').flags[0]?.values.text).toBe('＃总投资．６亿元');
  });
});
