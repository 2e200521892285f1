import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { SharingFinding } from '../../domain/sharing/findings';
import type { Progress } from '../../excel/progress';
import { failed } from '../recent-failures';
import type { Workbook } from '../workbook';

/** How 分享前检查 stands. */
export interface SharingCheck {
  /** Of the last check that was finished; null before it, and after one that failed. */
  readonly findings: readonly SharingFinding[] | null;
  readonly failure: Failure | null;
  /** Null while nothing is checked. */
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

const NOTHING: SharingCheck = { findings: null, failure: null, progress: null, cancelling: false };
const STARTED: Progress = { stage: 'reading', done: 0, total: 0 };

export interface SharingChecker {
  readonly check: SharingCheck;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Checks the workbook when asked, one check at a time; what was found is checked again whenever `workbookState` changes. */
export function useSharingCheck(workbook: Workbook, workbookState: unknown): SharingChecker {
  const [check, setCheck] = useState(NOTHING);
  const running = useRef<AbortController | null>(null);
  const outdated = useRef(false);

  const start = useCallback(() => {
    outdated.current = true;
    if (running.current) return;
    const controller = new AbortController();
    const onProgress = (progress: Progress): void => setCheck((now) => ({ ...now, progress }));
    const run = async (): Promise<void> => {
      let end: Partial<SharingCheck> = {};
      while (outdated.current && !controller.signal.aborted) {
        outdated.current = false;
        end = await ended(workbook.checkSharing({ onProgress, signal: controller.signal }));
      }
      running.current = null;
      setCheck({ ...NOTHING, ...end });
    };
    running.current = controller;
    setCheck(({ findings }) => ({ ...NOTHING, findings, progress: STARTED }));
    void run();
  }, [workbook]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setCheck((now) => (now.progress ? { ...now, cancelling: true } : now));
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = check.findings !== null || check.progress !== null;
  });
  useEffect(() => {
    if (isShown.current) start();
  }, [workbookState, start]);
  return { check, start, cancel };
}

async function ended(checked: Promise<readonly SharingFinding[]>): Promise<Partial<SharingCheck>> {
  try {
    return { findings: await checked };
  } catch (error) {
    return { failure: failed(error) };
  }
}
