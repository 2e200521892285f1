import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { OFFICE_SHEETS } from '../domain/office/office-cells';
import { toFailure } from './failures';
import { NOTHING_TO_UNDO } from './undo-edits';
import type { Undoable } from './undoable';

/** Makes `招商设置`, `500强名录` and `人工核定` seen where they are hidden; undo hides them as they were. Throws `Failure`. Round trips: 3; 1 where none is hidden. */
export async function showOfficeSheets(): Promise<Undoable> {
  try {
    const hidden = await setVisibility(await hiddenOfficeSheets(), () => Excel.SheetVisibility.visible);
    if (hidden.length === 0) return NOTHING_TO_UNDO;
    return { sheets: hidden.map(({ name }) => name), undo: () => hideAgain(hidden) };
  } catch (error) {
    throw toFailure(error);
  }
}

interface HiddenSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

function hiddenOfficeSheets(): Promise<readonly HiddenSheet[]> {
  const office = Object.values<string>(OFFICE_SHEETS);
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    return worksheets.items.filter(({ name, visibility }) => office.includes(name) && visibility !== Excel.SheetVisibility.visible).map(({ id, name, visibility }) => ({ id, name, visibility }));
  });
}

async function hideAgain(sheets: readonly HiddenSheet[]): Promise<void> {
  try {
    await setVisibility(sheets, ({ visibility }) => visibility);
  } catch (error) {
    throw toFailure(error);
  }
}

/** All of them or none: a sheet that is gone is found out before anything is set. */
async function setVisibility(sheets: readonly HiddenSheet[], visibility: (sheet: HiddenSheet) => Excel.Worksheet['visibility']): Promise<readonly HiddenSheet[]> {
  if (sheets.length === 0) return sheets;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
    await context.sync();
    const gone = sheets.find((_, index) => elementAt(found, index).isNullObject);
    if (gone !== undefined) throw new Failure('undo.changed', { sheet: gone.name });
    sheets.forEach((sheet, index) => (elementAt(found, index).visibility = visibility(sheet)));
    await context.sync();
  });
  return sheets;
}
