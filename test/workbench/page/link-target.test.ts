import { csvCells } from '../../../src/workbench/document/csv-cells';
import { plainWorkbook } from '../../../src/workbench/document/plain-workbook';
import { setLink } from '../../../src/workbench/document/sheet/links';
import type { WorkbookDocument } from '../../../src/workbench/document/workbook-document';
import { linkTarget } from '../../../src/workbench/page/grid/link-target';

const CELL = { top: 0, left: 0, rows: 1, columns: 1 };

describe('a click on a cell', () => {
  let document: WorkbookDocument;

  beforeEach(async () => {
    document = await plainWorkbook('台账.xlsx', [{ name: "甲'乙", rows: csvCells('1,2\n3,4') }, { name: '明细', rows: csvCells('5') }]);
  });

  const target = () => linkTarget(document, document.sheets[1]!, 0, 0);
  const formula = (text: string) => document.sheets[1]!.grid.setFormula(0, 0, { text }, undefined);

  it('goes to the row that a HYPERLINK formula names', () => {
    formula(`HYPERLINK("#'甲''乙'!B2","甲!B2")`);
    expect(target()).toEqual({ kind: 'place', sheet: document.sheets[0], area: { top: 1, left: 1, rows: 1, columns: 1 } });
  });

  it('goes where a link of the cell leads in the workbook', () => {
    setLink(document, document.sheets[1]!, CELL, { address: null, location: `'甲''乙'!A2`, screenTip: null });
    expect(target()).toEqual({ kind: 'place', sheet: document.sheets[0], area: { top: 1, left: 0, rows: 1, columns: 1 } });
  });

  it('opens an address of the web', () => {
    setLink(document, document.sheets[1]!, CELL, { address: 'https://example.com/', location: null, screenTip: null });
    expect(target()).toEqual({ kind: 'address', address: 'https://example.com/' });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])('never opens %s', (address) => {
    formula(`HYPERLINK("${address}","x")`);
    expect(target()).toBeNull();
  });

  it('goes nowhere from a cell without a link, or to a sheet that is gone', () => {
    expect(target()).toBeNull();
    formula(`HYPERLINK("#'没有'!A1","x")`);
    expect(target()).toBeNull();
  });
});
