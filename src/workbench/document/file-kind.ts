import { hasUtf16Mark } from '../../domain/decode-text';

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'zip' | 'ole' | 'text' | 'other';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** @example fileKind(new TextEncoder().encode('项目名称,投资方')) // 'text' */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  return bytes.subarray(0, 4096).includes(0) && !hasUtf16Mark(bytes) ? 'other' : 'text';
}

/** The extension, without the dot, in lower case. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
