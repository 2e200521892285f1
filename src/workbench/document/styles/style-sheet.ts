import { type XmlElement, XML_DECLARATION, childNamed, element, elementsOf, parseXml, serialiseXml } from '../xml/element';
import { withoutPrefix } from '../package/plain-prefix';
import { shownColor } from './colors';
import { readBorders, readFont } from './look-reader';
import { changedAlignment, changedBorder, changedFill, changedFont, changedProtection } from './look-writer';
import type { CellLook, LookChange } from './look';
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT, builtInNumber } from './number-formats';

/** The workbook's styles. Formats are only ever added, so the numbers that untouched cells carry stay valid. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly formats: Map<number, string>;
  private readonly looks: (CellLook | undefined)[] = [];
  private readonly restyles = new Map<string, number>();
  private readonly known = new Map<string, Map<string, number>>();
  changed = false;

  constructor(xml: string, readonly theme: readonly string[]) {
    this.root = parseXml(withoutPrefix(xml));
    this.formats = new Map(BUILT_IN_FORMATS);
    for (const { attributes } of elementsOf(childNamed(this.root, 'numFmts') ?? element(''))) {
      this.formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
    }
  }

  /** How a cell with this format looks. */
  look(format: number): CellLook {
    return (this.looks[format] ??= this.readLook(this.items('cellXfs')[format] ?? element('xf')));
  }

  /** The format that looks like `format` except for the change. */
  restyled(format: number, change: LookChange): number {
    if (Object.keys(change).length === 0) return format;
    const key = `${format} ${JSON.stringify(change)}`;
    const known = this.restyles.get(key);
    if (known !== undefined) return known;
    const xf = this.changedXf(this.items('cellXfs')[format] ?? element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' }), change);
    const restyled = this.indexOf('cellXfs', xf);
    this.restyles.set(key, restyled);
    return restyled;
  }

  toXml(): string {
    for (const section of SECTIONS) {
      const list = childNamed(this.root, section);
      if (list !== undefined) list.attributes['count'] = String(elementsOf(list).length);
    }
    return XML_DECLARATION + serialiseXml(this.root);
  }

  private readLook(xf: XmlElement): CellLook {
    const at = (section: string, attribute: string): XmlElement => this.items(section)[Number(xf.attributes[attribute] ?? 0)] ?? element('');
    const alignment = childNamed(xf, 'alignment')?.attributes ?? {};
    const pattern = childNamed(at('fills', 'fillId'), 'patternFill');
    const isFilled = pattern !== undefined && !['none', undefined].includes(pattern.attributes['patternType']);
    return {
      numberFormat: this.formats.get(Number(xf.attributes['numFmtId'] ?? 0)) ?? 'General',
      font: readFont(at('fonts', 'fontId'), this.theme),
      fill: isFilled ? shownColor(childNamed(pattern, 'fgColor'), this.theme) : null,
      borders: readBorders(at('borders', 'borderId'), this.theme),
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: isOn(alignment['wrapText']),
      indent: Number(alignment['indent'] ?? 0),
      locked: !['0', 'false'].includes(childNamed(xf, 'protection')?.attributes['locked'] ?? '1'),
      quotePrefix: isOn(xf.attributes['quotePrefix']),
    };
  }

  private changedXf(xf: XmlElement, change: LookChange): XmlElement {
    const attributes = { ...xf.attributes };
    const children = xf.children;
    const part = (section: string, attribute: string): XmlElement => this.items(section)[Number(attributes[attribute] ?? 0)] ?? element(section.slice(0, -1));
    const give = (section: string, attribute: string, flag: string, made: XmlElement): void => {
      attributes[attribute] = String(this.indexOf(section, made));
      attributes[flag] = '1';
    };
    if (change.numberFormat !== undefined) Object.assign(attributes, { numFmtId: String(this.formatNumber(change.numberFormat)), applyNumberFormat: '1' });
    if (change.font !== undefined) give('fonts', 'fontId', 'applyFont', changedFont(part('fonts', 'fontId'), change.font));
    if (change.fill !== undefined) give('fills', 'fillId', 'applyFill', changedFill(change.fill));
    if (change.borders !== undefined) give('borders', 'borderId', 'applyBorder', changedBorder(part('borders', 'borderId'), change.borders));
    if (change.quotePrefix === true) attributes['quotePrefix'] = '1';
    if (change.quotePrefix === false) delete attributes['quotePrefix'];
    return changedProtection(changedAlignment({ name: 'xf', attributes, children }, change), change);
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    for (const [number, known] of this.formats) if (known === code && number >= FIRST_OWN_FORMAT) return number;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(number, code);
    this.section('numFmts').children.push(element('numFmt', { numFmtId: String(number), formatCode: code }));
    this.changed = true;
    return number;
  }

  /** The place of an entry in a list of the style sheet; it is added where the list has none like it. */
  private indexOf(section: string, entry: XmlElement): number {
    const key = serialiseXml(entry);
    const known = this.known.get(section) ?? new Map(this.items(section).map((item, index) => [serialiseXml(item), index]));
    this.known.set(section, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const index = this.items(section).length;
    this.section(section).children.push(entry);
    this.cachedItems.delete(section);
    known.set(key, index);
    this.changed = true;
    return index;
  }

  private readonly cachedItems = new Map<string, XmlElement[]>();

  private items(section: string): XmlElement[] {
    const cached = this.cachedItems.get(section);
    if (cached !== undefined) return cached;
    const items = elementsOf(childNamed(this.root, section) ?? element(''));
    this.cachedItems.set(section, items);
    return items;
  }

  private section(name: string): XmlElement {
    const known = childNamed(this.root, name);
    if (known !== undefined) return known;
    const made = element(name);
    const before = SECTIONS.slice(SECTIONS.indexOf(name) + 1);
    const place = this.root.children.findIndex((child) => typeof child !== 'string' && before.includes(child.name));
    this.root.children.splice(place < 0 ? this.root.children.length : place, 0, made);
    return made;
  }
}

/** In the order the file demands. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'];

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
