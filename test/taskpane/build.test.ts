import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { faultsOf } from '../manifest/checks';
import { parseXml } from '../manifest/xml';
import { build } from './site';

const root = process.cwd();
const OFFICE_PACKAGE = join(root, 'node_modules/@microsoft/office-js');

/** What the pane loads before it is seen, and what the custom functions load besides; compressed, office.js aside. */
const LIMITS_KB = { taskpane: 150, functions: 50 };

describe('a build for an intranet server', () => {
  let folder: string;
  let page: string;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const scripts = (): string[] => [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const pathOf = (address: string): string => address.replace(/\?.*/, '');
  const ownScripts = (): string[] => scripts().map(pathOf).filter((file) => !file.startsWith('office/'));

  beforeAll(() => {
    folder = build('--mode', 'production', '--env', 'baseUrl=https://ledger.intranet.example/addin/', '--env', 'office=self');
    page = read('taskpane.html');
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has everything that the manifest names, at the new address', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const addresses = [...manifest.matchAll(/"https:\/\/ledger\.intranet\.example\/addin\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(faultsOf(parseXml(manifest.replaceAll('/addin/', '/')), { root: folder, locales: ['en-US'] })).toEqual([]);
  });

  it('loads the start page first, then office.js, then the add-in, none of them before the page is seen', () => {
    expect(scripts()[0]).toMatch(/^startup\./);
    expect(scripts()[1]).toBe('office/office.js');
    expect(scripts().slice(2).map((file) => file.replace(/\..*/, ''))).toEqual(expect.arrayContaining(['functions', 'commands', 'taskpane']));
    expect(page.match(/<script\b(?![^>]*\bdefer\b)/g)).toBeNull();
  });

  it('refers only to scripts that it has, under names that change with their content', () => {
    expect(scripts().map(pathOf).filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(ownScripts().filter((file) => file !== 'functions.js' && !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
    expect(scripts()).toContainEqual(expect.stringMatching(/^functions\.js\?[0-9a-f]{8}$/));
  });

  it('allows scripts from its own server only, and none inside the page', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(page.match(/<script\b(?![^>]*\bsrc=)/g)).toBeNull();
    expect(page.match(/\son[a-z]+=/g)).toBeNull();
  });

  it('hosts office.js as Microsoft wrote it, with its licence', () => {
    const hosted = readdirSync(join(folder, 'office'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => file.replaceAll('\\', '/'));
    expect(hosted.sort()).toEqual([
      'en-us/office_strings.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'o15apptofilemappingtable.js', 'office.js', 'zh-cn/office_strings.js',
    ]);
    for (const file of hosted) expect(readFileSync(join(folder, 'office', file)).equals(readFileSync(join(OFFICE_PACKAGE, 'dist', file)))).toBe(true);
    expect(existsSync(join(folder, 'office/LICENSE.md'))).toBe(true);
  });

  it.each(Object.entries(LIMITS_KB))('has the first scripts of %s in %i KB', (entry, limit) => {
    const { entrypoints } = JSON.parse(read('stats.json')) as { entrypoints: Record<string, { assets: { name: string }[] }> };
    const files = entrypoints[entry]?.assets.map(({ name }) => pathOf(name)) ?? [];
    const kilobytes = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length / 1024, 0);
    expect(files.length).toBeGreaterThan(0);
    expect(kilobytes).toBeLessThan(limit);
  });
});

describe('the build', () => {
  interface Config {
    readonly plugins: readonly { readonly userOptions?: { readonly officeJs?: string; readonly contentSecurityPolicy?: string } }[];
  }
  const configure = async (env: Readonly<Record<string, string>>): Promise<Config> => {
    const module = (await import(pathToFileURL(join(root, 'webpack.config.js')).href)) as { default: (env: object) => Promise<Config> };
    return module.default(env);
  };
  const officeOf = ({ plugins }: Config) => plugins.find((plugin) => plugin.userOptions?.officeJs)?.userOptions;

  it('takes office.js from Microsoft unless told otherwise', async () => {
    expect(officeOf(await configure({}))).toMatchObject({
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      contentSecurityPolicy: expect.stringContaining("script-src 'self' https://appsforoffice.microsoft.com;"),
    });
    expect(officeOf(await configure({ office: '21vianet' }))?.officeJs).toMatch(/^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\//);
  });

  it('refuses an address without https and a source of office.js that it does not know', async () => {
    await expect(configure({ baseUrl: 'http://ledger.example' })).rejects.toThrow('https');
    await expect(configure({ office: 'elsewhere' })).rejects.toThrow('microsoft, 21vianet, self');
  });
});
