import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOM_FUNCTIONS } from '../../src/functions/registry';
import { builtMetadata } from './excel';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

const root = process.cwd();
const golden = (file: string): Metadata => JSON.parse(readFileSync(join(root, 'test/functions/golden', file), 'utf8')) as Metadata;

let built: Readonly<Record<string, Metadata>>;
beforeAll(async () => {
  built = await builtMetadata<Metadata>();
});

describe.each(['functions.json', 'functions-en.json'])('%s', (file) => {
  it('is what Excel has been told so far', () => {
    expect(built[file]).toEqual(golden(file));
  });

  it('lets error cells in, so that one does not spoil a whole range', () => {
    expect(built[file]?.allowErrorForDataTypeAny).toBe(true);
  });
});

describe('the custom functions', () => {
  const functions = (file = 'functions.json'): readonly FunctionMetadata[] => built[file]?.functions ?? [];

  it('have signatures that only grow: Excel keeps old metadata for a day, workbooks keep formulas for years', () => {
    for (const old of golden('functions.json').functions) {
      const now = functions().find(({ id }) => id === old.id);
      expect(now?.name).toBe(old.name);
      expect(now?.parameters.slice(0, old.parameters.length).map(({ name, type, optional }) => ({ name, type, optional }))).toEqual(old.parameters.map(({ name, type, optional }) => ({ name, type, optional })));
      expect(now?.parameters.slice(old.parameters.length).every(({ optional }) => optional === true)).toBe(true);
    }
  });

  it('are registered under exactly the ids that Excel is told', () => {
    expect(Object.keys(CUSTOM_FUNCTIONS).sort()).toEqual(functions().map(({ id }) => id).sort());
  });

  it('take as many arguments as Excel is told', () => {
    for (const { id, parameters } of functions()) expect([id, CUSTOM_FUNCTIONS[id as keyof typeof CUSTOM_FUNCTIONS].length]).toEqual([id, parameters.length]);
  });

  it('have plain names that Excel, WPS and every language take alike', () => {
    for (const { id, name } of functions()) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(name).toBe(id);
    }
    expect(functions('functions-en.json').map(({ name }) => name)).toEqual(functions().map(({ name }) => name));
  });

  it('describe every function and parameter, in Chinese and in English', () => {
    const texts = (file: string): string[] => functions(file).flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
    expect(texts('functions.json').filter((text) => !/[一-鿿]/.test(text))).toEqual([]);
    expect(texts('functions-en.json').filter((text) => !/^[A-Z"]/.test(text))).toEqual([]);
    expect(texts('functions-en.json')).toHaveLength(texts('functions.json').length);
  });
});
