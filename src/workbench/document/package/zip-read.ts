import { crc32 } from './crc';
import { ZIP_LIMITS } from './zip-limits';

/** One member of an archive, still packed as the file has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

class ZipFormatError extends Error {
  override readonly name = 'ZipFormatError';
}

export class ZipTooLargeError extends Error {
  override readonly name = 'ZipTooLargeError';
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const WIDE_END_OF_DIRECTORY = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_FIELD = 1;
const FULL = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/** The members of a zip archive, in the order of its directory, without unpacking any.
 *  @throws ZipFormatError when the archive is cut short or inconsistent, ZipTooLargeError when it promises to unpack beyond ZIP_LIMITS */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipFormatError('the directory is damaged');
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseBombs(entries);
  return entries;
}

/** Unpacks one member; never more bytes than the directory promised, and only those it was made of.
 *  @throws ZipFormatError, ZipTooLargeError */
export async function unpack(entry: ZipEntry): Promise<Uint8Array> {
  const bytes = await unpacked(entry);
  if (crc32(bytes) !== entry.crc) throw new ZipFormatError(`${entry.name} is damaged`);
  return bytes;
}

async function unpacked(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new ZipFormatError(`${entry.name}: packing method ${entry.method}`);
  const result = new Uint8Array(entry.size);
  let length = 0;
  for await (const chunk of inflate(entry)) {
    if (length + chunk.length > entry.size) throw new ZipTooLargeError(`${entry.name} unpacks beyond its stated size`);
    result.set(chunk, length);
    length += chunk.length;
  }
  if (length !== entry.size) throw new ZipFormatError(`${entry.name} is cut short`);
  return result;
}

async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const written = writer.write(entry.packed as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    throw new ZipFormatError(`${entry.name} cannot be unpacked`, { cause });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function findDirectory(view: DataView): { offset: number; count: number } {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const directory = wideDirectory(view, at) ?? { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (directory.count > ZIP_LIMITS.entries) throw new ZipTooLargeError('too many members');
    return directory;
  }
  throw new ZipFormatError('no end of directory: the file is cut short');
}

/** The directory's place in 64-bit numbers, which some programs write for small files too. */
function wideDirectory(view: DataView, end: number): { offset: number; count: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return undefined;
  const at = wideNumber(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== WIDE_END_OF_DIRECTORY) throw new ZipFormatError('the directory is damaged');
  return { offset: wideNumber(view, at + 48), count: wideNumber(view, at + 32) };
}

/** A 64-bit number; one beyond what a file can hold is damage. */
function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ZipFormatError('a number is cut short');
  return Number(view.getBigUint64(at, true));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) throw new ZipFormatError(`${name} is encrypted`);
  const { local, packedSize, size } = placeOf(view, at, nameLength);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) throw new ZipFormatError(`${name} is missing`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new ZipFormatError(`${name} is cut short`);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + packedSize),
    size,
  };
}

interface EntryPlace {
  readonly size: number;
  readonly packedSize: number;
  readonly local: number;
}

/** Sizes and place of a member; where the 32-bit number is full, the next 64-bit number of the wide field holds it. */
function placeOf(view: DataView, at: number, nameLength: number): EntryPlace {
  const wide = wideNumbers(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const number = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    return narrow === FULL ? (wide.shift() ?? narrow) : narrow;
  };
  return { size: number(24), packedSize: number(20), local: number(42) };
}

/** The 64-bit numbers of a member, in the order size, packed size, place. */
function wideNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= Math.min(start + length, view.byteLength); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELD) continue;
    return Array.from({ length: Math.floor(view.getUint16(at + 2, true) / 8) }, (_, index) => wideNumber(view, at + 4 + index * 8));
  }
  return [];
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const suspicious = total > ZIP_LIMITS.suspiciousBytes && total > packed * ZIP_LIMITS.suspiciousRatio;
  if (suspicious || total > ZIP_LIMITS.totalBytes || entries.some((entry) => entry.size > ZIP_LIMITS.partBytes)) {
    throw new ZipTooLargeError(`unpacks to ${total} bytes`);
  }
}
