/** Bytes of a text in UTF-8. Node counts without making a copy. */
export const byteLength: (text: string) => number = typeof Buffer === 'undefined' ? (text) => new TextEncoder().encode(text).length : (text) => Buffer.byteLength(text);
