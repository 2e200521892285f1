import { readSettings, writeSettings } from './document/settings';
import type { WorkbookDocument } from './document/workbook-document';

/** Requirement sets that office.js 1.1.110 answers up to, whatever later sets the program may have. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.9', RibbonApi: '1.2', AddinCommands: '1.1', DialogApi: '1.2',
  RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1', Settings: '1.1', CustomXmlParts: '1.1',
};

export interface ContextOptions {
  /** Requirement sets and their highest version, in place of the usual ones. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly language?: string;
}

type AsyncResult = { readonly status: 'succeeded'; readonly value: undefined; readonly error: undefined };
type Callback = (result: AsyncResult) => void;

/** Office.context, as far as the add-in looks: what the program can do, its language, and the settings that the workbook carries. */
export function officeContext(document: WorkbookDocument, options: ContextOptions) {
  const sets = options.requirementSets ?? REQUIREMENT_SETS;
  const language = options.language ?? 'zh-CN';
  return {
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    displayLanguage: language,
    contentLanguage: language,
    requirements: { isSetSupported: (name: string, version?: string | number) => isReached(sets[name], String(version ?? '1.1')) },
    document: { mode: 'readWrite', url: document.fileName, settings: documentSettings(document) },
    officeTheme: undefined,
  };
}

/** Office.context.document.settings: changes are kept in memory until saveAsync. */
function documentSettings(document: WorkbookDocument) {
  let kept = readSettings(document);
  const done = (callback?: Callback): void => {
    queueMicrotask(() => callback?.({ status: 'succeeded', value: undefined, error: undefined }));
  };
  return {
    get: (name: string): unknown => JSON.parse(kept.get(name) ?? 'null'),
    set: (name: string, value: unknown): void => {
      kept.set(name, JSON.stringify(value ?? null));
    },
    remove: (name: string): void => {
      kept.delete(name);
    },
    saveAsync: (first?: unknown, second?: Callback): void => {
      writeSettings(document, kept);
      done(typeof first === 'function' ? (first as Callback) : second);
    },
    refreshAsync: (callback?: Callback): void => {
      kept = readSettings(document);
      done(callback);
    },
  };
}

function isReached(highest: string | undefined, wanted: string): boolean {
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
