import { CONTENT_TYPES_PATH, ContentTypes } from './content-types';
import { type Relationship, hasKind, readRelationships, relationshipsPath, relativeTarget, resolveTarget, writeRelationships } from './relationships';
import { type ZipEntry, readZip, unpack } from './zip-read';
import { pack, writeZip } from './zip-write';

/** Large parts are unpacked only when they are read; everything else that is text is kept ready, so that work on the workbook needs no waiting. */
const READ_LATER = /^xl\/(?:worksheets\/[^/]+\.xml|sharedstrings\.xml|pivotcache\/pivotcacherecords.*|media\/.*|embeddings\/.*)$/i;
const TEXT_PART = /\.(?:xml|rels|vml)$|customProperty\d*\.bin$/i;

const EMPTY_CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';

/** An OOXML package: its parts as the file has them, except those that were given new content. Untouched parts are saved byte for byte. */
export class OoxmlPackage {
  private readonly texts = new Map<string, string>();
  private readonly replaced = new Map<string, string | Uint8Array>();
  private readonly relationships = new Map<string, Relationship[]>();
  private readonly types: ContentTypes;

  private constructor(private readonly entries: Map<string, ZipEntry>, texts: ReadonlyMap<string, string>) {
    for (const [path, text] of texts) this.texts.set(path, text);
    this.types = new ContentTypes(texts.get(CONTENT_TYPES_PATH) ?? '<Types/>');
  }

