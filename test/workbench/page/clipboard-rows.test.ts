import fc from 'fast-check';
import { clipboardRows } from '../../../src/workbench/page/grid/grid-person';

describe('a text from the clipboard', () => {
  it.each([
    ['甲\t1\n乙\t2\n', [['甲', '1'], ['乙', '2']]],
    ['甲\t1\r\n乙\t2\r\n', [['甲', '1'], ['乙', '2']]],
    ['"两\n行"\t"他说""好"""', [['两\n行', '他说"好"']]],
    ['5"管\t', [['5"管', '']]],
    ['一格', [['一格']]],
    ['', [['']]],
  ])('%j becomes the rows and cells that were copied', (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });

  it('gives back every block of cells, whatever they hold', () => {
    const cell = fc.stringMatching(/^[a-z"\t\n 一二]{1,8}$/);
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })), (rows) => {
      expect(clipboardRows(rows.map((cells) => cells.map(quoted).join('\t')).join('\n'))).toEqual(rows);
    }), { numRuns: 100 });
  });
});
