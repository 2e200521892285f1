import type { Failure } from '../domain/failure';
import type { SheetCells } from '../domain/sheet';
import { toFailure } from './failures';
import type { Run } from './progress';
import { surveyLedgers, type Surveyed } from './survey';

/** What is told of the workbook while it is followed. */
export interface Follower {
  readonly changed: (surveyed: Surveyed) => void;
  readonly failed: (failure: Failure) => void;
}

/** Quiet time after the last change before the workbook is looked at again. */
const QUIET_MS = 500;

/** Surveys the open workbook, again and again as it changes, whoever changes it; while it is listened to, only the sheets that changed are read again.
 *  The product's own writing (`during`) is looked at once it is finished. */
export class WorkbookFollower {
  /** Cells of sheets that have not changed since they were read, by id; empty while nobody listens. */
  private known = new Map<string, SheetCells>();
  private changedWhileReading = new Set<string>();
  /** Sheets that are none of the ledgers': what changes there changes no figure. */
  private ignored: ReadonlySet<string> = new Set();
  private listening = false;
  private writing = 0;
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private follower: Follower | null = null;
  private latest: Promise<Surveyed> | null = null;

  /** The workbook as it stands now. Throws `Failure`. */
  async survey(run: Run = {}): Promise<Surveyed> {
    this.changedWhileReading = new Set();
    const surveyed = await (this.latest = surveyLedgers({ ...run, known: this.known }));
    if (this.listening) this.remember(surveyed);
    return surveyed;
  }

  /** The last survey, or a first one. */
  current(): Promise<Surveyed> {
    return this.latest ?? this.survey();
  }

  /** Starts telling; returns how to stop. */
  follow(follower: Follower): () => void {
    this.follower = follower;
    const stopListening = listen((sheet) => this.note(sheet)).then(
      (stop) => {
        this.listening = true;
        return stop;
      },
      () => () => undefined,
    );
    return () => {
      this.follower = null;
      this.listening = false;
      this.known.clear();
      if (this.waiting !== null) clearTimeout(this.waiting);
      void stopListening.then((stop) => stop());
    };
  }

  /** Writing of the product's own: changes are looked at when it is over. */
  async during<Result>(write: () => Promise<Result>): Promise<Result> {
    this.writing += 1;
    try {
      return await write();
    } finally {
      this.writing -= 1;
      this.schedule();
    }
  }

  private remember({ cellsById, builtIds }: Surveyed): void {
    this.known = new Map([...cellsById].filter(([id]) => !this.changedWhileReading.has(id)));
    this.ignored = builtIds;
  }

  private note(sheet: string | null): void {
    if (sheet !== null && this.ignored.has(sheet)) return;
    if (sheet !== null) {
      this.known.delete(sheet);
      this.changedWhileReading.add(sheet);
    }
    this.schedule();
  }

  private schedule(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    if (this.follower === null || this.writing > 0) return;
    this.waiting = setTimeout(() => void this.look(), QUIET_MS);
  }

  private async look(): Promise<void> {
    this.waiting = null;
    if (this.writing > 0) return;
    try {
      const surveyed = await this.survey();
      this.follower?.changed(surveyed);
    } catch (error) {
      this.follower?.failed(toFailure(error));
    }
  }
}

/** Listens to cells, calculated results and sheets of the whole workbook; `note` is told which sheet, or null where sheets came or went. Returns how to stop. Round trips: 1. */
async function listen(note: (sheet: string | null) => void): Promise<() => void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ofSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      note(worksheetId);
      return Promise.resolve();
    };
    const ofSheets = (): Promise<void> => {
      note(null);
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(ofSheet), worksheets.onCalculated.add(ofSheet), worksheets.onAdded.add(ofSheets), worksheets.onDeleted.add(ofSheets)];
    await context.sync();
    return () => {
      for (const handler of handlers) handler.remove();
      void context.sync().catch(() => undefined);
    };
  });
}
