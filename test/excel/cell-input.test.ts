import { cellInput } from '../../src/excel/cell-input';

describe('what Excel is told for a text', () => {
  it.each(['=1+1', '+86', '-', '@某某', "'引号", '2019年7月5日', '1-2', '001', '３月', '＝A1', 'TRUE', '50%', '(5)', '二〇一九年七月', '#N/A', 'Jan 5'])('%s stays text', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it('leaves plain names, numbers and empty cells as they are', () => {
    expect(cellInput('北汽株洲基地')).toBe('北汽株洲基地');
    expect(cellInput(5)).toBe(5);
    expect(cellInput('')).toBe('');
    expect(cellInput(null)).toBeNull();
  });

  it('gives formulas of our own as formulas', () => {
    expect(cellInput({ formula: '=SUM(A1:A2)', expected: 3 })).toBe('=SUM(A1:A2)');
  });
});
