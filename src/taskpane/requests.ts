/** What the ribbon and the keyboard ask of the pane. */
export type Request = 'generate' | 'next-review' | 'write-back';

const waiting = new Set<Request>();
const listeners = new Map<Request, () => void>();

/** Asks the pane for something, now or as soon as it is there. */
export function request(what: Request): void {
  const listener = listeners.get(what);
  if (listener) listener();
  else waiting.add(what);
}

/** Answers requests; one that came before is answered at once. Returns how to stop. */
export function onRequest(what: Request, answer: () => void): () => void {
  listeners.set(what, answer);
  if (waiting.delete(what)) answer();
  return () => {
    if (listeners.get(what) === answer) listeners.delete(what);
  };
}
