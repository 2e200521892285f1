import type { FunctionsMetadata } from '../custom-functions';

/** What a custom function gave: its value, or the error that the cell would show. */
export type FunctionOutcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** A push that asks the client to run a custom function: [category, type, target, message, id]. */
export type FunctionCall = readonly [category: 1, type: 1000, target: '', message: string, id: 0];

/** Error numbers of the client (office.js 1.1.110); any other (2: it threw, or there is no such function) shows as #VALUE!. */
const ERROR_NAMES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** Bits of a call: error cells may stand among the arguments. */
const ERRORS_ALLOWED = 4;

/** The custom functions of one add-in, and the calls that are under way. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private next = 1;
  isReady = false;
  /** What the add-in says of its functions; null where it brings none. */
  metadata: FunctionsMetadata | null = null;
  onReady: () => void = () => undefined;

  ready(): void {
    this.isReady = true;
    this.onReady();
  }

  /** The message that starts a call, and the promise of its outcome. */
  call(name: string, args: readonly unknown[], address: string): { push: FunctionCall; outcome: Promise<FunctionOutcome> } {
    const id = this.next++;
    const outcome = new Promise<FunctionOutcome>((resolve) => this.waiting.set(id, resolve));
    return { push: [1, 1000, '', JSON.stringify([id, name.toUpperCase(), args, address, ERRORS_ALLOWED, null]), 0], outcome };
  }

  /** [[id, worked, value, …]]: the form for results of several calls. */
  takeArrayResults(results: unknown): void {
    for (const result of asList(results)) {
      const [id, worked, value, error] = asList(result);
      this.settle(Number(id), worked === true, value, error);
    }
  }

  /** [{id, failed, value, errorCode}]: the older form. */
  takeResults(results: unknown): void {
    for (const result of asList(results)) {
      const { id, failed, value, errorCode } = result as { id: number; failed: boolean; value: unknown; errorCode: unknown };
      this.settle(id, !failed, value, errorCode);
    }
  }

  private settle(id: number, worked: boolean, value: unknown, error: unknown): void {
    this.waiting.get(id)?.(worked ? { value } : { error: errorName(error), message: typeof value === 'string' ? value : '' });
    this.waiting.delete(id);
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function errorName(error: unknown): string {
  return typeof error === 'number' ? (ERROR_NAMES[error] ?? '#VALUE!') : typeof error === 'string' ? error : '#VALUE!';
}
