import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Something that webpack makes, and what it makes it from; paths from the root of the repository. */
interface Build {
  readonly name: string;
  readonly config: string;
  readonly options: readonly string[];
  readonly folder: string;
  /** Files of the finished build; where one is missing the folder holds something else. */
  readonly proof: readonly string[];
  readonly sources: readonly string[];
}

/** The add-in as it would be deployed, with office.js beside it. */
export const ADD_IN: Build = {
  name: '加载项',
  config: 'webpack.config.js',
  options: ['--env', 'office=self'],
  folder: 'dist',
  proof: ['taskpane.html', 'manifest.xml', 'office/office.js'],
  sources: [
    'src/domain', 'src/excel', 'src/functions', 'src/taskpane', 'src/commands', 'src/strings', 'seeds', 'assets',
    'manifest.xml', 'webpack.config.js', 'webpack.functions.js', 'package-lock.json',
  ],
};

/** The page around it. */
export const PAGE: Build = {
  name: '试用页',
  config: 'webpack.preview.js',
  options: [],
  folder: 'out/preview',
  proof: ['index.html'],
  sources: ['src/domain', 'src/strings', 'src/workbench', 'seeds', 'webpack.preview.js', 'package-lock.json'],
};

const WEBPACK = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');

/** Builds for production what is missing or older than its sources; a build that fails leaves the old one in place.
 *  @throws Error with what webpack said */
export async function buildIfOlder(build: Build, root: string, say: (line: string) => void): Promise<void> {
  if (await isFresh(build, root)) return;
  say(`正在构建${build.name}…`);
  const target = path.join(root, build.folder);
  const unfinished = path.join(root, 'out', `building-${path.basename(build.folder)}-${process.pid}`);
  await mkdir(path.dirname(unfinished), { recursive: true });
  try {
    await runWebpack(['--mode', 'production', '--config', build.config, ...build.options, '--output-path', unfinished], root);
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function isFresh({ folder, proof, sources }: Build, root: string): Promise<boolean> {
  const made = await Promise.all(proof.map((file) => changedAt(path.join(root, folder, file))));
  const newest = Math.max(...(await Promise.all(sources.map((source) => newestWithin(path.join(root, source))))));
  return made.every((time) => time > newest);
}

/** When the newest file of a folder, or a file, was changed, in milliseconds; 0 where there is none. */
async function newestWithin(place: string): Promise<number> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
  if (entries === null) return changedAt(place);
  const times = await Promise.all(entries.map((entry) => newestWithin(path.join(place, entry.name))));
  return Math.max(0, ...times);
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}

async function runWebpack(options: readonly string[], root: string): Promise<void> {
  const child = spawn(process.execPath, [WEBPACK, ...options], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(said.join(''));
}