  /** @throws ZipFormatError, ZipTooLargeError, XmlSyntaxError */
  static async open(bytes: Uint8Array): Promise<OoxmlPackage> {
    const entries = new Map(readZip(bytes).map((entry) => [entry.name.replace(/^\//, ''), entry]));
    const texts = new Map<string, string>();
    for (const [path, entry] of entries) {
      if (TEXT_PART.test(path) && !READ_LATER.test(path)) texts.set(path, path.endsWith('.bin') ? new TextDecoder('utf-16le').decode(await unpack(entry)) : decodeXml(await unpack(entry)));
    }
    return new OoxmlPackage(entries, texts);
  }

  static empty(): OoxmlPackage {
    return new OoxmlPackage(new Map(), new Map([[CONTENT_TYPES_PATH, EMPTY_CONTENT_TYPES]]));
  }

  paths(): string[] {
    return [...new Set([...this.entries.keys(), ...this.replaced.keys()])];
  }

  has(path: string): boolean {
    return this.entries.has(path) || this.replaced.has(path);
  }

  /** The text of a part that is kept ready; undefined where there is none. */
  text(path: string): string | undefined {
    return this.texts.get(path);
  }

  /** Whether the part was made or given new content here. */
  isNew(path: string): boolean {
    return this.replaced.has(path);
  }

  /** Unpacks a large part; it is not kept. */
  async largeText(path: string): Promise<string> {
    const entry = this.entries.get(path);
    return entry === undefined ? '' : decodeXml(await unpack(entry));
  }

  contentType(path: string): string | undefined {
    return this.types.of(path);
  }

  setText(path: string, text: string, contentType?: string): void {
    this.texts.set(path, text);
    this.replaced.set(path, text);
    if (contentType !== undefined) this.types.set(path, contentType);
  }

  /** A part that is a bare text in UTF-16, as the values of custom sheet properties are. */
  setUtf16(path: string, text: string, contentType: string): void {
    this.texts.set(path, text);
    this.replaced.set(path, new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer));
    this.types.set(path, contentType);
  }

  /** Gives a large part new content, packed piece by piece so that it never stands in memory as a whole. */
  async setLarge(path: string, pieces: Iterable<string>, contentType?: string): Promise<void> {
    this.entries.set(path, await pack(path, pieces));
    this.replaced.delete(path);
    if (contentType !== undefined) this.types.set(path, contentType);
  }

  /** Copies a text part with its relationships, under the same ids; `copyOf` gives for each part that it points to the one that the copy points to. */
  copyText(from: string, to: string, copyOf: (target: string, relationship: Relationship) => string): void {
    this.setText(to, this.texts.get(from) ?? '', this.contentType(from));
    const relationships = this.relationshipsOf(from).map((known) => (known.external ? known : { ...known, target: relativeTarget(to, copyOf(resolveTarget(from, known.target), known)) }));
    if (relationships.length > 0) this.setRelationships(to, relationships);
  }

  remove(path: string): void {
    for (const part of [path, relationshipsPath(path)]) {
      this.entries.delete(part);
      this.texts.delete(part);
      this.replaced.delete(part);
      this.types.remove(part);
    }
    this.relationships.delete(path);
  }

  /** Removes a part that no other points to, and then what it pointed to, in the same way. */
  private removeUnreferenced(path: string): void {
    if (['', ...this.paths()].some((from) => this.allTargetsOf(from).includes(path))) return;
    const targets = this.allTargetsOf(path);
    this.remove(path);
    for (const target of targets) this.removeUnreferenced(target);
  }

  relationshipsOf(path: string): readonly Relationship[] {
    const known = this.relationships.get(path);
    if (known !== undefined) return known;
    const xml = this.texts.get(relationshipsPath(path));
    const read = xml === undefined ? [] : readRelationships(xml);
    this.relationships.set(path, read);
    return read;
  }

  /** The parts that `path` points to with relationships of a kind. */
  targetsOf(path: string, kind: string): string[] {
    return this.relationshipsOf(path).filter((relationship) => !relationship.external && hasKind(relationship, kind)).map(({ target }) => resolveTarget(path, target));
  }

  private allTargetsOf(path: string): string[] {
    return this.relationshipsOf(path).filter(({ external }) => !external).map(({ target }) => resolveTarget(path, target));
  }

  /** Makes `from` point to the part `to`; gives the relationship's id. */
  relate(from: string, type: string, to: string): string {
    return this.addRelationship(from, type, relativeTarget(from, to), false);
  }

  relateExternal(from: string, type: string, address: string): string {
    return this.addRelationship(from, type, address, true);
  }

  /** The id under which `from` points to the part `to`; undefined where it does not. */
  relationshipTo(from: string, to: string): string | undefined {
    return this.relationshipsOf(from).find(({ external, target }) => !external && resolveTarget(from, target) === to)?.id;
  }

  /** `from` no longer points to the part `to`, which goes where nothing else points to it. */
  detach(from: string, to: string): void {
    const gone = this.relationshipTo(from, to);
    this.setRelationships(from, this.relationshipsOf(from).filter(({ id }) => id !== gone));
    this.removeUnreferenced(to);
  }

  /** A path that no part has: freePath('xl/worksheets/sheet', '.xml') → 'xl/worksheets/sheet4.xml'. */
  freePath(before: string, after: string): string {
    const taken = new Set(this.paths().map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  async save(): Promise<Uint8Array> {
    if (this.types.changed) this.replaced.set(CONTENT_TYPES_PATH, this.types.toXml());
    const packed: ZipEntry[] = [];
    for (const path of [CONTENT_TYPES_PATH, ...this.paths().filter((path) => path !== CONTENT_TYPES_PATH)]) {
      const content = this.replaced.get(path);
      packed.push(content === undefined ? (this.entries.get(path) as ZipEntry) : await pack(path, [content]));
    }
    return writeZip(packed);
  }

  private addRelationship(from: string, type: string, target: string, external: boolean): string {
    const known = this.relationshipsOf(from);
    const ids = new Set(known.map(({ id }) => id));
    let number = known.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    this.setRelationships(from, [...known, { id: `rId${number}`, type, target, external }]);
    return `rId${number}`;
  }

  private setRelationships(from: string, relationships: Relationship[]): void {
    this.relationships.set(from, relationships);
    this.setText(relationshipsPath(from), writeRelationships(relationships));
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
