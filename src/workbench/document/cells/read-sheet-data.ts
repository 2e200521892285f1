import { movedFormula } from '../formula/move-formula';
import { changedAttributes } from '../xml/attributes';
import { parseTag } from '../xml/element';
import { decodeCellText } from '../xml/text';
import { CellError } from './cell-error';
import { Grid, MAX_COLUMNS, MAX_ROWS, type StoredFormula, type StoredValue } from './grid';
import { type SharedStrings, plainText } from './shared-strings';

/** A sheet's cells are cut off, overlapping or out of bounds. */
export class SheetDataError extends Error {
  override readonly name = 'SheetDataError';
}

/** Reads the inside of <sheetData> into a grid. Written for speed: one pass over the text, no tree.
 *  @throws SheetDataError */
export function readSheetData(xml: string, strings: SharedStrings): Grid {
  return new SheetDataReader(xml, strings).read();
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const QUOTE = 34, EQUALS = 61, SLASH = 47, GREATER = 62, SPACE = 32;

class SheetDataReader {
  private readonly grid = new Grid();
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  // The attributes of the cell being read; fields rather than an object per cell, of which there are millions.
  private type = '';
  private style = -1;
  private otherAttributes: Record<string, string> | undefined;

  constructor(private readonly xml: string, private readonly strings: SharedStrings) {}

  read(): Grid {
    let at = this.xml.indexOf('<row');
    while (at >= 0) {
      const tagEnd = this.find('>', at);
      this.openRow(at, tagEnd);
      at = this.xml.charCodeAt(tagEnd - 1) === SLASH ? tagEnd + 1 : this.readCells(tagEnd + 1);
      at = this.xml.indexOf('<row', at);
    }
    return this.grid;
  }

  private openRow(at: number, tagEnd: number): void {
    const selfClosing = this.xml.charCodeAt(tagEnd - 1) === SLASH;
    const { attributes } = parseTag(this.xml.slice(at + 1, selfClosing ? tagEnd - 1 : tagEnd));
    const { r } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new SheetDataError(`row ${r ?? ''}`);
    this.column = -1;
    const own = changedAttributes(attributes, { r: null, spans: null });
    const row = this.grid.row(this.row);
    if (Object.keys(own).length > 0) row.attributes = own;
  }

  /** Reads the cells of one row; gives where its end tag starts. */
  private readCells(from: number): number {
    let at = from;
    for (;;) {
      at = this.find('<', at);
      const letter = this.xml.charCodeAt(at + 1);
      if (letter === SLASH) return at;
      at = letter === 99 ? this.readCell(at) : this.find('>', at) + 1;
    }
  }

  private readCell(at: number): number {
    const tagEnd = this.readAttributes(at + 2);
    if (this.column >= MAX_COLUMNS) throw new SheetDataError(`column ${this.column + 1}`);
    if (this.style >= 0) this.grid.row(this.row).styles[this.column] = this.style;
    if (this.xml.charCodeAt(tagEnd - 1) === SLASH) return tagEnd + 1;
    const end = this.find('</c>', tagEnd);
    this.readContent(tagEnd + 1, end);
    return end + 4;
  }

  private readAttributes(from: number): number {
    const { xml } = this;
    this.type = '';
    this.style = -1;
    this.otherAttributes = undefined;
    this.column += 1;
    let at = from;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === GREATER) return at;
      if (Number.isNaN(code)) throw new SheetDataError('a cell without an end');
      if (code <= SPACE || code === SLASH) {
        at += 1;
        continue;
      }
      let nameEnd = at;
      while (xml.charCodeAt(nameEnd) !== EQUALS && nameEnd < xml.length) nameEnd += 1;
      const valueStart = xml.charCodeAt(nameEnd + 1) === QUOTE ? nameEnd + 2 : this.find("'", nameEnd) + 1;
      const valueEnd = this.find(xml.charAt(valueStart - 1), valueStart);
      this.takeAttribute(at, nameEnd, valueStart, valueEnd);
      at = valueEnd + 1;
    }
  }

  private takeAttribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { xml } = this;
    const letter = nameEnd - nameStart === 1 ? xml.charAt(nameStart) : '';
    if (letter === 'r') this.column = columnOf(xml, start, end);
    else if (letter === 's') this.style = Number(xml.slice(start, end));
    else if (letter === 't') this.type = xml.slice(start, end);
    else (this.otherAttributes ??= {})[xml.slice(nameStart, nameEnd)] = xml.slice(start, end);
  }

  private readContent(from: number, end: number): void {
    let formula: StoredFormula | undefined;
    let value: StoredValue | undefined;
    let markup: string | undefined;
    let at = this.xml.indexOf('<', from);
    while (at >= 0 && at < end) {
      const letter = this.xml.charAt(at + 1);
      const tagEnd = this.find('>', at);
      const selfClosing = this.xml.charCodeAt(tagEnd - 1) === SLASH;
      const name = letter === 'v' ? 'v' : letter === 'f' ? 'f' : letter === 'i' ? 'is' : '';
      const close = selfClosing || name === '' ? tagEnd : this.find(`</${name}>`, tagEnd);
      const inside = selfClosing ? '' : this.xml.slice(tagEnd + 1, close);
      if (name === 'f') formula = this.readFormula(this.xml.slice(at + 1, selfClosing ? tagEnd - 1 : tagEnd), inside);
      else if (name === 'v') value = this.readValue(inside);
      else if (name === 'is') [value, markup] = [detached(plainText(inside)), inside.includes('<r') ? inside : undefined];
      at = this.xml.indexOf('<', close + 1 + (selfClosing ? 0 : name.length + 2));
    }
    this.store(formula, value, markup);
  }

  private store(formula: StoredFormula | undefined, value: StoredValue | undefined, markup: string | undefined): void {
    const row = this.grid.row(this.row);
    if (value !== undefined) row.values[this.column] = value;
    if (formula !== undefined) (row.formulas ??= [])[this.column] = formula;
    if (markup !== undefined) this.grid.setExtra(this.row, this.column, { attributes: this.otherAttributes ?? {}, markup: `<is>${detached(markup)}</is>`, type: 'inlineStr' });
    else if (this.otherAttributes !== undefined && this.grid.extra(this.row, this.column) === undefined) this.grid.setExtra(this.row, this.column, { attributes: this.otherAttributes });
  }

  private readValue(inside: string): StoredValue | undefined {
    switch (this.type) {
      case '':
      case 'n':
        return inside === '' ? undefined : Number(inside);
      case 's':
        return this.sharedText(Number(inside));
      case 'b':
        return inside.trim() === '1' || inside.trim() === 'true';
      case 'e':
        return CellError.of(detached(inside));
      case 'd':
        return isoSerial(inside);
      default:
        return detached(decodeCellText(inside));
    }
  }

  private sharedText(index: number): string | undefined {
    if (this.strings.isRich(index)) {
      this.grid.setExtra(this.row, this.column, { attributes: this.otherAttributes ?? {}, markup: `<v>${index}</v>`, type: 's' });
    }
    return this.strings.text(index);
  }

  private readFormula(tag: string, inside: string): StoredFormula | undefined {
    const text = detached(decodeCellText(inside));
    if (tag === 'f') return { text };
    const { t, si, ref, ...rest } = parseTag(tag).attributes;
    if (t === 'shared') return this.sharedFormula(si ?? '', text);
    if (t === undefined || t === 'normal') return { text };
    return { text, attributes: { t, ...(ref === undefined ? {} : { ref }), ...rest } };
  }

  /** A formula shared by several cells stands in full in the first of them; the others get their own text. */
  private sharedFormula(index: string, text: string): StoredFormula | undefined {
    if (text !== '') {
      this.shared.set(index, { text, row: this.row, column: this.column });
      return { text };
    }
    const master = this.shared.get(index);
    return master === undefined ? undefined : { text: movedFormula(master.text, this.row - master.row, this.column - master.column) };
  }

  private find(what: string, from: number): number {
    const found = this.xml.indexOf(what, from);
    if (found < 0) throw new SheetDataError(`row ${this.row + 1} is cut off`);
    return found;
  }
}

function columnOf(xml: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column - 1;
}

/** A copy of a text cut from a large one, which would otherwise be kept in memory by it. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

const DAY = 86_400_000;

function isoSerial(text: string): number | undefined {
  const time = Date.parse(text.endsWith('Z') || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time / DAY + 25_569;
}
