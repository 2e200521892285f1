import { readFileSync } from 'node:fs';
import { parseAmount } from '../../../src/domain/amount/parse';
import { minorPerYi, type Currency } from '../../../src/domain/money';

/** 105 project rows as newspapers and government sites printed them, with the amount that a reader takes from them; each with its source. */
const ROWS = quotedRows(readFileSync(new URL('./published-projects.csv', import.meta.url), 'utf8'));
const INCREMENTS = new Set(['追加投资2000万元', '新增投资6000万元']);
const YI_YUAN = { currency: 'CNY', scale: 100_000_000, currencyNamed: true } as const;

/** Every field of the file stands in quotes; none holds a quote or a line break. */
function quotedRows(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = text.trim().split('\n').map((line) => line.slice(1, -1).split('","'));
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
}

describe('105 published projects', () => {
  it('are all here', () => {
    expect(ROWS).toHaveLength(105);
    expect(ROWS.filter((row) => row.value_yi !== '')).toHaveLength(103);
  });

  it.each(ROWS.map((row) => [row.amount_text ?? '', row] as const))('%s', (text, row) => {
    const { amount, flags } = parseAmount(text, { unit: YI_YUAN, at: { sheet: '签约' } });
    if (row.value_yi === '') {
      expect(amount).toBeNull();
      return;
    }
    const currency = row.currency as Currency;
    expect(amount).toMatchObject({ currency, value: Math.round(Number(row.value_yi) * minorPerYi(currency)) });
    expect(flags.map((flag) => flag.code)).toEqual(INCREMENTS.has(text) ? ['amount.increment'] : []);
  });

  it.each(ROWS.filter((row) => row.qualifier !== '' && row.qualifier !== '累计').map((row) => [row.amount_text ?? '', row.qualifier ?? ''] as const))('%s is qualified by %s', (text, qualifier) => {
    const { amount } = parseAmount(text, { unit: YI_YUAN, at: { sheet: '签约' } });
    expect(amount?.qualifier).toBe(qualifier.replace('累计', ''));
  });
});
