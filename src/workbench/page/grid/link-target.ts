import { parseArea } from '../../document/formula/area-text';
import { readPrefix } from '../../document/formula/sheet-prefix';
import { linkAt } from '../../document/sheet/links';
import { namedArea } from '../../document/names';
import type { Sheet } from '../../document/sheet/sheet';
import type { WorkbookDocument } from '../../document/workbook-document';
import type { Area } from '../../../domain/sheet';

/** Where a click on a cell leads: a place in the workbook, or an address outside. */
export type LinkTarget = { readonly kind: 'place'; readonly sheet: Sheet; readonly area: Area } | { readonly kind: 'address'; readonly address: string };

/** HYPERLINK with a target that is written out, as a formula keeps it. */
const HYPERLINK = /^HYPERLINK\("((?:[^"]|""){1,2000})"/i;

/** Where the link of a cell leads; null where it has none, or none that leads anywhere. */
export function linkTarget(document: WorkbookDocument, sheet: Sheet, row: number, column: number): LinkTarget | null {
  const written = HYPERLINK.exec(sheet.grid.formula(row, column)?.text ?? '')?.[1]?.replaceAll('""', '"');
  if (written !== undefined) return written.startsWith('#') ? place(document, sheet, written.slice(1)) : outside(written);
  const link = linkAt(document, sheet, { top: row, left: column, rows: 1, columns: 1 });
  if (link === null) return null;
  return link.location !== null ? place(document, sheet, link.location) : outside(link.address ?? '');
}

/** '台账'!C12, C12 or a defined name. */
function place(document: WorkbookDocument, from: Sheet, location: string): LinkTarget | null {
  const mark = location.lastIndexOf('!');
  const sheet = mark < 0 ? from : document.sheetNamed(readPrefix(location.slice(0, mark + 1)).sheets[0] ?? '');
  const area = parseArea(location.slice(mark + 1));
  if (sheet !== undefined && area !== undefined) return { kind: 'place', sheet, area };
  const named = namedArea(document, location, from);
  return named === null ? null : { kind: 'place', ...named };
}

/** Only what a browser may open for somebody who clicks on text of unknown origin. */
function outside(address: string): LinkTarget | null {
  return /^(?:https?|mailto):/i.test(address) ? { kind: 'address', address } : null;
}
