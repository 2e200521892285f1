import { sheetEntries } from '../names';
import { type WorkbookDocument, ownWorkbookSection } from '../workbook-document';
import { childNamed, element } from '../xml/element';
import { setSelectedTab } from './panes';
import type { Sheet } from './sheet';

/** The sheet that shows when the workbook is opened. */
export function frontSheet(document: WorkbookDocument): Sheet | undefined {
  const view = childNamed(childNamed(document.workbook, 'bookViews') ?? element(''), 'workbookView');
  const entry = sheetEntries(document)[Number(view?.attributes['activeTab'] ?? 0)];
  const named = document.sheets.find((sheet) => sheet.entry === entry && sheet.visibility === 'visible');
  return named ?? document.sheets.find((sheet) => sheet.visibility === 'visible') ?? document.sheets[0];
}

export function bringToFront(document: WorkbookDocument, sheet: Sheet): void {
  const views = ownWorkbookSection(document, 'bookViews');
  const view = childNamed(views, 'workbookView') ?? element('workbookView');
  if (!views.children.includes(view)) views.children.push(view);
  view.attributes['activeTab'] = String(sheetEntries(document).indexOf(sheet.entry));
  for (const other of document.sheets) setSelectedTab(other, other === sheet);
}
