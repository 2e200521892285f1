import { pageBreaks } from '../../../src/domain/summary/page-breaks';

const rows = (count: number): number[] => Array.from({ length: count }, () => 10);
const table = (row: number) => ({ row, mayRunOn: true });
const picture = (row: number) => ({ row, mayRunOn: false });

describe('page breaks', () => {
  it('begins a page before a part that does not fit what is left', () => {
    expect(pageBreaks([table(0), table(8)], rows(12), 100)).toEqual([8]);
  });

  it('sets none where everything fits', () => {
    expect(pageBreaks([table(0), table(5)], rows(10), 100)).toEqual([]);
  });

  it('lets a table run on rather than leave much of a page empty, but never a picture', () => {
    expect(pageBreaks([table(0), table(5)], rows(14), 100)).toEqual([]);
    expect(pageBreaks([table(0), picture(5)], rows(14), 100)).toEqual([5]);
  });

  it('does not leave a line or two of a table for the next page', () => {
    expect(pageBreaks([table(0), table(5)], rows(11), 100)).toEqual([5]);
  });

  it('begins a page before what follows a torn table where some program would tear that, too', () => {
    const torn = [{ row: 0, mayRunOn: true }, { row: 1, mayRunOn: true }, { row: 3, mayRunOn: true }];
    expect(pageBreaks(torn, [40, 90, 70, 12], 100)).toEqual([3]);
    expect(pageBreaks(torn, [40, 60, 50, 12], 100)).toEqual([]);
  });
});
