import type { Area } from '../../domain/sheet';
import type { Grid } from './cells/grid';
import { mayCallAddIn } from './formula/add-in-functions';
import { parseArea, writeArea } from './formula/area-text';
import { withoutPrefix } from './package/plain-prefix';
import { officeType } from './package/relationships';
import type { WorkbookDocument } from './workbook-document';
import { type XmlElement, XML_DECLARATION, childNamed, childrenNamed, parseXml } from './xml/element';

/** The part that says of cells that their array formula is a dynamic one; as Excel writes it ([MS-XLSX] 2.3.12, dynamic array properties). */
const METADATA = `${XML_DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** Recognises the areas that array formulas with functions of the add-in fill, in a workbook that was just opened. */
export function recogniseFills({ sheets }: WorkbookDocument): void {
  for (const { grid } of sheets) {
    for (const { row, column, formula } of grid.formulas()) {
      const area = formula.attributes?.['t'] === 'array' && mayCallAddIn(formula.text) ? parseArea(formula.attributes['ref'] ?? '') : undefined;
      const extra = grid.extra(row, column);
      if (area !== undefined) grid.setFill(row, column, formula, area);
      if (area !== undefined && extra !== undefined) grid.setExtra(row, column, extra);
    }
  }
}

/** Makes the formula of a cell a dynamic array that fills an area, or a plain one (null). What stands in the area is left alone. */
export function setDynamicArray(document: WorkbookDocument, grid: Grid, row: number, column: number, area: Area | null): void {
  const text = grid.formula(row, column)?.text;
  if (text === undefined) return;
  grid.setFill(row, column, area === null ? { text } : { text, attributes: { t: 'array', ref: writeArea(area) } }, area);
  const index = area === null ? null : dynamicArrayIndex(document);
  if (index !== null) grid.setExtra(row, column, { attributes: { cm: index } });
}

/** The number under which cells say that they hold a dynamic array; null in a workbook that keeps other metadata and none of these. */
function dynamicArrayIndex({ parts, path }: WorkbookDocument): string | null {
  const known = parts.targetsOf(path, 'sheetMetadata')[0];
  if (known !== undefined) return indexIn(parseXml(withoutPrefix(parts.text(known) ?? '<metadata/>')));
  parts.relate(path, officeType('sheetMetadata'), 'xl/metadata.xml');
  parts.setText('xl/metadata.xml', METADATA, METADATA_TYPE);
  return '1';
}

function indexIn(metadata: XmlElement): string | null {
  const types = childrenNamed(childNamed(metadata, 'metadataTypes') ?? metadata, 'metadataType');
  const type = String(types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1);
  const blocks = childrenNamed(childNamed(metadata, 'cellMetadata') ?? metadata, 'bk');
  const block = blocks.findIndex((each) => childrenNamed(each, 'rc').some(({ attributes }) => attributes['t'] === type));
  return block < 0 ? null : String(block + 1);
}
