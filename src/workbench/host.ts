import { answerBatch } from './answers/batch';
import type { PushedEvent } from './answers/event-line';
import type { FunctionCall, FunctionOutcome } from './answers/function-calls';
import { HostError, type HostErrorCode } from './answers/host-error';
import { Session } from './answers/session';
import type { WireRequest, WireResponse } from './answers/wire';
import { byteLength } from './byte-length';
import type { FunctionsMetadata } from './custom-functions';
import type { WorkbookDocument } from './document/workbook-document';
import { REQUIREMENT_SETS } from './office-context';
import { type FailureMoment, type InjectedFailure, RoundTripLog } from './round-trips';
import { SharedWorkbook } from './shared-workbook';

export interface HostOptions {
  /** 'auto': formulas are calculated when somebody looks at them, and before saving. 'on-open': never here; the file is marked so that the program that opens it calculates. */
  readonly calculation?: 'auto' | 'on-open';
  readonly readOnly?: boolean;
  /** The year of dates typed without one; by default the current year. */
  readonly year?: number;
  /** Requirement sets and their highest version, in place of the usual ones. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Bytes that a request or an answer may have; by default the 5 MB of Excel on the web. */
  readonly payloadLimit?: number;
  /** The add-in's custom functions (its functions.json); without them formulas that call one show #NAME?, as in Excel without the add-in. */
  readonly functions?: FunctionsMetadata;
}

/** A message of the client, as the native bridge carries it. */
export interface ClientMessage {
  readonly id: number;
  readonly flags: number;
  readonly body: WireRequest;
  /** Bytes of the body. */
  readonly size: number;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** The request says that it may wait until the user has finished typing into a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** The embedded workbook's side of the conversation with office.js. It is not Excel: it answers what the add-in asks as Excel's documentation says Excel would.
 *  Several hosts on one document are co-authors: their requests are answered one after the other, and each hears of the others' changes. */
export class EmbeddedHost {
  readonly log = new RoundTripLog();
  /** Called before each request is answered, with its number; tests change the workbook here, as a co-author would. */
  onRequest: ((number: number) => void | Promise<void>) | null = null;
  /** Called with what the host tells the client unasked. */
  onPush: ((entries: readonly (PushedEvent | FunctionCall)[]) => void) | null = null;
  readonly session: Session;
  private readonly shared: SharedWorkbook;
  private readonly failures = new Map<number, InjectedFailure>();
  private readonly payloadLimit: number;
  private editing: Promise<void> | null = null;
  private stopEditing: () => void = () => undefined;

  constructor(readonly document: WorkbookDocument, options: HostOptions = {}) {
    this.shared = SharedWorkbook.of(document);
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.session = new Session(this.shared, { readOnly: options.readOnly ?? false, year: options.year ?? new Date().getFullYear(), excelApi: (options.requirementSets ?? REQUIREMENT_SETS)['ExcelApi'] ?? '1.1' });
    this.session.onEvents = (events) => this.onPush?.(events);
    this.session.functions.metadata = options.functions ?? null;
    this.session.callFunctions = (calls) => {
      const made = calls.map(({ id, args }) => this.session.functions.call(id, args, ''));
      this.onPush?.(made.map(({ push }) => push));
      return made.map(({ outcome }) => outcome);
    };
    this.shared.join(this.session, options.calculation !== 'on-open');
  }

  /** The add-in leaves the workbook; it hears of nothing any more. */
  close(): void {
    this.shared.leave(this.session);
  }

  /** Makes round trip `number` (counted from 1) fail: before anything is done, after the first half of its actions, or after all of them. */
  failAt(number: number, moment: FailureMoment, error: { code?: string; message?: string } = {}): void {
    this.failures.set(number, { moment, code: error.code ?? 'GeneralException', message: error.message ?? `[embedded workbook] injected failure at round trip ${number}, ${moment}` });
  }

  /** A person starts typing into a cell: requests fail, or wait if they may. */
  startEditing(): void {
    this.editing = new Promise((resolve) => {
      this.stopEditing = resolve;
    });
  }

  endEditing(): void {
    this.editing = null;
    this.stopEditing();
  }

  /** Resolves when everything is calculated and no cell waits for a custom function. */
  calculated(): Promise<void> {
    return this.shared.calculated();
  }

  /** Calls a custom function as a cell would. */
  async invokeFunction(name: string, args: readonly unknown[], { address = 'Sheet1!A1' }: { address?: string } = {}): Promise<FunctionOutcome> {
    const { push, outcome } = this.session.functions.call(name, args, address);
    this.onPush?.([push]);
    return outcome;
  }

  /** The body of the answer to a request, as text. */
  async answer(message: ClientMessage): Promise<string> {
    const number = this.log.start();
    if (this.onRequest !== null) await this.onRequest(number);
    const response = await this.respond(message, this.failures.get(number));
    const { text, size } = this.withinLimit(JSON.stringify(response));
    this.log.finish({ number, actions: message.body.Actions.length, sent: message.size, received: size, error: response.Error?.Code ?? null });
    return text;
  }

  private async respond({ body, flags, size }: ClientMessage, failure: InjectedFailure | undefined): Promise<WireResponse> {
    if (size > this.payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
    if (this.editing !== null) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused('InvalidOperationInCellEditMode');
      await this.editing;
    }
    return this.shared.inTurn(() => (failure === undefined ? answerBatch(body, this.session) : this.fail(body, failure)));
  }

  private async fail(body: WireRequest, { moment, code, message }: InjectedFailure): Promise<WireResponse> {
    const done = { before: 0, middle: Math.floor(body.Actions.length / 2), after: body.Actions.length }[moment];
    const response = await answerBatch(body, this.session, done);
    if (response.Error !== undefined) return response;
    const index = Math.min(done, Math.max(0, body.Actions.length - 1));
    return { TraceIds: response.TraceIds ?? [], ProcessedResults: { Results: response.Results ?? [] }, Error: { Code: code, Message: message, Location: '', ActionIndex: index, HttpStatusCode: 500 } };
  }

  private withinLimit(text: string): { text: string; size: number } {
    const size = byteLength(text);
    if (size <= this.payloadLimit) return { text, size };
    const answer = JSON.stringify(refused('ResponsePayloadSizeLimitExceeded'));
    return { text: answer, size: answer.length };
  }
}

function refused(code: HostErrorCode): WireResponse {
  const { message, status } = new HostError(code);
  return { TraceIds: [], ProcessedResults: { Results: [] }, Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status } };
}
