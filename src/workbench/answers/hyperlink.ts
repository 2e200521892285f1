import { linkAt, setLink } from '../document/sheet/links';
import { isRecord } from './arguments';
import { invalidArgument } from './host-error';
import { shownValue } from './cell-entry';
import { restyle } from './cell-style';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';

/** Range.hyperlink as it is read; null where there is none. */
export function hyperlinkOf({ sheet, area }: SheetRange, session: Session): unknown {
  const link = linkAt(session.document, sheet, area);
  if (link === null) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    screenTip: link.screenTip ?? '',
    textToDisplay: String(shownValue(sheet.grid.value(area.top, area.left))),
  };
}

/** Range.hyperlink as it is set: the cell shows textToDisplay in the colours of a link. */
export function setHyperlink(range: SheetRange, value: unknown, session: Session): void {
  session.requireWritable(range.sheet);
  if (!isRecord(value)) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = value;
  const text = (part: unknown): string | null => (typeof part === 'string' && part !== '' ? part : null);
  setLink(session.document, range.sheet, range.area, { address: text(address), location: text(documentReference), screenTip: text(screenTip) });
  const shown = text(textToDisplay);
  if (shown !== null) range.sheet.grid.setValue(range.area.top, range.area.left, shown);
  restyle(range, session, { font: { color: '#0563C1', underline: true } });
  session.contentChanged(range.sheet, range.area);
}
