import type { Area } from '../../../domain/sheet';
import { intersection, parseArea, writeArea } from '../formula/area-text';
import { element, elementsOf, type XmlElement } from '../xml/element';
import { type Sheet, ownSection, removeSection, section } from './sheet';

const areaOf = new WeakMap<XmlElement, Area | null>();

/** The merged areas of a sheet. */
export function mergedAreas(sheet: Sheet): Area[] {
  const list = section(sheet, 'mergeCells');
  return list === undefined ? [] : elementsOf(list).flatMap((merged) => parsedOnce(merged) ?? []);
}

/** An element's area does not change; sheets with thousands of merged areas are asked for them again and again. */
function parsedOnce(merged: XmlElement): Area | null {
  let area = areaOf.get(merged);
  if (area === undefined) areaOf.set(merged, (area = parseArea(merged.attributes['ref'] ?? '') ?? null));
  return area;
}

/** Merges an area; what was merged inside it is merged anew. Only the top-left cell keeps its content. */
export function mergeArea(sheet: Sheet, area: Area): void {
  unmergeArea(sheet, area);
  if (area.rows * area.columns === 1) return;
  const list = ownSection(sheet, 'mergeCells');
  list.children.push(element('mergeCell', { ref: writeArea(area) }));
  list.attributes['count'] = String(list.children.length);
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      if ((row === area.top && column === area.left) || sheet.grid.value(row, column) === undefined) continue;
      sheet.grid.setValue(row, column, undefined);
      sheet.cellsChanged = true;
    }
  }
}

/** Takes apart every merged area that touches the given one. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  const all = mergedAreas(sheet);
  const apart = all.filter((merged) => intersection(merged, area) === null);
  if (apart.length < all.length) setMergedAreas(sheet, apart);
}

export function setMergedAreas(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length === mergedAreas(sheet).length && areas.length === 0) return;
  if (areas.length === 0) {
    removeSection(sheet, 'mergeCells');
    return;
  }
  const list = ownSection(sheet, 'mergeCells');
  list.children = areas.map((merged) => element('mergeCell', { ref: writeArea(merged) }));
  list.attributes['count'] = String(areas.length);
}
