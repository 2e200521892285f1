import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { nginxExample } from '../../deploy/server-examples';
import { selfSignedCertificate } from '../../src/workbench/page/server/certificate';

export interface RunningServer {
  readonly url: string;
  /** The folder that is served at the address. */
  readonly web: string;
  close(): Promise<void>;
}

const PAGE_TYPES = 'types { text/html html; text/css css; text/javascript js; application/xml xml; image/png png; }';

export function findNginx(): string | null {
  const { stdout } = spawnSync('sh', ['-c', 'PATH="$PATH:/usr/sbin" command -v nginx'], { encoding: 'utf8' });
  return stdout.trim() === '' ? null : stdout.trim();
}

/** Another folder on the same host, without the headers of the add-in. */
export interface FolderBeside {
  /** As /preview/. */
  readonly at: string;
  readonly folder: string;
}

/** An address on this computer that nobody listens at. */
export async function freeAddress(): Promise<string> {
  return `https://localhost:${await freePort()}/yinfeng`;
}

/** nginx with the example of the bundle, on this computer only. */
export async function serveWithNginx(program: string, bundle: string, place: string, url: string, beside: readonly FolderBeside[] = []): Promise<RunningServer> {
  const root = join(place, 'www');
  const certificates = join(place, 'certs');
  mkdirSync(join(place, 'temp'), { recursive: true });
  mkdirSync(certificates, { recursive: true });
  cpSync(join(bundle, 'web'), join(root, 'yinfeng'), { recursive: true });
  const { key, cert } = await selfSignedCertificate(new Date());
  writeFileSync(join(certificates, 'localhost.key'), key);
  writeFileSync(join(certificates, 'localhost.crt'), cert);
  for (const { at, folder } of beside) cpSync(folder, join(root, at), { recursive: true });
  const example = nginxExample(url, { root, certificates })
    .replace(/listen (\d+) ssl/, 'listen 127.0.0.1:$1 ssl')
    .replace(/\n}\n$/, `\n${beside.map(({ at }) => `location ${at} { ${PAGE_TYPES} index index.html; }`).join('\n')}\n}\n`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(place, 'temp', name)};`).join('\n');
  const config = join(place, 'nginx.conf');
  writeFileSync(config, `daemon off;\nuser root;\npid ${join(place, 'pid')};\nerror_log ${join(place, 'error.log')};\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${example}\n}\n`);
  const child = spawn(program, ['-c', config, '-p', place], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await answering(url, () => child.exitCode !== null, said);
  return {
    url,
    web: join(root, 'yinfeng'),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const TRIES = 200;

/** A server that has just been started takes a moment to listen. */
async function answering(url: string, hasEnded: () => boolean, said: readonly string[]): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (hasEnded()) break;
    if (await listens(Number(new URL(url).port))) return;
  }
  throw new Error(`nginx did not start: ${said.join('')}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => setTimeout(() => resolve(false), 10)));
  });
}
