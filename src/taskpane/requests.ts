let waiting = false;
let listener: (() => void) | null = null;

/** Asks the pane to generate the annual summary, now or as soon as it is there. */
export function requestGeneration(): void {
  if (listener) listener();
  else waiting = true;
}

/** Answers requests to generate; one that came before is answered at once. Returns how to stop. */
export function onGenerationRequested(answer: () => void): () => void {
  listener = answer;
  if (waiting) answer();
  waiting = false;
  return () => {
    if (listener === answer) listener = null;
  };
}
