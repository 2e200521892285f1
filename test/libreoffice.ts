import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWith } from './optional-program';

const TIME_LIMIT_MS = 120_000;

const PROGRAM_NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

const USUAL_FOLDERS = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program'];

/** A fresh profile recalculates nothing that Excel has calculated; 0 means: always recalculate on load. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Where converted files go; removed after the test file has run. */
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Opens a workbook in LibreOffice, recalculates every formula whatever values the file holds, and saves it beside: the path of the new .xlsx. */
export function recalculate(file: string): Promise<string> {
  return convert(file, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
}

/** Prints a workbook to PDF as LibreOffice lays it out, recalculated as well: the path of the new .pdf. */
export function toPdf(file: string): Promise<string> {
  return convert(file, 'pdf', 'pdf:calc_pdf_Export');
}

/** True where LibreOffice is neither on the PATH nor in the folder that its installer chooses. */
export function libreOfficeMissing(): boolean {
  return program() === undefined;
}

/** `describe` for tests that need LibreOffice. */
export const describeWithLibreOffice = describeWith(libreOfficeMissing);

async function convert(file: string, extension: string, filter: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yinfeng-libreoffice-'));
  folders.push(folder);
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const converted = join(folder, 'converted');
  const said = await run([
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck'],
    ...['--convert-to', filter, '--outdir', converted, file],
  ]);
  const result = join(converted, `${basename(file, extname(file))}.${extension}`);
  if (!existsSync(result)) throw new Error(`LibreOffice wrote no ${extension} for ${file}: ${said}`);
  return result;
}

/** Each run has a profile of its own, so runs at the same time do not meet; a run that hangs is killed with its children. */
function run(args: readonly string[]): Promise<string> {
  const soffice = program();
  if (soffice === undefined) throw new Error('LibreOffice is not installed: soffice was not found on the PATH');
  return new Promise((resolve, reject) => {
    const child = spawn(soffice, args, { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer): void => void (said += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const timer = setTimeout(() => {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      reject(new Error(`LibreOffice did not finish within ${TIME_LIMIT_MS / 1000} s: ${said}`));
    }, TIME_LIMIT_MS);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said.trim());
    });
  });
}

function program(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...onPath, ...USUAL_FOLDERS].flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}
