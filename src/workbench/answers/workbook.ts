import { applicationObject } from './application';
import { customXmlCollectionObject } from './custom-xml';
import { documentPropertiesObject } from './document-properties';
import { type HostType, defineType } from './host-object';
import { namedItemCollectionObject } from './named-item';
import { workbookProtectionObject } from './protection';
import { rangeObject } from './range';
import { runtimeObject } from './runtime';
import { settingCollectionObject } from './setting';
import { SheetRange } from './sheet-range';
import { tableCollectionObject } from './table';
import { worksheetCollectionObject } from './worksheets';
import { worksheetFunctionsObject } from './worksheet-functions';

/** Excel.Workbook, the root of every path. */
export const workbookObject: HostType<null> = defineType({
  name: 'Workbook',
  properties: {
    Name: { get: (_target, { document }) => document.fileName },
    ReadOnly: { get: (_target, { options }) => options.readOnly },
    IsDirty: { get: (_target, { document }) => document.changed || document.sheets.some((sheet) => sheet.changed) },
  },
  navigation: {
    Worksheets: () => worksheetCollectionObject(null),
    Tables: () => tableCollectionObject({ sheet: null }),
    Names: () => namedItemCollectionObject({ scope: null }),
    Settings: () => settingCollectionObject(null),
    Application: () => applicationObject(null),
    Properties: () => documentPropertiesObject(null),
    Protection: () => workbookProtectionObject(null),
    CustomXmlParts: () => customXmlCollectionObject(null),
    Functions: () => worksheetFunctionsObject(null),
    _Runtime: () => runtimeObject(null),
  },
  objects: {
    GetSelectedRange: (_target, _args, { selection }) => rangeObject(selection),
    GetActiveCell: (_target, _args, { selection: { sheet, area } }) => rangeObject(new SheetRange(sheet, { ...area, rows: 1, columns: 1 })),
  },
  methods: {
    _RemoveReference: (_target, args, { references }) => references.remove(args.text(0)),
    _RemoveAllReferences: (_target, _args, { references }) => references.clear(),
    _GetReferenceCount: (_target, _args, { references }) => references.size,
    GetIsActiveCollabSession: () => false,
  },
});
