import { WHOLE_SHEET } from '../document/cells/grid';
import { intersection, parseArea } from '../document/formula/area-text';
import { readPrefix } from '../document/formula/sheet-prefix';
import { namedArea } from '../document/names';
import type { Sheet } from '../document/sheet/sheet';
import { invalidArgument, itemNotFound } from './host-error';
import type { Session } from './session';
import { SheetRange } from './sheet-range';

const MAX_ADDRESS = 8192;

/** What getRange and its like take: 'A1:B2', 'Sheet1!A1', 'A:C', '1:3', the name of a defined name or table; null is the whole sheet. */
export function rangeFromAddress(address: string | null, sheet: Sheet, session: Session): SheetRange {
  if (address === null || address === '') return new SheetRange(sheet, WHOLE_SHEET);
  if (address.length > MAX_ADDRESS) throw invalidArgument();
  const { owner, body } = splitAddress(address, sheet, session);
  const area = parseArea(body);
  return area === undefined ? rangeFromName(body, owner, session) : new SheetRange(owner, area);
}

function splitAddress(address: string, sheet: Sheet, session: Session): { owner: Sheet; body: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { owner: sheet, body: address };
  const [name = ''] = readPrefix(address.slice(0, mark + 1)).sheets;
  const owner = session.document.sheetNamed(name);
  if (owner === undefined) throw itemNotFound();
  return { owner, body: address.slice(mark + 1) };
}

function rangeFromName(name: string, sheet: Sheet, session: Session): SheetRange {
  const { document } = session;
  const table = document.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (table !== undefined) return new SheetRange(table.sheet, table.area);
  const named = namedArea(document, name, sheet);
  if (named === null) throw invalidArgument();
  return new SheetRange(named.sheet, named.area);
}

/** A range given as an object or as an address. */
export function rangeArgument(value: SheetRange | null, address: unknown, sheet: Sheet, session: Session): SheetRange {
  if (value !== null) return value;
  if (typeof address !== 'string') throw invalidArgument();
  return rangeFromAddress(address, sheet, session);
}

/** The part of a range that can hold anything: the range cut to the used part of its sheet. */
export function usedPart(range: SheetRange, valuesOnly: boolean): SheetRange | null {
  const area = range.sheet.grid.usedArea(valuesOnly, range.area);
  const shared = area === null ? null : intersection(area, range.area);
  return shared === null ? null : new SheetRange(range.sheet, shared);
}
