import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import webpack from 'webpack';

const SOURCES = ['amount', 'tier', 'top500', 'first-entry', 'stage', 'chain', 'date', 'indicator', 'summary', 'check', 'proofread'].map((name) => `./src/functions/${name}.ts`);
const ENGLISH = './src/functions/descriptions.en.json';

/** What Excel is told of the custom functions, by file name: Chinese from the comments in the code, English from a table of the same shape.
 *  Error cells come in as values, so that one bad cell does not spoil a whole range; names are the same in every language.
 *  Throws where a comment cannot be understood or the English table does not fit. */
export async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCES);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson);
  const english = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  return {
    'functions.json': describe(functions),
    'functions-en.json': describe(functions.map((one) => translated(one, english))),
  };
}

function describe(functions) {
  return { allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true, functions };
}

function translated(one, english) {
  const { description, parameters } = english[one.id] ?? {};
  const names = one.parameters.map(({ name }) => name);
  if (!description || names.join() !== Object.keys(parameters).join()) throw new Error(`${ENGLISH} does not describe ${one.id}(${names.join(', ')})`);
  return { ...one, description, parameters: one.parameters.map((parameter) => ({ ...parameter, description: parameters[parameter.name] })) };
}

/** Writes the metadata files into the build, under names that never change. */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      [...SOURCES, ENGLISH].forEach((file) => compilation.fileDependencies.add(resolve(compiler.context, file)));
      compilation.hooks.processAssets.tapPromise('FunctionsMetadata', async () => {
        for (const [name, content] of Object.entries(await functionsMetadata())) {
          compilation.emitAsset(name, new webpack.sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      });
    });
  }
}
