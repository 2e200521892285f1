import { amount } from '../../src/functions/amount';
import { tier } from '../../src/functions/tier';

type Code = '#VALUE!' | '#N/A' | '#REF!' | '#DIV/0!' | '#NAME?';

/** CustomFunctions.Error as Excel defines it. */
class CellError {
  constructor(readonly code: Code, readonly message?: string) {}
}

const LEFT_OUT = null as unknown as undefined;

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
    Office: { context: { displayLanguage: 'zh-CN' } },
  });
});

const failure = (run: () => unknown): CellError => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

describe('ZS.AMOUNT', () => {
  it('gives 亿元 for what offices write', () => {
    expect(amount([['5亿元'], ['3000万元'], ['约1.2亿元'], ['总投资12107万元']])).toEqual([[5], [0.3], [1.2], [1.2107]]);
  });

  it('takes a single cell as well as a range, and keeps the shape', () => {
    expect(amount([['5亿元']])).toEqual([[5]]);
    expect(amount([['1亿元', '2亿元'], ['3亿元', '4亿元']])).toEqual([[1, 2], [3, 4]]);
  });

  it('reads bare numbers in the unit that is given', () => {
    expect(amount([[12000], ['3500'], ['2亿元']], '万元')).toEqual([[1.2], [0.35], [2]]);
  });

  it('refuses a bare number without a unit instead of guessing', () => {
    expect(amount([[12000], ['5亿元']])).toEqual([[new CellError('#VALUE!', '“12000”没有写单位。请在第二个参数中写明，例如 "万元"。')], [5]]);
  });

  it('leaves blank cells and cells without an amount blank', () => {
    expect(amount([[''], ['  '], [LEFT_OUT], ['—'], ['待定']], '万元')).toEqual([[''], [''], [''], [''], ['']]);
  });

  it('passes error cells through, so that one does not spoil the column', () => {
    const divided = new CellError('#DIV/0!');
    expect(amount([[divided], ['5亿元']])).toEqual([[divided], [5]]);
    expect(amount([[new CellError('#REF!')]])).toEqual([[new CellError('#N/A', '引用的单元格是错误值 #REF!。')]]);
  });

  it('says of a text that it cannot read why, in that cell only', () => {
    const [[unreadable], [five]] = amount([['若干亿元'], ['5亿元']]) as [[CellError], [number]];
    expect(unreadable.code).toBe('#VALUE!');
    expect(unreadable.message).toContain('若干亿元');
    expect(five).toBe(5);
  });

  it('never gives foreign money as if it were yuan', () => {
    expect(amount([['3000万美元']])).toEqual([[new CellError('#N/A', '美元金额没有折算汇率。请把第三个参数写成 "原币"，得到以亿美元为单位的数。')]]);
    expect(amount([['3000万美元'], [500]], '万美元', '原币')).toEqual([[0.3], [0.05]]);
    expect(amount([['5亿元']], LEFT_OUT, '原币')).toEqual([[5]]);
  });

  it('refuses arguments that it does not know, with a sentence', () => {
    expect(failure(() => amount([['5亿元']], '公斤'))).toEqual(new CellError('#VALUE!', '不认识单位“公斤”。可以写 "亿元"、"万元"、"元"、"万美元" 等。'));
    expect(failure(() => amount([['5亿元']], '万元', '美金'))).toEqual(new CellError('#VALUE!', '第三个参数“美金”无效。可以写 "亿元" 或 "原币"。'));
  });

  it('takes null for arguments that are left out, and Excel’s own object behind the last', () => {
    const invocation = { functionName: 'AMOUNT' } as unknown as string;
    expect(amount([['5亿元']], LEFT_OUT, LEFT_OUT)).toEqual([[5]]);
    expect(amount([['5亿元']], '万元', invocation)).toEqual([[5]]);
  });

  it('speaks English in an English Excel', () => {
    Object.assign(Office.context, { displayLanguage: 'en-US' });
    expect(failure(() => amount([['5亿元']], 'kg')).message).toMatch(/^“kg” is not a known unit/);
    Object.assign(Office.context, { displayLanguage: 'zh-CN' });
  });
});

describe('ZS.TIER', () => {
  it('counts the threshold in: 以上 includes the number', () => {
    expect(tier([['10亿元'], ['99999万元'], ['5亿元'], ['1亿元'], ['9999万元']])).toEqual([['10亿元以上'], ['5亿元以上'], ['5亿元以上'], ['亿元以上'], ['亿元以下']]);
  });

  it('gives bands where asked', () => {
    expect(tier([[12], [7], [1], [0.5]], '亿元', '分段')).toEqual([['10亿元以上'], ['5—10亿元'], ['1—5亿元'], ['亿元以下']]);
  });

  it('holds US dollars against their own thresholds', () => {
    expect(tier([['1亿美元'], ['3000万美元'], ['1000万美元'], ['999万美元']])).toEqual([['10亿元以上'], ['5亿元以上'], ['亿元以上'], ['亿元以下']]);
  });

  it('gives no tier to money that it cannot compare', () => {
    expect(tier([['3000万欧元']])).toEqual([[new CellError('#N/A', '欧元金额没有折算汇率，无法分档。请先折算成人民币。')]]);
  });

  it('leaves blank cells blank and passes errors through', () => {
    const error = new CellError('#N/A');
    expect(tier([[''], [error], ['6亿元']])).toEqual([[''], [error], ['5亿元以上']]);
  });

  it('refuses a unit that is missing or a style that it does not know', () => {
    expect(tier([[6]])).toEqual([[new CellError('#VALUE!', '“6”没有写单位。请在第二个参数中写明，例如 "万元"。')]]);
    expect(failure(() => tier([[6]], '亿元', '其他'))).toEqual(new CellError('#VALUE!', '第三个参数“其他”无效。可以写 "累计" 或 "分段"。'));
  });
});
