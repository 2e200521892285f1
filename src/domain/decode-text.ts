/** Tried in this order; the first that fits without a single wrong byte is taken. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** The text of a file in UTF-8 (with or without a mark), UTF-16 with a mark, or GB18030; undefined where none fits. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (hasUtf16Mark(bytes)) return tryDecode(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
  for (const encoding of ENCODINGS) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') || text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Whether a file begins with the byte order mark of UTF-16. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
