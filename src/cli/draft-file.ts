import { Failure } from '../domain/failure';
import { decodeText } from '../domain/decode-text';
import { readBytes } from './read-bytes';

/** The text of a draft, without a byte order mark: offsets count from its first character. Throws `Failure` (`file.missing`, `file.not-text`). */
export async function readDraftFile(file: string): Promise<string> {
  const text = decodeText(await readBytes(file));
  if (text === undefined) throw new Failure('file.not-text', { file });
  return text;
}
