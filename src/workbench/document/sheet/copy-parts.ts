import { rewritePart } from '../formula/reference-places';
import { withSheetRenamed } from '../formula/rename-sheet';
import { formulaTokens } from '../formula/tokens';
import { addName, definedNames } from '../names';
import { type Relationship, hasKind, officeType } from '../package/relationships';
import { attachTable, freeTableName } from '../tables';
import type { WorkbookDocument } from '../workbook-document';
import { type Sheet, ownSection } from './sheet';

/** Gives the copy of a sheet its own copies of what hangs on the sheet: drawings with their charts, comments, tables, names. What referred to the sheet refers to the copy. */
export function copySheetParts(document: WorkbookDocument, source: Sheet, copy: Sheet): void {
  copy.root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  copyDrawing(document, source, copy);
  copyComments(document, source, copy);
  copyTables(document, source, copy);
  for (const { name, refersTo, element } of definedNames(document).filter(({ scope }) => scope === source)) {
    const made = addName(document, name, withSheetRenamed(refersTo, source.name, copy.name), copy);
    if (element.attributes['hidden'] !== undefined) made.element.attributes['hidden'] = element.attributes['hidden'];
  }
}

function copyDrawing(document: WorkbookDocument, source: Sheet, copy: Sheet): void {
  const { parts } = document;
  const drawing = parts.targetsOf(source.path, 'drawing')[0];
  if (drawing === undefined) return;
  const path = parts.freePath('xl/drawings/drawing', '.xml');
  parts.copyText(drawing, path, (target, relationship) => (hasKind(relationship, 'chart') ? copyChart(document, target, source, copy) : target));
  ownSection(copy, 'drawing').attributes = { 'r:id': parts.relate(copy.path, officeType('drawing'), path) };
}

function copyChart(document: WorkbookDocument, chart: string, source: Sheet, copy: Sheet): string {
  const { parts } = document;
  const path = parts.freePath('xl/charts/chart', '.xml');
  parts.copyText(chart, path, (target, relationship) => copyStyle(document, target, relationship));
  rewritePart(document, path, (formula) => withSheetRenamed(formula, source.name, copy.name), (name) => name);
  return path;
}

/** A chart has its style and colours in parts of its own; pictures are shared. */
function copyStyle({ parts }: WorkbookDocument, target: string, relationship: Relationship): string {
  const name = hasKind(relationship, 'chartStyle') ? 'style' : hasKind(relationship, 'chartColorStyle') ? 'colors' : null;
  if (name === null) return target;
  const path = parts.freePath(`xl/charts/${name}`, '.xml');
  parts.copyText(target, path, (further) => further);
  return path;
}

/** Comments are texts in one part and boxes in another. Threads stay with the original: their texts come along as plain comments. */
function copyComments({ parts }: WorkbookDocument, source: Sheet, copy: Sheet): void {
  const comments = parts.targetsOf(source.path, 'comments')[0], boxes = parts.targetsOf(source.path, 'vmlDrawing')[0];
  if (comments === undefined || boxes === undefined) return;
  const commentsPath = parts.freePath('xl/comments', '.xml'), boxesPath = parts.freePath('xl/drawings/vmlDrawing', '.vml');
  parts.copyText(comments, commentsPath, (target) => target);
  parts.copyText(boxes, boxesPath, (target) => target);
  parts.relate(copy.path, officeType('comments'), commentsPath);
  ownSection(copy, 'legacyDrawing').attributes = { 'r:id': parts.relate(copy.path, officeType('vmlDrawing'), boxesPath) };
}

function copyTables(document: WorkbookDocument, source: Sheet, copy: Sheet): void {
  for (const table of document.tables.filter(({ sheet }) => sheet === source)) {
    const root = structuredClone(table.root);
    const name = freeTableName(document);
    Object.assign(root.attributes, { name, displayName: name });
    delete root.attributes['xr:uid'];
    attachTable(document, copy, root);
    renameInFormulas(copy, table.name, name);
  }
}

/** Structured references of the copied cells mean the copied table. */
function renameInFormulas({ grid }: Sheet, from: string, to: string): void {
  for (const { row, column, formula } of grid.formulas()) {
    const tokens = formulaTokens(formula.text);
    const text = tokens.map((token, index) => (token.kind === 'name' && token.text.toLowerCase() === from.toLowerCase() && tokens[index + 1]?.kind === 'bracket' ? to : token.text)).join('');
    const formulas = grid.row(row).formulas;
    if (formulas !== undefined) formulas[column] = { ...formula, text };
  }
}
