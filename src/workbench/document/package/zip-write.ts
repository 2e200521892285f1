import { crc32 } from './crc';
import type { ZipEntry } from './zip-read';

const UTF8_NAME = 0x0800;
const MS_DOS_DATE_1980_01_01 = 0x21;

/** Packs one member; the text may come in pieces, so that a large sheet never stands in memory as a whole. */
export async function pack(name: string, pieces: Iterable<string | Uint8Array>): Promise<ZipEntry> {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const packed = collect(stream.readable);
  const writer = stream.writable.getWriter();
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.write(bytes as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
  return { name, method: 8, crc, packed: await packed, size };
}

/** An archive of the given members, as they are packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const header = localHeader(entry, name);
    directory.push(directoryEntry(entry, name, offset));
    parts.push(header, entry.packed);
    offset += header.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, item) => sum + item.length, 0);
  return concat([...parts, ...directory, endOfDirectory(entries.length, directorySize, offset)]);
}

async function collect(readable: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks.push(chunk.value);
  return concat(chunks);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Field = readonly [value: number, bytes: 2 | 4];

function record(fields: readonly Field[], tail: Uint8Array = new Uint8Array(0)): Uint8Array {
  const length = fields.reduce((sum, [, bytes]) => sum + bytes, 0);
  const result = new Uint8Array(length + tail.length);
  const view = new DataView(result.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  result.set(tail, length);
  return result;
}

function commonFields(entry: ZipEntry, name: Uint8Array): Field[] {
  return [[20, 2], [UTF8_NAME, 2], [entry.method, 2], [0, 2], [MS_DOS_DATE_1980_01_01, 2], [entry.crc, 4], [entry.packed.length, 4], [entry.size, 4], [name.length, 2], [0, 2]];
}

function localHeader(entry: ZipEntry, name: Uint8Array): Uint8Array {
  return record([[0x04034b50, 4], ...commonFields(entry, name)], name);
}

function directoryEntry(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  return record([[0x02014b50, 4], [20, 2], ...commonFields(entry, name), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]], name);
}

function endOfDirectory(count: number, size: number, offset: number): Uint8Array {
  return record([[0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]]);
}
