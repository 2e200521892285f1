import type { Failure } from '../domain/failure';
import { codeOf, toFailure } from '../excel/failures';

/** A failure without anything of what cells hold. */
export interface PastFailure {
  readonly at: string;
  readonly code: string;
  /** Excel's own code; null where it gave none. */
  readonly cause: string | null;
}

const KEPT = 10;
const past: PastFailure[] = [];

/** Turns whatever was thrown into a failure, and remembers that it happened. */
export function failed(error: unknown): Failure {
  const failure = toFailure(error);
  const reported = failure.code === 'workbook.failed' ? failure.values['code'] : undefined;
  past.push({ at: new Date().toISOString(), code: failure.code, cause: codeOf(failure.cause) ?? (typeof reported === 'string' ? reported : null) });
  past.splice(0, past.length - KEPT);
  return failure;
}

/** The last failures, the oldest first. */
export function recentFailures(): readonly PastFailure[] {
  return past;
}
