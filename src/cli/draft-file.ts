import { readFile } from 'node:fs/promises';
import { Failure } from '../domain/failure';
import { decodeText } from '../workbench/document/text-encoding';

/** The text of a draft, without a byte order mark: offsets count from its first character. Throws `Failure` (`file.missing`, `file.not-text`). */
export async function readDraftFile(file: string): Promise<string> {
  const text = decodeText(await readBytes(file));
  if (text === undefined) throw new Failure('file.not-text', { file });
  return text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure('file.missing', { file }, { cause: error });
  }
}
