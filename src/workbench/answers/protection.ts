import { isSheetProtected, isStructureProtected } from '../document/sheet/protection';
import { type Sheet, ownSection, removeSection, section } from '../document/sheet/sheet';
import { ownWorkbookSection } from '../document/workbook-document';
import type { Arguments } from './arguments';
import { HostError } from './host-error';
import { type HostType, defineType } from './host-object';
import type { Session } from './session';

/** Excel.WorksheetProtection: without passwords; a sheet that has one stays protected. */
export const sheetProtectionObject: HostType<Sheet> = defineType({
  name: 'WorksheetProtection',
  properties: { Protected: { get: isSheetProtected } },
  methods: {
    Protect: (sheet, args) => {
      refusePassword(args.raw(1));
      if (isSheetProtected(sheet)) throw new HostError('InvalidOperation');
      ownSection(sheet, 'sheetProtection').attributes = { sheet: '1', objects: '1', scenarios: '1' };
    },
    Unprotect: (sheet) => {
      if (Object.keys(section(sheet, 'sheetProtection')?.attributes ?? {}).some((name) => /^(?:password|hashValue)$/.test(name))) throw new HostError('AccessDenied');
      removeSection(sheet, 'sheetProtection');
    },
  },
});

/** Excel.WorkbookProtection: the structure, without passwords. */
export const workbookProtectionObject: HostType<null> = defineType({
  name: 'WorkbookProtection',
  properties: { Protected: { get: (_target, { document }) => isStructureProtected(document) } },
  methods: {
    Protect: (_target, args, { document }) => {
      refusePassword(args.raw(0));
      ownWorkbookSection(document, 'workbookProtection').attributes = { lockStructure: '1' };
    },
    Unprotect: unprotectWorkbook,
  },
});

function unprotectWorkbook(_target: null, _args: Arguments, { document }: Session): void {
  const own = ownWorkbookSection(document, 'workbookProtection');
  if (Object.keys(own.attributes).some((name) => /password|hashvalue/i.test(name))) throw new HostError('AccessDenied');
  document.workbook.children = document.workbook.children.filter((child) => child !== own);
}

function refusePassword(password: unknown): void {
  if (password !== null && password !== '') throw new HostError('UnsupportedOperation', '[embedded workbook] passwords are not written');
}
