/** What an OLE container holds, as far as opening it needs to know. */
export type OleContent = 'encrypted-package' | 'encrypted-xls' | 'xls' | 'other';

const FILE_PASS = 0x2f;
const RECORDS_TO_LOOK_AT = 24;
const SECTOR = 512;

/** Looks for the stream names that tell the content apart, and for the record by which an .xls says that it is encrypted. */
export function oleContent(bytes: Uint8Array): OleContent {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted-package';
  if (!hasStream(bytes, 'Workbook') && !hasStream(bytes, 'Book')) return 'other';
  return isEncryptedXls(bytes) ? 'encrypted-xls' : 'xls';
}

/** Directory entries start with the name in UTF-16, on a multiple of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\u0000`).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = SECTOR; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The workbook stream starts with a BOF record of version 8; a FILEPASS record follows early on. */
function isEncryptedXls(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let sector = SECTOR; sector + 8 < bytes.length; sector += SECTOR) {
    const isWorkbookStart = view.getUint16(sector, true) === 0x0809 && view.getUint16(sector + 4, true) === 0x0600 && view.getUint16(sector + 6, true) === 0x0005;
    if (isWorkbookStart) return hasRecord(view, sector, FILE_PASS);
  }
  return false;
}

function hasRecord(view: DataView, start: number, wanted: number): boolean {
  let at = start;
  for (let index = 0; index < RECORDS_TO_LOOK_AT && at + 4 <= view.byteLength; index += 1) {
    if (view.getUint16(at, true) === wanted) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
