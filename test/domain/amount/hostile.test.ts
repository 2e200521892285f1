import fc from 'fast-check';
import { parseAmount } from '../../../src/domain/amount/parse';
import { parseUnit } from '../../../src/domain/amount/unit';

const YI_YUAN = { currency: 'CNY', scale: 100_000_000, currencyNamed: true } as const;
const LONGEST_CELL = 32_767;
/** Far above what one pass needs (about 50 ms), far below what a quadratic one does. */
const PATIENCE = 10_000;

const fragment = fc.constantFrom(
  ...['总投资', '投资', '约', '近', '超', '一期', '其中', '固定资产', '2021年', '从', '增至', '折合', '分别', '亿', '万', '元', '美元', '人民币', '$', '亿元', '以上', '余', '多', '级',
    '5', '0', '12,', '1 ', '.', '3.5', '三', '百', '〇', '点', '几', '-', '—', '~', '至', '(', ')', '（', '】', '，', '、', '。', '；', '\n', ' ', '　', '/', '%', 'X', '*', '#', '亩', '\u200b', '😀', '\ud800'],
);
const cellText = fc.oneof(fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 60 }));

describe('hostile cells', () => {
  it('give an amount in whole smallest units or none, and never throw', () => {
    fc.assert(
      fc.property(cellText, (text) => {
        const { amount } = parseAmount(text, { unit: YI_YUAN, at: { sheet: '签约' } });
        if (!amount) return;
        expect(Number.isSafeInteger(amount.value)).toBe(true);
        expect(amount.value).toBeGreaterThanOrEqual(0);
        expect(amount.text).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('say why where they hold digits and give no amount', () => {
    fc.assert(
      fc.property(cellText.filter((text) => /[0-9]/.test(text)), (text) => {
        const { amount, flags } = parseAmount(text, { unit: YI_YUAN, at: { sheet: '签约' } });
        expect(amount !== null || flags.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '1', '1,', '1 ', '1-', '1.', '.', '一', '亿', '1亿1', '几千万', '(', ')', '（约', '总投资', '约', '从5亿', '5亿元', '5亿元(', '5亿元固定资产', '亿元以上', '固 ', '投\n', '\n', '一期', '2019-', '元(', '人民币', '分别',
  ])('of 32,767 characters of %j are read in one pass', (bomb) => {
    const text = bomb.repeat(Math.ceil(LONGEST_CELL / bomb.length)).slice(0, LONGEST_CELL);
    const start = performance.now();
    parseAmount(text, { unit: YI_YUAN, at: { sheet: '签约' } });
    parseUnit(text);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });
});
