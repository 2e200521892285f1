import type { Area } from '../domain/sheet';
import type { Session } from './answers/session';
import type { Calculate } from './calculation/calculator';
import type { FunctionRuntime } from './custom-functions';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';
import { Recalculation } from './recalculation';
import type { Follower, WorkbookChange } from './workbook-change';

/** How long nobody asks for anything before formulas are calculated for those who follow. */
const PAUSE_MS = 20;
/** How long saving waits for custom functions. */
const LONGEST_WAIT_MS = 30_000;

/** A workbook that is open, once for each document: what all share who work on it. Their requests come one after the other, formulas are calculated
 *  once, and everybody is told of what the others change. */
export class SharedWorkbook {
  readonly recalculation: Recalculation;
  /** The add-ins, with the person beside each. */
  readonly sessions = new Set<Session>();
  calculationMode = 'Automatic';
  private calculationAsked = false;
  private readonly followers = new Set<Follower>();
  private changes: WorkbookChange[] = [];
  private readonly toldLayouts = new WeakMap<Sheet, number>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private pause: ReturnType<typeof setTimeout> | null = null;

  private constructor(readonly document: WorkbookDocument) {
    this.recalculation = new Recalculation(document, calculateLazily);
    this.recalculation.functions.runtime = () => this.functionRuntime();
    this.recalculation.functions.onAnswers = () => this.functionsAnswered();
    document.beforeSaving.push(async () => {
      await this.calculatedInTime();
      if (this.recalculation.isIncomplete || this.recalculation.functions.isBusy) document.calculateOnOpen = true;
    });
  }

  /** The open workbook of a document; opened with the first call. */
  static of(document: WorkbookDocument): SharedWorkbook {
    const known = opened.get(document);
    if (known !== undefined) return known;
    const made = new SharedWorkbook(document);
    opened.set(document, made);
    return made;
  }

  /** Somebody starts to work on it. `calculates` false: formulas are left to the program that opens the file; it holds for all, and the last who comes decides. */
  join(session: Session, calculates: boolean): void {
    this.sessions.add(session);
    session.functions.onReady = () => this.functionsAnswered();
    this.recalculation.calculate = calculates ? calculateLazily : null;
  }

  leave(session: Session): void {
    this.sessions.delete(session);
  }

  /** Does one thing when everything asked for earlier is done; then all are told what it changed. */
  inTurn<T>(job: () => T | Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.last.then(job).finally(() => {
      this.waiting -= 1;
      this.tellAll();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Tells a follower of every change from now on, until the function that this gives is called. */
  follow(follower: Follower): () => void {
    this.followers.add(follower);
    for (const sheet of this.document.sheets) this.toldLayouts.set(sheet, sheet.layoutRevision);
    return () => {
      this.followers.delete(follower);
    };
  }

  note(change: WorkbookChange): void {
    if (this.followers.size > 0) this.changes.push(change);
  }

  /** The content of cells is new, and formulas that read them are to be calculated. */
  noteCells(sheet: Sheet, area: Area): void {
    this.recalculation.note(sheet, area);
    this.note({ kind: 'cells', sheet, area });
  }

  /** Somebody is about to look at values. In manual mode they are as they were, unless calculation was asked for. */
  async calculate(): Promise<void> {
    if (this.calculationMode === 'Manual' && !this.calculationAsked) return;
    this.calculationAsked = false;
    await this.recalculate();
  }

  /** Application.calculate, done when somebody looks. */
  calculateOnce(): void {
    this.calculationAsked = true;
  }

  /** Resolves when everything is calculated and no cell waits for a custom function. */
  async calculated(): Promise<void> {
    const { functions } = this.recalculation;
    await this.recalculate();
    while (functions.isBusy) {
      await functions.nextAnswers();
      await this.last;
    }
  }

  /** A function that never answers does not keep a workbook from being saved. */
  private async calculatedInTime(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT_MS);
    });
    await Promise.race([this.calculated(), limit]).finally(() => clearTimeout(timer));
  }

  /** The first add-in that is ready calculates for all. */
  private functionRuntime(): FunctionRuntime | null {
    for (const { functions, callFunctions } of this.sessions) {
      if (functions.isReady && functions.metadata !== null) return { metadata: functions.metadata, call: callFunctions };
    }
    return null;
  }

  private functionsAnswered(): void {
    this.inTurn(() => {
      this.recalculation.noteWaiting();
      return this.recalculate();
    }).catch(() => undefined);
  }

  private async recalculate(): Promise<void> {
    for (const [sheet, cells] of await this.recalculation.run()) {
      this.note({ kind: 'results', sheet, cells });
      for (const session of this.sessions) session.events.calculated(sheet);
    }
  }

  private tellAll(): void {
    for (const session of this.sessions) session.tell();
    const changes = [...this.changes, ...this.layoutChanges()];
    this.changes = [];
    if (changes.length > 0) for (const follower of this.followers) follower(changes);
    this.calculateInPause();
  }

  private layoutChanges(): WorkbookChange[] {
    if (this.followers.size === 0) return [];
    return this.document.sheets.flatMap((sheet) => {
      const isTold = this.toldLayouts.get(sheet) === sheet.layoutRevision || sheet.layoutRevision === 0;
      this.toldLayouts.set(sheet, sheet.layoutRevision);
      return isTold ? [] : [{ kind: 'layout' as const, sheet }];
    });
  }

  /** Who follows sees results without asking for them. A calculation that fails is done again, and reported, when somebody asks. */
  private calculateInPause(): void {
    const isAwaited = this.followers.size > 0 || [...this.sessions].some(({ events }) => events.awaitsCalculation);
    if (!isAwaited || !this.recalculation.isDue || this.pause !== null) return;
    this.pause = setTimeout(() => {
      this.pause = null;
      if (this.waiting === 0) this.inTurn(() => this.calculate()).catch(() => undefined);
    }, PAUSE_MS);
  }
}

const opened = new WeakMap<WorkbookDocument, SharedWorkbook>();

/** The engine is large; it is loaded when the first formula is calculated. */
const calculateLazily: Calculate = async (input) => {
  const { calculate } = await import('./calculation/calculate');
  return calculate(input);
};
