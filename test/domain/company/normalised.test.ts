import fc from 'fast-check';
import { nameKey, normalised } from '../../../src/domain/company/normalised';

describe('the one spelling of a company name', () => {
  it('reads brackets, letters and digits of both widths alike', () => {
    expect(normalised('海昌（中国）有限公司')).toBe(normalised('海昌(中国)有限公司'));
    expect(normalised('ＴＣＬ科技集团股份有限公司')).toBe('TCL科技集团股份有限公司');
    expect(normalised('tcl科技')).toBe('TCL科技');
  });

  it('reads traditional characters as simplified ones', () => {
    expect(normalised('鴻海精密工業股份有限公司')).toBe('鸿海精密工业股份有限公司');
    expect(normalised('臺灣積體電路製造股份有限公司')).toBe('台湾积体电路制造股份有限公司');
  });

  it('leaves a simplified character that is also a traditional one alone', () => {
    expect(normalised('厦门乾照光电股份有限公司')).toBe('厦门乾照光电股份有限公司');
  });

  it('drops blanks, line breaks, quotation marks and interpuncts', () => {
    expect(normalised(' 北京首钢\n 钢铁投资管理　有限公司 ')).toBe('北京首钢钢铁投资管理有限公司');
    expect(normalised('“福佳·大化”')).toBe('福佳大化');
  });

  it('compares names without their brackets and dashes', () => {
    expect(nameKey('中国平安保险（集团）股份有限公司')).toBe('中国平安保险集团股份有限公司');
    expect(nameKey('伯克希尔－哈撒韦公司')).toBe(nameKey('伯克希尔-哈撒韦公司'));
  });

  it('says the same of a name however often it is asked', () => {
    const written = fc.string({ unit: fc.constantFrom(...'湖南鋼鐵鴻ＡｂC（）()［】“”·－—　 ,，.①㈱') });
    fc.assert(fc.property(written, (text) => normalised(normalised(text)) === normalised(text)));
  });
});
