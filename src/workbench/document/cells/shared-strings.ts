import { decodeCellText, encodeCellText } from '../xml/text';

const RICH = /<(?:r|rPh)[\s>/]/;
const TEXT = /<t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/t>)/g;
const PHONETIC = /<rPh[\s\S]*?<\/rPh>/g;
const ITEM_END = '</si>';

/** The workbook's table of texts. Entries are only ever added, so sheets that are not touched keep their indexes. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly rich = new Set<number>();
  private readonly added: string[] = [];
  private indexes: Map<string, number> | undefined;

  constructor(private readonly xml: string) {
    let at = xml.indexOf('<si');
    while (at >= 0) {
      const tagEnd = xml.indexOf('>', at);
      const end = xml[tagEnd - 1] === '/' ? tagEnd + 1 : xml.indexOf(ITEM_END, tagEnd);
      if (end < 0 || tagEnd < 0) break;
      this.read(xml.slice(tagEnd + 1, Math.max(end, tagEnd + 1)));
      at = xml.indexOf('<si', end);
    }
  }

  text(index: number): string | undefined {
    return this.texts[index];
  }

  isRich(index: number): boolean {
    return this.rich.has(index);
  }

  /** The index of a plain text, which is added where it is new. */
  indexOf(text: string): number {
    this.indexes ??= this.plainIndexes();
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length;
    this.texts.push(text);
    this.added.push(text);
    this.indexes.set(text, index);
    return index;
  }

  get hasNew(): boolean {
    return this.added.length > 0;
  }

  /** The table with the new texts at its end. */
  *toXml(): Generator<string> {
    const end = this.xml.lastIndexOf('</sst>');
    yield end < 0
      ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
      : withoutCounts(this.xml.slice(0, end));
    yield* batched(this.added, (text) => `<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`);
    yield '</sst>';
  }

  private read(item: string): void {
    if (RICH.test(item)) this.rich.add(this.texts.length);
    this.texts.push(plainText(item));
  }

  private plainIndexes(): Map<string, number> {
    const indexes = new Map<string, number>();
    this.texts.forEach((text, index) => {
      if (!this.rich.has(index) && !indexes.has(text)) indexes.set(text, index);
    });
    return indexes;
  }
}

/** The text of a string item, its runs joined and its reading aids left out. */
export function plainText(item: string): string {
  const start = item.startsWith('<t>') ? 3 : -1;
  if (start === 3 && item.indexOf('<', 3) === item.length - 4) return decodeCellText(item.slice(3, -4));
  const spoken = item.includes('<rPh') ? item.replace(PHONETIC, '') : item;
  let text = '';
  for (const match of spoken.matchAll(TEXT)) text += match[1] ?? '';
  return decodeCellText(text);
}

/** Joins many small texts into pieces worth handing on. */
function* batched<T>(items: readonly T[], write: (item: T) => string, size = 2000): Generator<string> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size).map(write).join('');
}

function withoutCounts(head: string): string {
  const tag = head.indexOf('<sst');
  const end = head.indexOf('>', tag);
  return head.slice(0, tag) + head.slice(tag, end).replace(/ (?:count|uniqueCount)="[^"]*"/g, '') + head.slice(end);
}
