import { readFile } from 'node:fs/promises';
import { Failure } from '../domain/failure';

/** The bytes of a file that the command line names. Throws `Failure` (`file.missing`). */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure('file.missing', { file }, { cause: error });
  }
}
