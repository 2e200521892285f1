import { plainText } from '../../amount/plain-text';
import { simplified } from '../../company/simplified';

/** A draft as it is read: half-width, simplified, without quotation marks and idle blanks, and where each character stands in the draft. */
export interface DraftText {
  readonly plain: string;
  /** The place in the draft (UTF-16) of every character of `plain`, and of its end. */
  readonly offsets: Uint32Array;
}

/** Marks that the plain text uses. A comma between groups of digits stays `,`, so that 1,300万元 is one number. */
export const CLAUSE = '，';
export const ITEM = '､';
export const CELL = '¦';
export const LINE = '\n';

const DROPPED = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF“”‘’"'＂＇「」『』*`#]/;
const MARKS: Readonly<Record<string, string>> = { '、': ITEM, ',': CLAUSE, '|': CELL, '\t': CELL };
const CELL_BLANKS = 3;
/** Lines as long as this and broken inside a sentence were broken by the page, not by the writer. */
const SHORTEST_WRAPPED_LINE = 24;
const GROUP = 3;

const plainCharacters = new Map<number, string>();

/** Reads a draft without losing where its characters stand.
 *  @example readDraft('三类“500强”项目 13 个').plain // '三类500强项目13个' */
export function readDraft(draft: string): DraftText {
  const builder = new DraftBuilder(draft);
  for (let at = 0; at < draft.length; at += 1) builder.add(at);
  return builder.finish();
}

/** One character of the draft, or '' where it says nothing. */
function plainCharacter(code: number): string {
  const known = plainCharacters.get(code);
  if (known !== undefined) return known;
  const written = String.fromCharCode(code);
  const plain = DROPPED.test(written) || written === '\r' ? '' : toPlain(written);
  plainCharacters.set(code, plain);
  return plain;
}

function toPlain(written: string): string {
  if (MARKS[written]) return MARKS[written];
  const plain = simplified(plainText(written));
  const single = plain.length === 1 ? plain : written;
  return MARKS[single] ?? single;
}

class DraftBuilder {
  private readonly offsets: Uint32Array;
  private readonly pieces: string[] = [];
  private readonly recent: string[] = [];
  private length = 0;
  private last = '';
  private blanks = 0;
  private lineBreaks = 0;
  private gapAt = 0;
  private lineLength = 0;

  constructor(private readonly draft: string) {
    this.offsets = new Uint32Array(draft.length * 2 + 1);
  }

  add(at: number): void {
    const plain = plainCharacter(this.draft.charCodeAt(at));
    if (plain === '') return;
    if (plain === ' ' || plain === '\n') this.gap(plain, at);
    else {
      this.closeGap(plain);
      this.put(plain === CLAUSE && this.groupsDigits(at) ? ',' : plain, at);
    }
  }

  finish(): DraftText {
    this.pieces.push(this.recent.join(''));
    const offsets = this.offsets.slice(0, this.length + 1);
    offsets[this.length] = this.draft.length;
    return { plain: this.pieces.join(''), offsets };
  }

  private gap(plain: string, at: number): void {
    if (this.blanks === 0 && this.lineBreaks === 0) this.gapAt = at;
    if (plain === ' ') this.blanks += 1;
    else this.lineBreaks += 1;
  }

  private closeGap(next: string): void {
    if (this.lineBreaks > 0) this.closeLines(next);
    else if (this.blanks > 0 && isWordCharacter(this.last) && isWordCharacter(next)) this.put(this.blanks >= CELL_BLANKS ? CELL : ' ', this.gapAt);
    this.blanks = 0;
    this.lineBreaks = 0;
  }

  private closeLines(next: string): void {
    const wrapped = this.lineBreaks === 1 && this.blanks === 0 && this.lineLength >= SHORTEST_WRAPPED_LINE && !isMark(this.last) && !isMark(next) && !isListMark(next);
    if (!wrapped && this.length > 0) this.put(LINE, this.gapAt);
    this.lineLength = 0;
  }

  private put(character: string, at: number): void {
    this.offsets[this.length] = at;
    this.length += 1;
    this.lineLength += 1;
    this.last = character;
    this.recent.push(character);
    if (this.recent.length >= 4096) this.pieces.push(this.recent.splice(0).join(''));
  }

  /** 1,300: up to three digits before, exactly three behind. */
  private groupsDigits(at: number): boolean {
    if (!isDigit(this.last)) return false;
    for (let ahead = 1; ahead <= GROUP; ahead += 1) if (!isDigit(this.peek(at + ahead))) return false;
    return !isDigit(this.peek(at + GROUP + 1)) && !this.yearBefore();
  }

  private yearBefore(): boolean {
    const before = this.recent.slice(-GROUP - 1);
    return before.length > GROUP && before.every(isDigit);
  }

  private peek(at: number): string {
    return at < this.draft.length ? plainCharacter(this.draft.charCodeAt(at)) : '';
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordCharacter(character: string): boolean {
  return isDigit(character) || (character >= 'A' && character <= 'Z') || character === '.';
}

function isMark(character: string): boolean {
  return '，。；：、:;!?,…)'.includes(character) || character === ITEM || character === CELL;
}

function isListMark(character: string): boolean {
  return '-—·•●○■□◆▪①②③④⑤⑥⑦⑧⑨(一二三四五六七八九十'.includes(character);
}
