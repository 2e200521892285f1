import { isSameObservation, PROBE_IDS, type ConformanceReport, type Observed, type ProbeId, type ProbeOutcome, type ProbeResult } from '../../domain/conformance';
import { codeOf, toFailure } from '../failures';
import { yieldToPane } from '../progress';
import { workNames } from '../work-names';
import { BEHAVIOUR_PROBES } from './behaviour';
import { CELL_PROBES } from './cells';
import expectedOnDesktop from './expected-on-desktop.json' with { type: 'json' };
import expected from './expected.json' with { type: 'json' };
import { LOOK_PROBES } from './looks';
import { OBJECT_PROBES } from './objects';
import type { Probe, Scratch } from './probe';
import { PRODUCT_PROBES } from './product';
import { SHEET_PROBES } from './sheets';
import { ITEM, leftAfter, removeTraces, traces } from './traces';

export type Expectations = Readonly<Partial<Record<string, Observed>>>;

/** How a run is watched and stopped. */
export interface ConformanceRun {
  /** `next` is about to be tried; null at the end. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly next: ProbeId | null }) => void;
  /** Stops before the next probe; what was seen until then is reported. */
  readonly signal?: AbortSignal;
  /** In place of `expectations()`. */
  readonly expected?: Expectations;
}

const PROBES: Readonly<Record<ProbeId, Probe>> = { ...CELL_PROBES, ...LOOK_PROBES, ...OBJECT_PROBES, ...SHEET_PROBES, ...BEHAVIOUR_PROBES, ...PRODUCT_PROBES };

/** 自检: tries everything that the product asks of the workbook program, each on an empty sheet of its own, and compares what is seen with what is expected.
 *  Sheets and names of the run are removed after each probe; the office's own are never written to. What fails is reported and does not stop the others.
 *  Throws `Failure` where the workbook takes no sheets at all. Round trips: about 310. */
export async function runConformance(run: ConformanceRun = {}): Promise<ConformanceReport> {
  const claimed = new Set<string>();
  const names = claimingNames(claimed);
  const started = Date.now();
  const before = await traces();
  try {
    await requireRoom(names);
    const results: ProbeResult[] = [];
    for (const [done, id] of PROBE_IDS.entries()) {
      if (run.signal?.aborted) break;
      run.onProgress?.({ done, total: PROBE_IDS.length, next: id });
      results.push(await tried(id, names, run.expected ?? expectations()));
      await removeTraces(before, claimed);
      await yieldToPane();
    }
    run.onProgress?.({ done: results.length, total: PROBE_IDS.length, next: null });
    return { host: hostName(), results, left: await leftAfter(before, claimed), cancelled: results.length < PROBE_IDS.length, milliseconds: Date.now() - started };
  } catch (error) {
    await removeTraces(before, claimed);
    throw toFailure(error);
  }
}

/** What the embedded workbook answers, but for what only a browser's Excel refuses: messages over 5 MB (Office documentation, resource limits). */
export function expectations(): Expectations {
  return isInBrowser() ? expected : { ...expected, ...expectedOnDesktop };
}

/** Names for sheets, each of which counts as of this run from then on. */
interface ClaimingNames {
  readonly next: () => string;
  readonly claim: (name: string) => void;
}

function claimingNames(claimed: Set<string>): ClaimingNames {
  const names = workNames();
  const claim = (name: string): void => { claimed.add(name); };
  const next = (): string => {
    const name = names.next();
    claim(name);
    return name;
  };
  return { next, claim };
}

async function tried(id: ProbeId, names: ClaimingNames, expected: Expectations): Promise<ProbeResult> {
  const { needs, run } = PROBES[id];
  const wanted = expected[id];
  const started = Date.now();
  const result = (outcome: ProbeOutcome, observed: Observed): ProbeResult => ({ id, outcome, observed, expected: wanted ?? null, milliseconds: Date.now() - started });
  if (needs !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', needs)) return result('unsupported', `ExcelApi ${needs}`);
  const used: string[] = [];
  try {
    const seen = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const scratch = await scratchSheet(context, names, used);
      return run(context, scratch);
    });
    const observed = withoutNames(seen, used);
    if (wanted === undefined) return result('noted', observed);
    return result(isSameObservation(observed, wanted) ? 'same' : 'different', observed);
  } catch (error) {
    return result('failed', `${codeOf(error) ?? ''} ${error instanceof Error ? error.message : String(error)}`.trim());
  }
}

/** An empty sheet for one probe; `used` gets the names that it gives to sheets. */
async function scratchSheet(context: Excel.RequestContext, names: ClaimingNames, used: string[]): Promise<Scratch> {
  const claim = (name: string): void => {
    names.claim(name);
    used.push(name);
  };
  const otherName = (): string => {
    const name = names.next();
    used.push(name);
    return name;
  };
  const name = otherName();
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  return { sheet, name, otherName, claim, item: ITEM };
}

/** The names of sheets differ from run to run: the first is shown as 表1. */
function withoutNames(seen: Observed, names: readonly string[]): Observed {
  if (typeof seen === 'string') return names.reduce((text, name, at) => text.replaceAll(`'${name}'`, `表${at + 1}`).replaceAll(name, `表${at + 1}`), seen);
  if (isList(seen)) return seen.map((each) => withoutNames(each, names));
  if (typeof seen !== 'object' || seen === null) return seen;
  return Object.fromEntries(Object.entries(seen).map(([key, each]) => [key, withoutNames(each, names)]));
}

function isList(seen: Observed): seen is readonly Observed[] {
  return Array.isArray(seen);
}

/** Adds a sheet and removes it again: where that is refused, nothing else can be tried. Round trips: 2. */
async function requireRoom({ next }: ClaimingNames): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add(next());
    await context.sync();
    sheet.delete();
    await context.sync();
  });
}

function isInBrowser(): boolean {
  return String(Office.context.platform) === 'OfficeOnline';
}

function hostName(): string {
  const { diagnostics } = Office.context as Partial<Office.Context>;
  return diagnostics === undefined ? '?' : `${diagnostics.host} ${diagnostics.version} ${diagnostics.platform}`;
}
