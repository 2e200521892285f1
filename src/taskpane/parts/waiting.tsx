import type { ReactNode } from 'react';
import { useStrings } from '../strings-context';
import { useSlow } from '../use-slow';
import { useText } from './text';

/** Cells that are being edited hold Excel up for ever; after so long the pane says how to end that. */
const PATIENCE_MS = 1_500;

/** Says that Excel is at work, and after a while how to end cell editing, which is what most often holds it up. `held` is false once Excel has answered. */
export function Waiting({ text, held = true }: { readonly text: string; readonly held?: boolean }): ReactNode {
  const look = useText();
  const { pane } = useStrings();
  const slow = useSlow(held ? text : null, PATIENCE_MS);
  return <p className={look.quiet}>{slow ? `${text} ${pane.editingHint}` : text}</p>;
}
