import { proofread } from '../../domain/proofread/proofread';
import type { ProofreadQuestion } from './ask-proofread';

/** Proof-reads off the pane's own thread, so that a long draft does not hold it up. */
self.addEventListener('message', ({ data }: MessageEvent<ProofreadQuestion>) => {
  const { draft, indicators, rules, others } = data;
  self.postMessage(proofread(draft, indicators, rules, others));
});
