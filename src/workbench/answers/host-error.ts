/** Excel's error codes that the embedded workbook answers with, their messages and HTTP states
 *  (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const ERRORS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API that you are trying to use could not be found.'],
  FilteredRangeConflict: [409, 'The attempted operation causes a conflict with a filtered range.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidObjectPath: [400, 'The object path does not lead to an object.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, 'Cannot complete the operation: a table cannot overlap with merged cells.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type HostErrorCode = keyof typeof ERRORS;

/** An error that the workbook answers an action with. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(readonly code: HostErrorCode, message: string = ERRORS[code][1]) {
    super(message);
  }

  get status(): number {
    return ERRORS[this.code][0];
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound');
}

export function invalidArgument(detail?: string): HostError {
  return new HostError('InvalidArgument', detail);
}

/** Anything that Office.js offers and the embedded workbook does not do fails with its name. */
export function notImplemented(member: string): HostError {
  return new HostError('ApiNotFound', `[embedded workbook] not implemented: ${member}`);
}
