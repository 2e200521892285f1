import { changedAttributes } from '../xml/attributes';
import { childNamed, element, textOf } from '../xml/element';
import { type Sheet, ownSection, section } from './sheet';

/** Paper sizes by the file's number (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** The elements of a sheet that say how it is printed. */
export type PagePart = 'pageSetup' | 'printOptions' | 'pageMargins';

/** An attribute of one of them. */
export function pageAttribute(sheet: Sheet, part: PagePart, name: string): string | undefined {
  return section(sheet, part)?.attributes[name];
}

/** The margins that a file must name all of, in inches. */
const USUAL_MARGINS = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };

/** null removes the attribute. */
export function setPageAttribute(sheet: Sheet, part: PagePart, name: string, value: string | null): void {
  const own = ownSection(sheet, part);
  own.attributes = changedAttributes(part === 'pageMargins' ? { ...USUAL_MARGINS, ...own.attributes } : own.attributes, { [name]: value });
}

/** Whether the sheet is fitted to pages rather than scaled. */
export function fitsToPage(sheet: Sheet): boolean {
  const properties = section(sheet, 'sheetPr');
  return ['1', 'true'].includes((properties === undefined ? undefined : childNamed(properties, 'pageSetUpPr'))?.attributes['fitToPage'] ?? '0');
}

export function setFitToPage(sheet: Sheet, fit: boolean): void {
  const properties = ownSection(sheet, 'sheetPr');
  const own = childNamed(properties, 'pageSetUpPr') ?? element('pageSetUpPr');
  if (!properties.children.includes(own)) properties.children.push(own);
  if (fit) own.attributes['fitToPage'] = '1';
  else delete own.attributes['fitToPage'];
}

/** Left, centre and right text of a header or footer. */
export type HeaderFooterPart = 'left' | 'center' | 'right';
const PART_CODES: Readonly<Record<HeaderFooterPart, string>> = { left: '&L', center: '&C', right: '&R' };
const PARTS: readonly HeaderFooterPart[] = ['left', 'center', 'right'];

export function headerFooterText(sheet: Sheet, which: string, part: HeaderFooterPart): string {
  return splitParts(whole(sheet, which))[part];
}

export function setHeaderFooterText(sheet: Sheet, which: string, part: HeaderFooterPart, text: string): void {
  const parts = { ...splitParts(whole(sheet, which)), [part]: text };
  const joined = PARTS.filter((name) => parts[name] !== '').map((name) => PART_CODES[name] + parts[name]).join('');
  const own = ownSection(sheet, 'headerFooter');
  const others = own.children.filter((child) => typeof child === 'string' || child.name !== which);
  const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
  const all = joined === '' ? others : [...others, element(which, {}, [joined])];
  own.children = all.sort((a, b) => order.indexOf(typeof a === 'string' ? '' : a.name) - order.indexOf(typeof b === 'string' ? '' : b.name));
}

function whole(sheet: Sheet, which: string): string {
  const own = section(sheet, 'headerFooter');
  const found = own === undefined ? undefined : childNamed(own, which);
  return found === undefined ? '' : textOf(found);
}

/** '&L左&C中' → its parts; text before the first code is the centre. */
function splitParts(text: string): Record<HeaderFooterPart, string> {
  const parts: Record<HeaderFooterPart, string> = { left: '', center: '', right: '' };
  let current: HeaderFooterPart = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    const named = PARTS.find((part) => PART_CODES[part] === piece);
    if (named !== undefined) current = named;
    else parts[current] += piece;
  }
  return parts;
}
