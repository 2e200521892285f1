import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSignedCertificate } from '../../../src/workbench/page/server/certificate';
import { type Site, serveSite } from '../../../src/workbench/page/server/site';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}

describe('the server of the page', () => {
  let folder: string;
  let site: Site;
  const get = (path: string): Promise<Answer> => new Promise((resolve, reject) => {
    request(new URL(path, site.address), { rejectUnauthorized: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString(), location: response.headers.location }));
    }).on('error', reject).end();
  });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yinfeng-site-'));
    writeFileSync(join(folder, 'index.html'), '试用页');
    writeFileSync(join(folder, 'zh-strings.js'), '1');
    writeFileSync(join(tmpdir(), 'yinfeng-outside.txt'), 'secret');
    site = await serveSite([{ at: '/preview/', folder }], '/preview/', await selfSignedCertificate(new Date()), 0);
  });

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(tmpdir(), 'yinfeng-outside.txt'));
  });

  it('stands on this computer only, over https', () => {
    expect(site.address).toMatch(/^https:\/\/localhost:\d+\/preview\/$/);
  });

  it('gives the page at its address, and leads there from the root', async () => {
    expect(await get('/preview/')).toMatchObject({ status: 200, text: '试用页' });
    expect(await get('/')).toMatchObject({ status: 302, location: '/preview/' });
  });

  it('finds files whatever case office.js asks for', async () => {
    expect(await get('/preview/zh-Strings.js')).toMatchObject({ status: 200, text: '1' });
  });

  it.each(['/preview/missing.js', '/preview/../yinfeng-outside.txt', '/preview/%2e%2e/yinfeng-outside.txt', '/preview/%'])('gives nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
