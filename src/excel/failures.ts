import { Failure, isFailure } from '../domain/failure';

/** Codes that Excel answers with and that a person can do something about; source: Excel.ErrorCodes, application-specific error table of the Office documentation. */
const KNOWN: Readonly<Record<string, () => Failure>> = {
  InvalidOperationInCellEditMode: () => new Failure('workbook.edit-mode', {}),
  AccessDenied: () => new Failure('workbook.protected', {}),
  InactiveWorkbook: () => new Failure('workbook.inactive', {}),
  InvalidSelection: () => new Failure('workbook.inactive', {}),
  RequestPayloadSizeLimitExceeded: () => new Failure('workbook.too-large', { detail: 'RequestPayloadSizeLimitExceeded' }),
  ResponsePayloadSizeLimitExceeded: () => new Failure('workbook.too-large', { detail: 'ResponsePayloadSizeLimitExceeded' }),
  ItemNotFound: () => new Failure('workbook.shared', {}),
  ItemAlreadyExists: () => new Failure('workbook.shared', {}),
  InvalidReference: () => new Failure('workbook.shared', {}),
  ApiNotFound: () => new Failure('workbook.unsupported', { need: 'ExcelApi' }),
};

/** Turns whatever Excel threw into a failure with a code that `strings/` can explain; failures of our own pass through. */
export function toFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  const code = codeOf(error);
  const known = code === null ? undefined : KNOWN[code];
  if (known) return withCause(known(), error);
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure('workbook.failed', { code: code ?? 'unknown', detail }, { cause: error });
}

/** Excel's own code of an error; null where it has none. */
export function codeOf(error: unknown): string | null {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

function withCause<Known extends Failure>(failure: Known, cause: unknown): Known {
  failure.cause = cause;
  return failure;
}

/** Throws the failure of a cancelled run where the signal says so. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure('cancelled', {});
}
