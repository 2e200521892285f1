import { AsyncLocalStorage } from 'node:async_hooks';
import { startEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/node-bridge';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';

/** Two add-ins on one workbook, each with an office.js of its own. */
export interface TwoAddIns {
  readonly addIns: readonly [AddIn, AddIn];
  close(): void;
}

export interface AddIn {
  readonly excel: EmbeddedExcel;
  /** Does something as this add-in: everything called from it finds this add-in's Excel and Office among the globals. */
  as<T>(work: () => Promise<T>): Promise<T>;
}

const NAMES = ['Excel', 'Office'] as const;

/** Starts them. The product's code takes Excel and Office from the globals; here these give those of the add-in that is running. */
export async function startTwoAddIns(document: WorkbookDocument): Promise<TwoAddIns> {
  const running = new AsyncLocalStorage<EmbeddedExcel>();
  const start = async (): Promise<AddIn> => {
    const excel = await startEmbeddedExcel(document, { globals: false, calculation: 'on-open' });
    return { excel, as: (work) => running.run(excel, work) };
  };
  const addIns = [await start(), await start()] as const;
  for (const name of NAMES) Object.defineProperty(globalThis, name, { configurable: true, get: () => running.getStore()?.[name] });
  return {
    addIns,
    close: () => {
      for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
      for (const { excel } of addIns) excel.close();
    },
  };
}

/** Decides whose request is answered next. A request waits at the gate until everybody who is at work waits there, too. */
export class Gate {
  private readonly waiting: (() => void)[][];
  private readonly atWork: Set<number>;
  private wake: () => void = () => undefined;
  private isOpen = true;

  constructor(addIns: readonly AddIn[]) {
    this.waiting = addIns.map(() => []);
    this.atWork = new Set();
    addIns.forEach(({ excel }, index) => {
      excel.host.onRequest = () => (this.isOpen ? undefined : new Promise((pass) => {
        this.waiting[index]?.push(pass);
        this.wake();
      }));
    });
  }

  /** Runs the work of every add-in; `next` is asked which of those that wait goes on, and is told how many have gone before. */
  async run(work: readonly (() => Promise<void>)[], next: (step: number, waiting: readonly number[]) => number, between: (step: number) => Promise<void>): Promise<void> {
    this.isOpen = false;
    const all = work.map(async (job, index) => {
      this.atWork.add(index);
      await job();
      this.atWork.delete(index);
      this.wake();
    });
    for (let step = 0; this.atWork.size > 0; step += 1) {
      while ([...this.atWork].some((index) => this.waiting[index]?.length === 0)) await new Promise<void>((resolve) => { this.wake = resolve; });
      if (this.atWork.size === 0) break;
      await between(step);
      const waiting = this.waiting.flatMap((line, index) => (line.length > 0 ? [index] : []));
      this.waiting[next(step, waiting)]?.shift()?.();
    }
    this.isOpen = true;
    for (const line of this.waiting) for (const pass of line.splice(0)) pass();
    await Promise.all(all);
  }
}
