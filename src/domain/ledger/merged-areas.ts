import type { Area, SheetCells } from '../sheet';

/** The merged areas of a sheet as indexes into `values`, without those that lie outside; empty where the program could not tell. */
export function mergedAreas(cells: SheetCells): readonly Area[] {
  const height = cells.values.length;
  const areas = (cells.merges ?? []).map((area) => ({ ...area, top: area.top - cells.top, left: area.left - cells.left }));
  return areas.filter((area) => area.top >= 0 && area.left >= 0 && area.top < height && area.rows * area.columns > 1);
}

/** The areas that touch the rows from `first` to `last`. */
export function areasInRows(areas: readonly Area[], first: number, last: number): readonly Area[] {
  return areas.filter((area) => area.top <= last && area.top + area.rows > first);
}

/** The area that covers a cell. */
export function areaAt(areas: readonly Area[], row: number, column: number): Area | undefined {
  return areas.find((area) => row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns);
}
