import { readFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate';

/** Where a folder's files stand on the site. */
export interface Mount {
  readonly at: string;
  readonly folder: string;
}

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Files by their path on the site, in lower case: office.js asks for zh-CN/office_strings.js and has it under zh-cn. */
type Files = ReadonlyMap<string, { readonly type: string; readonly content: Buffer }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.xml': 'application/xml', '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** Only this computer can reach the site. */
const HOST = 'localhost';

/** Serves folders over https on this computer only, as they are now: a later build does not disturb who is looking. `port` 0 takes a free one.
 *  @throws Error where the port is taken */
export async function serveSite(mounts: readonly Mount[], home: string, certificate: Certificate, port: number): Promise<Site> {
  const files: Files = new Map((await Promise.all(mounts.map(filesOf))).flat());
  const server = createServer(certificate, (request, response) => answer(request, response, files, home));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve);
  });
  return {
    address: `https://${HOST}:${(server.address() as AddressInfo).port}${home}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function filesOf({ at, folder }: Mount): Promise<[string, { type: string; content: Buffer }][]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return Promise.all(names.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    const place = `${at}${path.relative(folder, file).split(path.sep).join('/')}`;
    return [place.toLowerCase(), { type: TYPES[path.extname(name)] ?? 'application/octet-stream', content: await readFile(file) }];
  }));
}

function answer({ method, url }: IncomingMessage, response: ServerResponse, files: Files, home: string): void {
  const place = placeOf(url);
  if (place === '/') {
    response.writeHead(302, { location: home }).end();
    return;
  }
  const file = place === null ? undefined : files.get((place.endsWith('/') ? `${place}index.html` : place).toLowerCase());
  if (file === undefined || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(method === 'HEAD' ? undefined : file.content);
}

function placeOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch {
    return null;
  }
}
