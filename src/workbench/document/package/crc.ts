/** Tables for eight bytes at a time: TABLES[k][b] is the checksum of byte b followed by k zero bytes. */
const TABLES = makeTables();

/** The CRC-32 of bytes that come in pieces: start with 0 and pass on what each call gives. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, index: number): number => table[index & 0xff] as number;
  let crc = ~before;
  let place = 0;
  for (; place + 8 <= bytes.length; place += 8) {
    crc ^= (bytes[place] as number) | ((bytes[place + 1] as number) << 8) | ((bytes[place + 2] as number) << 16) | ((bytes[place + 3] as number) << 24);
    crc = at(t7, crc) ^ at(t6, crc >>> 8) ^ at(t5, crc >>> 16) ^ at(t4, crc >>> 24)
      ^ at(t3, bytes[place + 4] as number) ^ at(t2, bytes[place + 5] as number) ^ at(t1, bytes[place + 6] as number) ^ at(t0, bytes[place + 7] as number);
  }
  for (; place < bytes.length; place += 1) crc = at(t0, crc ^ (bytes[place] as number)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let more = 1; more < 8; more += 1) tables.push((tables[more - 1] as Uint32Array).map((value) => (value >>> 8) ^ (first[value & 0xff] as number)));
  return tables;
}
