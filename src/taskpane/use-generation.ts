import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../domain/failure';
import type { Generated } from '../excel/generate';
import type { Progress, Run } from '../excel/progress';
import type { Strings } from '../strings/strings';
import { failed } from './recent-failures';
import type { Asked, Workbook } from './workbook';

export type Generation =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress; readonly cancelling: boolean }
  /** `run` tells one result from the next. */
  | { readonly state: 'done'; readonly generated: Generated; readonly run: number }
  | { readonly state: 'failed'; readonly failure: Failure };

const STARTED: Generation = { state: 'running', progress: { stage: 'reading', done: 0, total: 0 }, cancelling: false };

/** Runs one generation at a time and tells how it stands. */
export function useGeneration(workbook: Workbook, strings: Strings): { readonly generation: Generation; readonly start: (asked: Asked) => void; readonly cancel: () => void } {
  const [generation, setGeneration] = useState<Generation>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const runs = useRef(0);

  const start = useCallback(
    (asked: Asked) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setGeneration(STARTED);
      const onProgress = (progress: Progress): void => setGeneration({ state: 'running', progress, cancelling: controller.signal.aborted });
      runs.current += 1;
      void generate(workbook, asked, strings, runs.current, { onProgress, signal: controller.signal }).then((end) => {
        running.current = null;
        setGeneration(end);
      });
    },
    [workbook, strings],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setGeneration((now) => (now.state === 'running' ? { ...now, cancelling: true } : now));
  }, []);
  return { generation, start, cancel };
}

async function generate(workbook: Workbook, asked: Asked, strings: Strings, run: number, watched: Run): Promise<Generation> {
  try {
    return { state: 'done', generated: await workbook.generate(asked, strings, watched), run };
  } catch (error) {
    return { state: 'failed', failure: failed(error) };
  }
}
