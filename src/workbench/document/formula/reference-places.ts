import { changePart } from '../package/xml-part';
import type { Sheet } from '../sheet/sheet';
import type { WorkbookDocument } from '../workbook-document';
import { type XmlElement, isElement, localName, textOf, walk } from '../xml/element';

/** Elements whose text is a formula or a reference: cells apart, those of conditional formats, validations, names, tables, sparklines and charts. */
const FORMULA_ELEMENTS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula']);

/** Package parts beyond sheets and tables that hold references. */
const PARTS_WITH_REFERENCES = /^xl\/(?:charts\/chart|charts\/chartEx|pivotCache\/pivotCacheDefinition)\d*\.xml$/i;

/** How one formula changes; `home` is the sheet it stands on, null where it stands on none. */
export type FormulaChange = (formula: string, home: Sheet | null) => string;

/** A cell whose formula reads differently now. */
export interface RewrittenCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Rewrites every formula and reference of the workbook; gives the cells among them. `sheetName` maps the sheet names that stand alone (pivot sources). */
export function rewriteFormulas(document: WorkbookDocument, change: FormulaChange, sheetName: (name: string) => string): RewrittenCell[] {
  const cells = document.sheets.flatMap((sheet) => rewriteCells(sheet, change));
  for (const { sheet } of cells) sheet.cellsChanged = true;
  for (const sheet of document.sheets) {
    if (rewriteElements(sheet.root, (formula) => change(formula, sheet), sheetName)) sheet.frameChanged = true;
  }
  for (const table of document.tables) if (rewriteElements(table.root, (formula) => change(formula, table.sheet), sheetName)) table.changed = true;
  if (rewriteElements(document.workbook, (formula) => change(formula, null), sheetName)) document.changed = true;
  for (const path of document.parts.paths()) if (PARTS_WITH_REFERENCES.test(path)) rewritePart(document, path, change, sheetName);
  return cells;
}

function rewriteCells(sheet: Sheet, change: FormulaChange): RewrittenCell[] {
  const rewritten: RewrittenCell[] = [];
  for (const { row, column, formula } of sheet.grid.formulas()) {
    const text = change(formula.text, sheet);
    if (text === formula.text) continue;
    const formulas = sheet.grid.row(row).formulas;
    if (formulas !== undefined) formulas[column] = { ...formula, text };
    rewritten.push({ sheet, row, column });
  }
  return rewritten;
}

/** Rewrites the references of one part of the package. */
export function rewritePart(document: WorkbookDocument, path: string, change: FormulaChange, sheetName: (name: string) => string): void {
  changePart(document.parts, path, (root) => rewriteElements(root, (formula) => change(formula, null), sheetName));
}

function rewriteElements(root: XmlElement, change: (formula: string) => string, sheetName: (name: string) => string): boolean {
  let changed = false;
  walk(root, (node) => {
    const name = localName(node.name);
    if (FORMULA_ELEMENTS.has(name) && !node.children.some(isElement)) changed = rewriteText(node, change) || changed;
    if (name === 'hyperlink') changed = rewriteAttribute(node, 'location', change) || changed;
    if (name === 'worksheetSource') changed = rewriteAttribute(node, 'sheet', sheetName) || changed;
  });
  return changed;
}

function rewriteText(node: XmlElement, change: (formula: string) => string): boolean {
  const before = textOf(node);
  const after = change(before);
  if (after !== before) node.children = [after];
  return after !== before;
}

function rewriteAttribute(node: XmlElement, name: string, change: (value: string) => string): boolean {
  const before = node.attributes[name];
  if (before === undefined) return false;
  const after = change(before);
  node.attributes[name] = after;
  return after !== before;
}
