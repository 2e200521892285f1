import type { Proofread } from '../../domain/proofread/findings';
import type { Rules } from '../../domain/rules';
import type { Indicators } from '../../domain/summary/indicators';

export interface ProofreadQuestion {
  readonly draft: string;
  readonly indicators: Indicators;
  readonly rules: Rules;
  readonly others: readonly Indicators[];
}

/** Proof-reads in a thread of its own; here where the browser does not allow one.
 *  Rejects with what stopped it. */
export function askProofread(question: ProofreadQuestion, signal: AbortSignal): Promise<Proofread> {
  const worker = startWorker();
  if (worker === null) return proofreadHere(question);
  return new Promise<Proofread>((resolve, reject) => {
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<Proofread>) => {
      end();
      resolve(data);
    });
    // A worker whose script was refused says no more than that.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      proofreadHere(question).then(resolve, reject);
    });
    worker.postMessage(withoutRows(question));
  });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./proofread-worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

async function proofreadHere({ draft, indicators, rules, others }: ProofreadQuestion): Promise<Proofread> {
  const { proofread } = await import('../../domain/proofread/proofread');
  return proofread(draft, indicators, rules, others);
}

/** Proof-reading needs the figures, not the rows that go with them. */
function withoutRows(question: ProofreadQuestion): ProofreadQuestion {
  const lean = (indicators: Indicators): Indicators => ({ ...indicators, top500: { ...indicators.top500, list: [] } });
  return { ...question, indicators: lean(question.indicators), others: question.others.map(lean) };
}
