/** Messages between office.js in a frame and the page around it, as Excel on the web exchanges them: JSON texts over postMessage. */
export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** What a request may be, apart from a plain call (0). */
export const ActionType = { registerEvent: 1, unregisterEvent: 2 } as const;

const RESPONSE = 1;
const SERIALIZER_VERSION = 1;

/** The request in a message; null where it is none, or belongs to another conversation. */
export function readRequest(text: unknown, conversationId: string): XdmRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<XdmRequest> | null;
    return message?._messageType === 0 && message._conversationId === conversationId ? (message as XdmRequest) : null;
  } catch {
    return null;
  }
}

export function answerText({ _actionName, _conversationId, _correlationId }: XdmRequest, data: unknown, errorCode: number): string {
  return JSON.stringify({ _messageType: RESPONSE, _actionName, _conversationId, _correlationId, _origin: '', _data: data, _errorCode: errorCode, _responseType: 0, _serializerVersion: SERIALIZER_VERSION });
}

/** An event, told under the correlation id by which it was registered. */
export function eventText(name: string, conversationId: string, correlationId: number, data: unknown): string {
  return JSON.stringify({ _messageType: RESPONSE, _responseType: 1, _actionName: name, _conversationId: conversationId, _correlationId: correlationId, _errorCode: 0, _data: data, _serializerVersion: SERIALIZER_VERSION });
}
