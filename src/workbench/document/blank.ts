import { OoxmlPackage } from './package/package';
import { officeType } from './package/relationships';
import { XML_DECLARATION } from './xml/element';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKSHEET_TYPE = `${TYPE}.worksheet+xml`;
export const SHARED_STRINGS_TYPE = `${TYPE}.sharedStrings+xml`;
export const STYLES_TYPE = `${TYPE}.styles+xml`;
export const TABLE_TYPE = `${TYPE}.table+xml`;

/** What a new worksheet starts from. */
export const BLANK_WORKSHEET = `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT_RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const BLANK_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const BLANK_WORKBOOK = `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT_RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`;

/** A package with a workbook that has no sheet yet. */
export function blankPackage(): OoxmlPackage {
  const parts = OoxmlPackage.empty();
  parts.setText('xl/workbook.xml', BLANK_WORKBOOK, `${TYPE}.sheet.main+xml`);
  parts.relate('', officeType('officeDocument'), 'xl/workbook.xml');
  parts.setText('xl/styles.xml', BLANK_STYLES, STYLES_TYPE);
  parts.relate('xl/workbook.xml', officeType('styles'), 'xl/styles.xml');
  return parts;
}
