import type { IRange } from '@univerjs/core';

/** What a person wants of the workbook, in the grid's own terms. */
export type GridWish =
  | { readonly kind: 'clear'; readonly ranges: readonly IRange[] }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'width'; readonly ranges: readonly IRange[]; readonly sizeAt: (index: number) => number | null }
  | { readonly kind: 'height'; readonly ranges: readonly IRange[]; readonly sizeAt: (index: number) => number | null }
  | { readonly kind: 'add-sheet' }
  | { readonly kind: 'rename-sheet'; readonly name: string }
  | { readonly kind: 'move-sheet'; readonly position: number }
  | { readonly kind: 'delete-sheet' }
  | { readonly kind: 'hide-sheet' }
  | { readonly kind: 'show-sheet' };

/** A command or mutation of Univer, with what it names: { subUnitId } is the sheet. */
export type GridParams = Readonly<Record<string, unknown>>;

type Sizes = number | Readonly<Record<number, number | null>>;

const WISHES: Readonly<Record<string, (params: GridParams) => GridWish>> = {
  'sheet.command.clear-selection-content': ({ ranges }) => ({ kind: 'clear', ranges: rangesIn(ranges) }),
  'sheet.command.clear-selection-all': ({ ranges }) => ({ kind: 'clear', ranges: rangesIn(ranges) }),
  'sheet.command.paste-by-short-key': ({ textContent }) => ({ kind: 'paste', text: typeof textContent === 'string' ? textContent : '' }),
  'sheet.mutation.set-worksheet-col-width': ({ ranges, colWidth }) => ({ kind: 'width', ranges: rangesIn(ranges), sizeAt: sizeIn(colWidth as Sizes) }),
  'sheet.mutation.set-worksheet-row-height': ({ ranges, rowHeight }) => ({ kind: 'height', ranges: rangesIn(ranges), sizeAt: sizeIn(rowHeight as Sizes) }),
  'sheet.command.insert-sheet': () => ({ kind: 'add-sheet' }),
  'sheet.command.set-worksheet-name': ({ name }) => ({ kind: 'rename-sheet', name: String(name) }),
  'sheet.command.set-worksheet-order': ({ order }) => ({ kind: 'move-sheet', position: Number(order) }),
  'sheet.command.remove-sheet': () => ({ kind: 'delete-sheet' }),
  'sheet.command.set-worksheet-hidden': () => ({ kind: 'hide-sheet' }),
  'sheet.command.set-worksheet-show': () => ({ kind: 'show-sheet' }),
};

/** What a command of the grid means for the workbook; null where it means nothing. */
export function gridWish(id: string, params: GridParams): GridWish | null {
  return WISHES[id]?.(params) ?? null;
}

function rangesIn(ranges: unknown): readonly IRange[] {
  return Array.isArray(ranges) ? (ranges as IRange[]) : [];
}

function sizeIn(sizes: Sizes): (index: number) => number | null {
  return (index) => (typeof sizes === 'number' ? sizes : (sizes[index] ?? null));
}
