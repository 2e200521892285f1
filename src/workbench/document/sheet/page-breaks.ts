import { element, elementsOf } from '../xml/element';
import { ownSection, section, type Sheet } from './sheet';

/** The rows before which a page was begun by hand, from 0. */
export function rowsWithBreak(sheet: Sheet): readonly number[] {
  const breaks = section(sheet, 'rowBreaks');
  return breaks === undefined ? [] : elementsOf(breaks).filter(({ attributes }) => attributes['man'] === '1').map(({ attributes }) => Number(attributes['id']));
}

/** Begins a page before a row, counted from 0. */
export function breakBeforeRow(sheet: Sheet, row: number): void {
  if (row === 0 || rowsWithBreak(sheet).includes(row)) return;
  const own = ownSection(sheet, 'rowBreaks');
  const all = [...elementsOf(own), element('brk', { id: String(row), max: '16383', man: '1' })].sort((one, other) => Number(one.attributes['id']) - Number(other.attributes['id']));
  own.children = all;
  own.attributes = { ...own.attributes, count: String(all.length), manualBreakCount: String(all.filter(({ attributes }) => attributes['man'] === '1').length) };
}

/** Takes all breaks between rows away that were set by hand. */
export function removeRowBreaks(sheet: Sheet): void {
  const own = section(sheet, 'rowBreaks');
  if (own === undefined) return;
  sheet.frameChanged = true;
  own.children = elementsOf(own).filter(({ attributes }) => attributes['man'] !== '1');
  own.attributes = { ...own.attributes, count: String(own.children.length), manualBreakCount: '0' };
}
