import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../browser';
import { faultsOf } from '../manifest/checks';
import { parseXml } from '../manifest/xml';
import { describeWith } from '../optional-program';
import { makeBundle } from './bundle';
import { findNginx, freeAddress, serveWithNginx, type RunningServer } from './nginx';

const URL_OF_OFFICE = 'https://intranet.example/yinfeng';
let bundle: string;

beforeAll(() => {
  const made = makeBundle('--url', URL_OF_OFFICE, '--share', '\\\\fs01\\yinfeng');
  if (made.status !== 0) throw new Error(made.said);
  bundle = made.folder;
}, 240_000);

afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));

const read = (file: string, encoding: BufferEncoding = 'utf8'): string => readFileSync(join(bundle, file), encoding);
const filesIn = (folder: string): string[] => readdirSync(join(bundle, folder), { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(bundle, folder, file)).isFile());

describe('the bundle for an intranet', () => {
  it('has at most 5 MB to load, without source maps', () => {
    const web = filesIn('web');
    expect(web.reduce((sum, file) => sum + statSync(join(bundle, 'web', file)).size, 0)).toBeLessThan(5 * 1024 * 1024);
    expect(web.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('lists every file that is to be put on the server', () => {
    const { files } = JSON.parse(read('web/files.json')) as { files: { file: string }[] };
    expect(files.map(({ file }) => file).sort()).toEqual(filesIn('web').filter((file) => file !== 'files.json').sort());
  });

  it('names no other host in what the pane loads', () => {
    for (const file of filesIn('web').filter((name) => name.endsWith('.html'))) expect(read(`web/${file}`).match(/(?:src|href)="https?:/g)).toBeNull();
  });

  it('has sound manifests for production and test, with ids of their own and the version of the product', () => {
    const manifests = ['manifest.xml', 'manifest-test.xml'].map((file) => read(`manifest/${file}`));
    for (const manifest of manifests) expect(faultsOf(parseXml(manifest.replaceAll('/yinfeng/', '/')), { root: join(bundle, 'web'), locales: ['en-US'] })).toEqual([]);
    const ids = manifests.map((manifest) => /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]);
    const development = /<Id>([^<]+)<\/Id>/.exec(readFileSync('manifest.xml', 'utf8'))?.[1];
    expect(new Set([...ids, development]).size).toBe(3);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifests.every((manifest) => manifest.includes(`<Version>${version}.0</Version>`) && manifest.includes(`${URL_OF_OFFICE}/taskpane.html`) && !manifest.includes('localhost'))).toBe(true);
    expect(manifests[1]).toContain('引凤招商台账（测试）');
    expect(manifests[0]).not.toContain('测试');
  });

  it('makes Excel trust the shared folder of the office', () => {
    const registry = read('catalog/trusted-catalog.reg', 'utf16le');
    expect(registry.startsWith('\ufeffWindows Registry Editor Version 5.00\r\n')).toBe(true);
    expect(registry).toContain('"Url"="\\\\\\\\fs01\\\\yinfeng"');
    expect(registry).toContain('"Flags"=dword:00000001');
    expect(parseXml(read('catalog/Registry.xml'))).toBeDefined();
  });

  it('has an example for IIS that is well-formed and never forbids framing', () => {
    const config = read('server/iis/web.config');
    expect(parseXml(config)).toBeDefined();
    expect(config).toContain('<remove name="X-Frame-Options" />');
    expect(config).toContain('mimeType="text/javascript; charset=utf-8"');
  });

  it('refuses an address that is not https, and says how it is used', () => {
    expect(makeBundle('--url', 'http://intranet.example')).toMatchObject({ status: 2, said: expect.stringContaining('https') });
    expect(makeBundle()).toMatchObject({ status: 2, said: expect.stringContaining('--url') });
  });
});

const nginx = findNginx();

describeWith(() => nginx === null)('the bundle behind nginx with the example of the bundle', () => {
  let server: RunningServer;
  let place: string;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'yinfeng-nginx-'));
    server = await serveWithNginx(nginx ?? '', bundle, place, await freeAddress());
  });

  afterAll(async () => {
    await server.close();
    rmSync(place, { recursive: true, force: true });
  });

  const head = (file: string): Promise<{ status: number | undefined; headers: Record<string, unknown> }> =>
    new Promise((resolve, reject) => {
      request(`${server.url}/${file}`, { method: 'HEAD', rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      }).on('error', reject).end();
    });

  it('gives every file with a type that Excel takes', async () => {
    const { files } = JSON.parse(read('web/files.json')) as { files: { file: string }[] };
    const answers = await Promise.all(files.map(async ({ file }) => ({ file, ...(await head(file)) })));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    for (const { file, headers } of answers.filter((each) => each.file.endsWith('.js'))) expect([file, headers['content-type']]).toEqual([file, expect.stringContaining('javascript')]);
  });

  it('gives the sentences of office.js in the spelling that it asks for', async () => {
    expect((await head('office/zh-CN/office_strings.js')).status).toBe(200);
  });

  it('keeps hashed scripts for ever and the page never, and lets Excel frame it', async () => {
    const script = filesIn('web').find((file) => /^taskpane\.[0-9a-f]{8}\.js$/.test(file)) ?? '';
    expect((await head(script)).headers['cache-control']).toContain('immutable');
    const { headers } = await head('taskpane.html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain('frame-ancestors');
  });

  describeWithBrowser('the check page', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    async function outcome(): Promise<{ readonly said: string; readonly lines: string[] }> {
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      await page.goto(`${server.url}/check.html`);
      await page.locator('#copy').waitFor();
      const said = (await page.locator('#outcome').textContent()) ?? '';
      const lines = await page.locator('#checks li').allTextContents();
      await page.close();
      return { said, lines };
    }

    it('finds nothing wrong', async () => {
      expect(await outcome()).toMatchObject({ said: '全部正常：可以在这台电脑上安装。' });
    });

    it('says which file is missing or was altered on the way, and what to do', async () => {
      const script = filesIn('web').find((file) => /^taskpane\.[0-9a-f]{8}\.js$/.test(file)) ?? '';
      const original = readFileSync(join(server.web, script));
      writeFileSync(join(server.web, script), `${original.toString()}\n// altered`);
      rmSync(join(server.web, 'functions.json'));
      const { said, lines } = await outcome();
      expect(said).toContain('处需要处理');
      expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`${script}.*内容与安装包不同.*重新上传`)), expect.stringMatching(/functions\.json.*404.*全部文件/)]));
      writeFileSync(join(server.web, script), original);
    });
  });
});

it('has everything that the instructions name', () => {
  expect(existsSync(join(bundle, '部署.md'))).toBe(true);
  for (const file of ['web/check.html', 'manifest/manifest.xml', 'manifest/manifest-test.xml', 'server/nginx.conf', 'server/iis/web.config', 'catalog/trusted-catalog.reg', 'catalog/Registry.xml']) expect(existsSync(join(bundle, file))).toBe(true);
});
