import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../domain/failure';
import type { Undoable } from '../excel/undoable';
import { failed } from './recent-failures';
import type { Workbook } from './workbook';

/** How the last thing that was written stands. */
export type Writing =
  | { readonly state: 'idle' | 'writing' | 'undoing' | 'undone' }
  /** `done` is null where it cannot be taken back. */
  | { readonly state: 'done'; readonly what: string; readonly done: Undoable | null }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Something that was written for good. */
export interface Final {
  readonly undo: null;
}

export interface Writer {
  readonly writing: Writing;
  readonly busy: boolean;
  /** Writes, one thing at a time; `what` is said when it is done. True where it was written. */
  readonly write: (what: string, act: () => Promise<Undoable | Final>) => Promise<boolean>;
  /** Takes something back. */
  readonly undo: (done: Undoable) => void;
}

/** Writes to the workbook and keeps the way back. */
export function useWriting(workbook: Workbook): Writer {
  const [writing, setWriting] = useState<Writing>({ state: 'idle' });
  const running = useRef(false);

  const attempt = useCallback(async (state: 'writing' | 'undoing', act: () => Promise<Writing>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setWriting({ state });
    const end = await act().catch((error: unknown): Writing => ({ state: 'failed', failure: failed(error) }));
    running.current = false;
    setWriting(end);
    return end.state !== 'failed';
  }, []);

  const write = useCallback((what: string, act: () => Promise<Undoable | Final>) => attempt('writing', async () => {
    const done = await act();
    return { state: 'done', what, done: done.undo === null ? null : done };
  }), [attempt]);
  const undo = useCallback((done: Undoable) => {
    void attempt('undoing', async () => {
      await workbook.undo(done);
      return { state: 'undone' };
    });
  }, [attempt, workbook]);
  return { writing, busy: writing.state === 'writing' || writing.state === 'undoing', write, undo };
}
