import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionsMetadata } from '../../src/workbench/custom-functions';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { type EmbeddedExcel, startEmbeddedExcel } from '../../src/workbench/node-bridge';

/** What Excel is told of the custom functions, by file name, as the build makes it. */
export async function builtMetadata<Metadata>(): Promise<Readonly<Record<string, Metadata>>> {
  const module = (await import(pathToFileURL(join(process.cwd(), 'webpack.functions.js')).href)) as { functionsMetadata: () => Promise<Record<string, Metadata>> };
  return module.functionsMetadata();
}

/** office.js on a workbook, with the add-in's functions known and registered, and the office's sheets watched. */
export async function startWithFunctions(document: WorkbookDocument, language = 'zh-CN'): Promise<EmbeddedExcel & { readonly settled: () => Promise<void> }> {
  const metadata = (await builtMetadata<Pick<FunctionsMetadata, 'functions'>>())['functions.json'];
  const excel = await startEmbeddedExcel(document, { language, functions: { namespace: 'ZS', functions: metadata?.functions ?? [] } });
  const { CUSTOM_FUNCTIONS } = await import('../../src/functions/registry');
  const { watchOffice } = await import('../../src/functions/office');
  excel.CustomFunctions.associate(CUSTOM_FUNCTIONS);
  const watch = watchOffice();
  await watch.settled();
  return { ...excel, settled: () => watch.settled() };
}
