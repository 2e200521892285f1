import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Progress, Stage } from '../excel/progress';
import { PATIENCE_MS } from './ledgers';
import { useStrings } from './strings-context';
import { useSlow } from './use-slow';

const STAGES: readonly Stage[] = ['reading', 'classifying', 'planning', 'writing', 'checking', 'finishing'];

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How far a generation is, and the way to stop it. */
export function RunProgress({ progress, cancelling, cancel }: { readonly progress: Progress; readonly cancelling: boolean; readonly cancel: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useStrings();
  const slow = useSlow(progress.stage === 'reading' && progress.done === 0 ? 'reading' : null, PATIENCE_MS);
  const text = pane.progress(pane.stages[progress.stage], progress.done, progress.total);
  return (
    <div className={styles.progress}>
      <ProgressBar value={shareOf(progress)} thickness="large" aria-label={pane.stages[progress.stage]} aria-valuetext={text} />
      <div className={styles.line}>
        <p className={styles.text}>{text}</p>
        <Button size="small" disabled={cancelling} onClick={cancel}>{cancelling ? pane.cancelling : pane.cancel}</Button>
      </div>
      {slow && <p className={styles.text}>{pane.editingHint}</p>}
    </div>
  );
}

/** Between 0 and 1: every stage counts the same.
 *  @example shareOf({ stage: 'planning', done: 1, total: 2 }) // 2.5 / 6 */
function shareOf({ stage, done, total }: Progress): number {
  return (STAGES.indexOf(stage) + (total > 0 ? done / total : 0)) / STAGES.length;
}
