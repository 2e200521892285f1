import type { HeaderFooter, PageSetup } from 'hucre';

/** A landscape page as wide as the sheet, with the heading repeated on each page; rows count from 1 as Excel shows them. */
export function landscape(paperSize: 'a3' | 'a4', headingRows: string): PageSetup {
  return {
    paperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: headingRows,
    margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  };
}

export const PAGE_NUMBERS: HeaderFooter = { oddFooter: '&L示例数据&C第 &P 页，共 &N 页' };
