/** One request of the add-in and its answer. */
export interface RoundTrip {
  /** Counted from 1 since the workbook was opened. */
  readonly number: number;
  readonly actions: number;
  /** Bytes of the body each way. */
  readonly sent: number;
  readonly received: number;
  readonly error: string | null;
}

/** When, within a round trip, an injected failure happens. */
export type FailureMoment = 'before' | 'middle' | 'after';

export interface InjectedFailure {
  readonly moment: FailureMoment;
  readonly code: string;
  readonly message: string;
}

/** What has gone back and forth. */
export class RoundTripLog {
  readonly trips: RoundTrip[] = [];
  private started = 0;

  /** The number of the round trip that starts now. */
  start(): number {
    this.started += 1;
    return this.started;
  }

  finish(trip: RoundTrip): void {
    this.trips.push(trip);
  }

  get count(): number {
    return this.trips.length;
  }

  get bytesSent(): number {
    return this.trips.reduce((sum, { sent }) => sum + sent, 0);
  }

  get bytesReceived(): number {
    return this.trips.reduce((sum, { received }) => sum + received, 0);
  }
}
