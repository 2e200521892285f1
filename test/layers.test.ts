import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const root = process.cwd();
const src = join(root, 'src');
const layers = JSON.parse(readFileSync(join(root, 'test/layers.json'), 'utf8')) as Record<string, Layer>;

interface Import {
  /** Relative to src, with forward slashes. */
  readonly file: string;
  readonly specifier: string;
}

const sourceFiles = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'));

const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(join(src, file), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
);

const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** The folder that an import reaches, of src or beside it (seeds); null where it is a package. */
function reachedFolder({ file, specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = resolve(src, dirname(file), specifier);
  return folderOf(relative(target.startsWith(src + sep) ? src : root, target).split(sep).join('/'));
}

/** The package that an import names: '@fluentui/react-components', 'react-dom' for 'react-dom/client'; null where it is a file. */
function reachedPackage({ specifier }: Import): string | null {
  if (specifier.startsWith('.')) return null;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const sentence = ({ file, specifier }: Import): string => `src/${file} imports ${specifier}`;

describe('the layers of src', () => {
  it('are the folders that exist', () => {
    expect([...new Set(sourceFiles.map(folderOf))].filter((folder) => !(folder in layers))).toEqual([]);
  });

  it('point one way: no folder reaches, over others, back to itself', () => {
    const reach = (folder: string): string[] => (layers[folder]?.folders ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const folder of Object.keys(layers)) expect(reach(folder)).not.toContain(folder);
  });

  it('keep the workbench and the command line out of the add-in', () => {
    for (const folder of ['domain', 'strings', 'excel', 'functions', 'taskpane', 'commands']) {
      expect(layers[folder]?.folders).not.toContain('workbench');
      expect(layers[folder]?.folders).not.toContain('cli');
    }
  });

  it('are kept by every import in the tree', () => {
    const astray = imports.filter((one) => {
      const from = folderOf(one.file);
      const to = reachedFolder(one);
      return to !== null && to !== from && !layers[from]?.folders.includes(to);
    });
    expect(astray.map(sentence)).toEqual([]);
  });

  it('use only the packages that they may', () => {
    const astray = imports.filter((one) => {
      const to = reachedPackage(one);
      const packages = layers[folderOf(one.file)]?.packages ?? [];
      return to !== null && !packages.includes('*') && !packages.includes(to);
    });
    expect(astray.map(sentence)).toEqual([]);
  });

  it('let strings know types of the domain only, no code', () => {
    const withCode = sourceFiles
      .filter((file) => folderOf(file) === 'strings')
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export) (?!type)[^'\n]{0,200}from '(\.\.[^']{1,200})'/gm)].map((match) => `src/${file}: ${match[0]}`));
    expect(withCode).toEqual([]);
  });
});

describe('the linter', () => {
  const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
  const complaints = async (file: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: join(src, file) });
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  };

  it.each([
    ['domain/tier.ts', "import { read } from '../excel/read';\nread();\n", 'no-restricted-imports'],
    ['domain/tier.ts', 'export const app = Excel;\n', 'no-restricted-globals'],
    ['domain/tier.ts', 'export const today = Date.now();\n', 'no-restricted-syntax'],
    ['domain/tier.ts', 'export default 1;\n', 'no-restricted-exports'],
    ['domain/tier.ts', 'export const value: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    ['strings/strings.ts', 'export const language = Office.context.displayLanguage;\n', 'no-restricted-globals'],
    ['functions/functions.ts', "import { open } from '../workbench/open';\nopen();\n", 'no-restricted-imports'],
  ])('stops in src/%s: %j', async (file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  it('lets the pane use the domain', async () => {
    expect(await complaints('taskpane/index.tsx', "import { YI } from '../domain/money';\nexport const yi = YI;\n")).toEqual([]);
  });
});
