import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spawnSync } from 'node:child_process';
import { baseAddress, CHANNELS, manifestFor } from './manifests';
import { iisExample, nginxExample } from './server-examples';
import { trustedCatalogFile, trustedCatalogPolicy } from './trusted-catalog';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SHARE = '\\\\server\\yinfeng';
/** With the files for Excel for Mac it is 1.3 MB more. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Made by the build and needed by nobody who uses the add-in. */
const LEFT_OUT = /\.map$|^stats\.json$|^manifest\.xml$/;

const USAGE = '用法：npm run package -- --url https://内网地址/目录 [--share \\\\服务器\\共享文件夹] [--mac] [--out 文件夹]';

/** Makes the bundle for an intranet server: web/ (the add-in with office.js beside it), manifests for production and test, examples for servers, and what makes Excel trust a shared folder. */
async function makePackage(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, share: { type: 'string', default: SHARE }, mac: { type: 'boolean', default: false }, out: { type: 'string' } } });
  if (values.url === undefined) throw new RangeError(USAGE);
  const url = baseAddress(values.url);
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const folder = path.resolve(values.out ?? path.join(ROOT, 'out', `yinfeng-${version}`));
  await rm(folder, { recursive: true, force: true });
  await buildInto(path.join(folder, 'build'), url, values.mac);
  const web = await copyWeb(path.join(folder, 'build'), path.join(folder, 'web'));
  await rm(path.join(folder, 'build'), { recursive: true });
  await writeOthers(folder, url, values.share, version);
  const bytes = web.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_BYTES && !values.mac) throw new RangeError(`web/ has ${bytes} bytes, more than ${MOST_BYTES}`);
  console.log(`已生成 ${path.relative(process.cwd(), folder)}：web/ ${web.length} 个文件，${(bytes / 1024 / 1024).toFixed(2)} MB，地址 ${url}`);
}

async function buildInto(folder: string, url: string, withMac: boolean): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'office=self', '--env', `baseUrl=${url}`, ...(withMac ? ['--env', 'mac'] : []), '--output-path', folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('构建失败，见上面的提示。');
}

interface WebFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files that are loaded, and a list of them with size and checksum, by which the check page sees whether all have arrived unharmed. */
async function copyWeb(from: string, to: string): Promise<readonly WebFile[]> {
  const names = (await readdir(from, { recursive: true })).map((name) => name.split(path.sep).join('/')).filter((name) => !LEFT_OUT.test(name)).sort();
  const files: WebFile[] = [];
  for (const file of names) {
    const source = path.join(from, file);
    if (!(await stat(source)).isFile()) continue;
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await cp(source, path.join(to, file));
    const content = await readFile(source);
    files.push({ file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  }
  await writeFile(path.join(to, 'files.json'), `${JSON.stringify({ files }, null, 1)}\n`);
  return files;
}

async function writeOthers(folder: string, url: string, share: string, version: string): Promise<void> {
  const development = await readFile(path.join(ROOT, 'manifest.xml'), 'utf8');
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    ...Object.fromEntries(CHANNELS.map((channel) => [`manifest/${channel.file}`, manifestFor(development, channel, url, version)])),
    'server/nginx.conf': nginxExample(url),
    'server/iis/web.config': iisExample(),
    'catalog/trusted-catalog.reg': trustedCatalogFile(share),
    'catalog/Registry.xml': trustedCatalogPolicy(share),
    '部署.md': await readFile(path.join(ROOT, 'docs/部署.md'), 'utf8'),
    LICENSE: await readFile(path.join(ROOT, 'LICENSE'), 'utf8'),
  };
  for (const [file, content] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

try {
  await makePackage();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}
