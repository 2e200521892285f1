const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g;
const OOXML_ESCAPE = /_x([0-9a-fA-F]{4})_/g;
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it stands in XML → text. Unknown entities stay as written.
 *  @example unescapeXml('甲&amp;乙&#10;') // '甲&乙\n' */
export function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
}

/** Text → XML character content. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** Text → the inside of a double-quoted XML attribute; line breaks survive the reader's normalisation. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text)
    ? escapeText(text).replace(/"/g, '&quot;').replace(/\r/g, '&#13;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
    : text;
}

/** A cell's text as OOXML stores it: control characters as _xHHHH_ (ECMA-376 part 1, 22.9.2.19), then XML-escaped. */
export function encodeCellText(text: string): string {
  const plain = text.includes('_x') ? text.replace(OOXML_ESCAPE, (match) => `_x005F${match}`) : text;
  return escapeText(plain.replace(NOT_IN_XML, hexEscape)).replace(/\r/g, '_x000D_');
}

/** The reverse of encodeCellText. */
export function decodeCellText(xml: string): string {
  const text = unescapeXml(xml);
  return text.includes('_x') ? text.replace(OOXML_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

function decodeEntity(match: string, body: string): string {
  if (body[0] !== '#') return ENTITIES[body] ?? match;
  const code = body[1] === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : match;
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
