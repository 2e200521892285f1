import type { CellArray, CellContent, CustomFunctionCalls } from './calculation/calculator';
import type { FunctionOutcome } from './answers/function-calls';

/** What an add-in's functions.json says of its functions, as far as calls need it. */
export interface FunctionsMetadata {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

interface ParameterMetadata {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** Who calculates: an add-in that is ready, with what it says of its functions. */
export interface FunctionRuntime {
  readonly metadata: FunctionsMetadata;
  readonly call: (calls: readonly { readonly id: string; readonly args: readonly unknown[] }[]) => readonly Promise<FunctionOutcome>[];
}

type Value = CellContent | CellArray;

/**
 * The calls of custom functions in formulas. The engine asks for values and goes on; what is not known yet is asked of the add-in, all calls at once, and when the
 * answers are here the cells that wait for them are calculated again. Answers are used while a calculation goes on and then forgotten: a cell that is calculated anew asks anew.
 */
export class CustomFunctions implements CustomFunctionCalls {
  runtime: () => FunctionRuntime | null = () => null;
  /** Called when answers are here. */
  onAnswers: () => void = () => undefined;
  private readonly answers = new Map<string, Value>();
  private readonly asked = new Map<string, { readonly id: string; readonly args: readonly unknown[] }>();
  private awaited = new Set<string>();
  private wave = 0;
  private readonly listeners: (() => void)[] = [];
  private telling: ReturnType<typeof setTimeout> | null = null;

  get names(): readonly string[] {
    const metadata = this.runtime()?.metadata;
    return metadata === undefined ? [] : metadata.functions.map(({ name }) => fullName(metadata, name));
  }

  readonly call = (name: string, args: readonly (CellArray | null)[]): Value | null => {
    const metadata = this.runtime()?.metadata;
    const called = metadata?.functions.find((each) => fullName(metadata, each.name) === name);
    if (called === undefined) return { error: '#NAME?' };
    const prepared = preparedArguments(called, args);
    if (!Array.isArray(prepared)) return prepared as { readonly error: string };
    const key = JSON.stringify([called.id, prepared]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (!this.awaited.has(key)) this.asked.set(key, { id: called.id, args: prepared });
    return null;
  };

  /** Sends the calls that came up. Where nothing is awaited any more, the answers are forgotten. */
  ask(): void {
    const runtime = this.runtime();
    const calls = [...this.asked];
    this.asked.clear();
    if (runtime !== null && calls.length > 0) {
      for (const [key] of calls) this.awaited.add(key);
      const { wave } = this;
      runtime.call(calls.map(([, call]) => call)).forEach((outcome, index) => void outcome.then((found) => this.take(calls[index]?.[0] ?? '', found, wave)));
    }
    if (!this.isBusy) this.answers.clear();
  }

  /** Whether cells wait for answers. */
  get isBusy(): boolean {
    return this.awaited.size > 0 || this.telling !== null;
  }

  /** Resolves when answers are here the next time. */
  nextAnswers(): Promise<void> {
    return new Promise((resolve) => this.listeners.push(resolve));
  }

  /** What was asked under other circumstances counts no more. */
  forget(): void {
    this.wave += 1;
    this.answers.clear();
    this.awaited = new Set();
  }

  private take(key: string, outcome: FunctionOutcome, wave: number): void {
    if (wave !== this.wave) return;
    this.awaited.delete(key);
    this.answers.set(key, 'error' in outcome ? { error: outcome.error } : valueOf(outcome.value));
    // Answers come in numbers; they are looked at together.
    this.telling ??= setTimeout(() => {
      this.telling = null;
      this.onAnswers();
      for (const heard of this.listeners.splice(0)) heard();
    }, 0);
  }
}

function fullName({ namespace }: FunctionsMetadata, name: string): string {
  return `${namespace}.${name}`.toUpperCase();
}

/** Arguments as the client's runtime takes them; an error where Excel would not call the function at all. */
function preparedArguments({ parameters }: FunctionMetadata, args: readonly (CellArray | null)[]): readonly unknown[] | { readonly error: string } {
  const needed = parameters.filter(({ optional }) => optional !== true).length;
  if (args.length > parameters.length || args.length < needed || args.slice(0, needed).includes(null)) return { error: '#VALUE!' };
  const prepared: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = preparedArgument(parameter, args[index] ?? null);
    if (typeof value === 'object' && value !== null && 'error' in value) return { error: String(value.error) };
    prepared.push(value);
  }
  return prepared;
}

function preparedArgument({ type, dimensionality }: ParameterMetadata, array: CellArray | null): unknown {
  if (array === null) return null;
  if (dimensionality === 'matrix') return array.map((row) => row.map(onTheWire));
  const isSingle = array.length === 1 && array[0]?.length === 1;
  const cell = array[0]?.[0] ?? null;
  if (!isSingle) return { error: '#VALUE!' };
  return typeof cell === 'object' ? cell : converted(cell, type);
}

function converted(cell: string | number | boolean, type: string | undefined): unknown {
  if (type === 'string') return String(cell);
  if (type !== 'number') return cell;
  const number = cell === '' ? NaN : Number(cell);
  return Number.isNaN(number) ? { error: '#VALUE!' } : number;
}

/** An error cell as office.js 1.1.110 recognises it among arguments. */
function onTheWire(cell: CellContent): unknown {
  return typeof cell === 'object' && cell !== null ? { type: 'CustomFunctionError', code: cell.error } : cell;
}

function valueOf(result: unknown): Value {
  if (!Array.isArray(result)) return contentOf(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(contentOf) : [contentOf(row)]));
  const isRectangular = rows.length > 0 && rows.every((row) => row.length > 0 && row.length === rows[0]?.length);
  return isRectangular ? rows : { error: '#VALUE!' };
}

function contentOf(value: unknown): CellContent {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return '';
  return { error: 'code' in value ? String(value.code) : '#VALUE!' };
}
