import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { WireRequest } from './answers/wire';
import type { WorkbookDocument } from './document/workbook-document';
import { byteLength } from './byte-length';
import { EmbeddedHost, type HostOptions } from './host';
import { type ContextOptions, officeContext } from './office-context';
import { type FunctionAssociation, type NativeBridge, type OfficeScope, loadOfficeScript } from './office-scope';

export interface EmbeddedExcelOptions extends HostOptions, ContextOptions {
  /** Puts Excel, Office, OfficeExtension and CustomFunctions among the globals until close(); by default true. Only one at a time can stand there. */
  readonly globals?: boolean;
}

/** office.js with the embedded workbook behind it. It is not Excel. */
export interface EmbeddedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: EmbeddedHost;
  /** Takes office.js off the globals and leaves the workbook, which stays usable for saving. */
  close(): void;
}

const SCRIPT = 'excel-web-16.00.js';
const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'] as const;

/** Starts the real office.js, unchanged, on a workbook.
 *  @example const { close } = await startEmbeddedExcel(await openWorkbook(bytes, { fileName: '台账.xlsx' })); await Excel.run(…); close(); */
export async function startEmbeddedExcel(document: WorkbookDocument, options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const host = new EmbeddedHost(document, options);
  const bridge = bridgeTo(host);
  const scope = loadOfficeScript(await officeScript(), SCRIPT, bridge);
  completeOffice(scope, document, options);
  // Over the native bridge nobody reports that functions are ready; they are when the add-in has named them.
  (scope['CustomFunctions'] as { readonly _association: FunctionAssociation })._association.onchange(() => host.session.functions.ready());
  const restore = options.globals === false ? (): void => undefined : install(scope);
  const close = (): void => {
    restore();
    host.close();
  };
  return {
    Excel: scope['Excel'] as typeof Excel,
    Office: scope['Office'] as typeof Office,
    OfficeExtension: scope['OfficeExtension'] as typeof OfficeExtension,
    CustomFunctions: scope['CustomFunctions'] as typeof CustomFunctions,
    host,
    close,
  };
}

/** office.js from npm, read once. */
let script: Promise<string> | null = null;

function officeScript(): Promise<string> {
  const require = createRequire(import.meta.url);
  return (script ??= readFile(path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', SCRIPT), 'utf8'));
}

/** Carries messages between office.js and the host, each answer in a turn of its own. */
function bridgeTo(host: EmbeddedHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: WireRequest | string } };
      const body = typeof message.body === 'string' ? (JSON.parse(message.body) as WireRequest) : message.body;
      void host.answer({ id, flags, body, size: bodySize(text) }).then((answer) => {
        setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } })), 0);
      });
    },
  };
  host.onPush = (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  return bridge;
}

/** Bytes of the body within a message. */
function bodySize(text: string): number {
  const start = text.indexOf('"body":');
  return byteLength(start < 0 ? text : text.slice(start + '"body":'.length, -2));
}

/** What office.js has from its loader in Excel: the context, and that it is ready. */
function completeOffice(scope: OfficeScope, document: WorkbookDocument, options: ContextOptions): void {
  const office = scope['Office'] as Record<string, unknown>;
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const context = officeContext(document, options);
  const framework = scope['OSF'] as Record<string, unknown>;
  framework['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', flags: 0 }) };
  office['onReady'] = async (callback?: (info: typeof ready) => unknown): Promise<typeof ready> => {
    await callback?.(ready);
    return ready;
  };
  office['HostType'] ??= { Excel: 'Excel' };
  office['AsyncResultStatus'] ??= { Succeeded: 'succeeded', Failed: 'failed' };
}

function install(scope: OfficeScope): () => void {
  const globals = globalThis as unknown as OfficeScope;
  const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globals, name));
  for (const name of GLOBALS) globals[name] = scope[name];
  return () => {
    GLOBALS.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globals, name);
      else Object.defineProperty(globals, name, descriptor);
    });
  };
}
