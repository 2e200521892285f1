import type { EmbeddedHost } from '../../host';
import { FrameHost } from './frame-host';
import { frameName } from './identity';

export interface PaneOptions {
  /** Of the add-in's page. */
  readonly address: string;
  readonly locale: string;
  readonly title: string;
  readonly answered: () => void;
  readonly openWindow: (address: string) => void;
}

/** The add-in's pane in a frame, with a workbook behind it. */
export interface PaneFrame {
  readonly host: FrameHost;
  close(): void;
}

let conversations = 0;

/** Opens the add-in in a frame of its own within `place`; nothing of it or of office.js is changed. */
export function openPane(place: HTMLElement, workbook: EmbeddedHost, { address, locale, title, answered, openWindow }: PaneOptions): PaneFrame {
  const frame = document.createElement('iframe');
  const { origin } = new URL(address);
  conversations += 1;
  const identity = { conversationId: `conv${conversations}`, locale, hostAddress: `${window.location.origin}/` };
  const host = new FrameHost(workbook, identity, {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    answered,
    openWindow,
    paneSize: () => ({ width: frame.clientWidth, height: frame.clientHeight }),
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) void host.receive(event.data);
  };
  window.addEventListener('message', receive);
  frame.title = title;
  frame.name = frameName(identity);
  frame.src = address;
  place.replaceChildren(frame);
  return {
    host,
    close: () => {
      window.removeEventListener('message', receive);
      frame.remove();
    },
  };
}
