import fc from 'fast-check';
import { wholeNumber } from '../../../src/domain/amount/decimal';
import { parseNumeral } from '../../../src/domain/amount/numeral';

const valueOf = (text: string): number | null => {
  const value = parseNumeral(text);
  return value && wholeNumber(value, 2);
};

describe('numbers as offices write them', () => {
  it.each([
    ['5', 5_00],
    ['435.5亿', 43_550_000_000_00],
    ['6969.43万', 69_694_300_00],
    ['１２，１０７', 12_107_00],
    ['1,234,567.89', 1_234_567_89],
    ['1 130亿', 113_000_000_000_00],
    ['27 亿', 2_700_000_000_00],
    ['3 . 5 亿', 350_000_000_00],
    ['28. 1', 28_10],
    ['5千万', 50_000_000_00],
    ['2个亿', 200_000_000_00],
    ['1.2万亿', 1_200_000_000_000_00],
    ['1亿5000万', 150_000_000_00],
    ['1亿零500万', 105_000_000_00],
  ])('reads %s', (text, hundredths) => {
    expect(valueOf(text)).toBe(hundredths);
  });

  it.each([
    ['三亿', 300_000_000],
    ['一千五百万', 15_000_000],
    ['百亿', 10_000_000_000],
    ['两亿三千万', 230_000_000],
    ['十二点五亿', 1_250_000_000],
    ['零点八亿', 80_000_000],
    ['壹佰万', 1_000_000],
    ['伍佰陆拾万', 5_600_000],
    ['二十', 20],
    ['一百零五', 105],
    ['一二〇亿', 12_000_000_000],
    ['一亿零五百万', 105_000_000],
    ['億', null],
    ['三億五千萬', 350_000_000],
  ])('reads the Chinese numeral %s', (text, value) => {
    expect(valueOf(text)).toBe(value === null ? null : value * 100);
  });

  it.each(['几千万', '数亿', '十几亿', '七八亿', '三五亿', '1亿3', '三亿五', '两千五万', '.6亿', '5.', '1.2.3', '12,34', '2 0', '05', '1,,000', '亿', '5亿3亿', '12345678901234567', 'abc', ''])(
    'does not guess at %s',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('keeps every hundredth of every whole number of 万 up to 9,000亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000 }), (hundredths) => {
        const written = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}万`;
        expect(valueOf(written)).toBe(hundredths * 10_000);
      }),
    );
  });

  it('reads a number the same with separators, full-width digits and blanks around it', () => {
    const wide = (text: string): string => text.replace(/[0-9,.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (whole) => {
        const grouped = whole.toLocaleString('en-US');
        for (const text of [String(whole), grouped, wide(grouped), ` ${whole} `]) expect(valueOf(text)).toBe(whole * 100);
      }),
    );
  });
});

describe('exact decimals', () => {
  it('does not drift: 0.1 + 0.2 of a cent is never added as a float', () => {
    expect(wholeNumber({ digits: 4355, power: -1 }, 8)).toBe(43_550_000_000);
    expect(wholeNumber({ digits: 1_005, power: -3 }, 2)).toBe(101);
  });

  it('rounds half away from zero where a decimal is finer than the smallest unit', () => {
    expect(wholeNumber({ digits: 25, power: -1 })).toBe(3);
    expect(wholeNumber({ digits: -25, power: -1 })).toBe(-3);
    expect(wholeNumber({ digits: 24, power: -1 })).toBe(2);
  });

  it('refuses what a double cannot keep', () => {
    expect(wholeNumber({ digits: 1, power: 16 })).toBeNull();
  });
});
