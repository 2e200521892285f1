/** Stages of a generation, in their order. */
export type Stage = 'reading' | 'classifying' | 'planning' | 'writing' | 'checking' | 'finishing';

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** How a run is watched and stopped. */
export interface Run {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Lets the pane breathe between two pieces of work. */
export function yieldToPane(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
