import { fileColor, shownColor } from '../styles/colors';
import { childNamed, element } from '../xml/element';
import { type Sheet, ownSection, section } from './sheet';

/** The colour of the sheet's tab, '' for none. */
export function tabColor(sheet: Sheet): string {
  const properties = section(sheet, 'sheetPr');
  return (properties === undefined ? null : shownColor(childNamed(properties, 'tabColor'), [])) ?? '';
}

export function setTabColor(sheet: Sheet, color: string): void {
  const properties = ownSection(sheet, 'sheetPr');
  properties.children = properties.children.filter((child) => typeof child === 'string' || child.name !== 'tabColor');
  if (color !== '') properties.children.unshift(element('tabColor', { rgb: fileColor(color) ?? 'FF000000' }));
}
