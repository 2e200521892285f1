import type { WireRequest } from '../../answers/wire';
import { byteLength } from '../../byte-length';
import { readSettings, writeSettings } from '../../document/settings';
import type { EmbeddedHost } from '../../host';
import { type FrameIdentity, appContext } from './identity';
import { ActionType, type XdmRequest, answerText, eventText, readRequest } from './xdm';

/** What the page does when the add-in asks for it. */
export interface FrameWishes {
  readonly post: (text: string) => void;
  /** Called after each answered batch. */
  readonly answered: () => void;
  readonly openWindow: (address: string) => void;
  readonly paneSize: () => { readonly width: number; readonly height: number };
}

/** Calls of the document's older interface, by the number that office.js 1.1.110 gives them. */
const Dispatch = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const UNKNOWN_CALL = 5001;
const UNKNOWN_ACTION = -2;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** [partition, POST, ProcessQuery, headers, body, permissions, flags, …] */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** The page's side of the conversation with the add-in's frame, as Excel on the web leads it; the workbook answers what is asked of it. */
export class FrameHost {
  /** Correlation ids of the events that the add-in listens to. */
  private readonly listening = new Map<string, number>();
  private batches = 0;

  constructor(private readonly host: EmbeddedHost, private readonly identity: FrameIdentity, private readonly wishes: FrameWishes) {
    host.onPush = (entries) => this.raise('richApiMessage', { ArrayData: entries });
  }

  /** Takes a message of the frame; those that belong to no conversation are not for us. */
  async receive(text: unknown): Promise<void> {
    const request = readRequest(text, this.identity.conversationId);
    if (request === null) return;
    const { data, error } = await this.answer(request);
    this.wishes.post(answerText(request, data, error));
    if (request._actionName === 'executeMethod') this.wishes.answered();
  }

  /** Runs a command of the ribbon by the name that the manifest calls it by; false where the add-in does not listen yet. */
  invokeCommand(functionName: string, controlId: string): boolean {
    return this.raise('appCommandInvoked', [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  private raise(event: string, data: unknown): boolean {
    const correlationId = this.listening.get(event);
    if (correlationId === undefined) return false;
    this.wishes.post(eventText(event, this.identity.conversationId, correlationId, data));
    return true;
  }

  private async answer({ _actionName, _actionType, _correlationId, _data }: XdmRequest): Promise<{ data: unknown; error: number }> {
    if (_actionType === ActionType.registerEvent || _actionType === ActionType.unregisterEvent) {
      if (_actionType === ActionType.registerEvent) this.listening.set(_actionName, _correlationId);
      else this.listening.delete(_actionName);
      return { data: { Error: 0 }, error: 0 };
    }
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return { data: appContext(this.identity, this.host.document.fileName, readSettings(this.host.document), this.wishes.paneSize()), error: 0 };
      case 'ContextActivationManager_notifyHost':
        return { data: null, error: 0 };
      case 'ContextActivationManager_openWindowInHost':
        this.wishes.openWindow(addressIn(_data));
        return { data: null, error: 0 };
      case 'executeMethod':
        return { data: { Version: 1, ...(await this.execute(_data as MethodCall)) }, error: 0 };
      default:
        return { data: null, error: UNKNOWN_ACTION };
    }
  }

  private async execute({ DdaMethod: { DispatchId }, ArrayData, DdaSettingsMethod }: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    const { document } = this.host;
    switch (DispatchId) {
      case Dispatch.richApi:
        return { Error: 0, Data: [200, [], await this.executeBatch(ArrayData ?? [])] };
      case Dispatch.refreshSettings:
        return { Error: 0, Properties: { Settings: Array.from(readSettings(document), ([Name, Value]) => ({ Name, Value })) } };
      case Dispatch.saveSettings:
        writeSettings(document, new Map(DdaSettingsMethod?.Properties ?? []));
        return { Error: 0 };
      case Dispatch.commandCompleted:
        return { Error: 0 };
      default:
        return { Error: UNKNOWN_CALL };
    }
  }

  private executeBatch(call: readonly unknown[]): Promise<string> {
    const body = String(call[4]);
    this.batches += 1;
    return this.host.answer({ id: this.batches, flags: Number(call[6] ?? 0), body: JSON.parse(body) as WireRequest, size: byteLength(body) });
  }
}

function addressIn(data: unknown): string {
  return typeof data === 'string' ? data : Array.isArray(data) ? String(data[0]) : '';
}
