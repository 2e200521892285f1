import { Failure } from '../domain/failure';
import { functionCells } from '../domain/sharing/function-cells';
import type { TrustState } from '../domain/sharing/sharing-findings';
import { toFailure } from './failures';
import type { Run } from './progress';
import { readSharedSheets } from './sharing-sheets';
import type { Undoable } from './undoable';

/** Settings of the file that Excel goes by; source: Office documentation, "Automatically open a task pane with a document" and "Manage trust options". */
const OPENS_PANE = 'Office.AutoShowTaskpaneWithDocument';
const NO_TRUST_PROMPT = 'Office.DisableTrustUX';

/** What in the file makes Excel ask people without the add-in whether they trust it. Round trips: 1. */
export async function trustState(): Promise<TrustState> {
  const { settings } = Office.context.document;
  const startup = await startupBehavior();
  return {
    startsWithFile: startup && startup === Office.StartupBehavior.load,
    paneOpensWithFile: settings.get(OPENS_PANE) === true,
    isSwitchedOff: settings.get(NO_TRUST_PROMPT) === true,
  };
}

/** What was switched off. */
export interface TrustSwitchedOff extends Undoable {
  /** The add-in no longer starts with the file; null where this Excel cannot say or change it. */
  readonly startup: boolean | null;
  readonly pane: boolean;
}

/** Switches the trust prompt off for a workbook without functions: the add-in does not start with the file any more, nor does its pane open with it. Undo switches back what was switched.
 *  Throws `trust.functions-left` while the workbook has functions of the add-in. Round trips: those of reading, then 2. */
export async function switchTrustPromptOff(run: Run = {}): Promise<TrustSwitchedOff> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const left = (await readSharedSheets(context, run)).filter((sheet) => functionCells(sheet).length > 0);
      if (left.length > 0) throw new Failure('trust.functions-left', { sheets: left.map(({ name }) => name).join('、') });
    });
    const before = await trustState();
    await applyTrust({ startsWithFile: before.startsWithFile === true ? false : null, paneOpensWithFile: false, isSwitchedOff: true });
    return {
      startup: before.startsWithFile, pane: before.paneOpensWithFile, sheets: [],
      undo: async () => {
        try {
          await applyTrust({ ...before, startsWithFile: before.startsWithFile === true ? true : null });
        } catch (error) {
          throw toFailure(error);
        }
      },
    };
  } catch (error) {
    throw toFailure(error);
  }
}

/** Null leaves the way in which the add-in starts alone. */
async function applyTrust({ startsWithFile, paneOpensWithFile, isSwitchedOff }: TrustState): Promise<void> {
  if (startsWithFile !== null) await Office.addin.setStartupBehavior(startsWithFile ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  const { settings } = Office.context.document;
  const put = (name: string, isOn: boolean): void => (isOn ? settings.set(name, true) : settings.remove(name));
  put(OPENS_PANE, paneOpensWithFile);
  put(NO_TRUST_PROMPT, isSwitchedOff);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => (status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(toFailure(error))));
  });
}

/** Null where there is no shared runtime, or the program does not answer. */
async function startupBehavior(): Promise<Office.StartupBehavior | null> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return null;
  try {
    return await Office.addin.getStartupBehavior();
  } catch {
    return null;
  }
}
