import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Progress, Stage } from '../../excel/progress';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';

const STAGES: readonly Stage[] = ['reading', 'classifying', 'planning', 'writing', 'checking', 'finishing'];

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How far a generation is, and the way to stop it. */
export function RunProgress({ progress, cancelling, cancel }: { readonly progress: Progress; readonly cancelling: boolean; readonly cancel: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useStrings();
  const stage = pane.stages[progress.stage];
  const text = pane.progress(stage, progress.done, progress.total);
  const unanswered = progress.stage === 'reading' && progress.done === 0;
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} value={shareOf(progress)} max={1} aria-label={stage} aria-valuetext={text} />
      <div className={styles.line}>
        {unanswered ? <Waiting text={stage} /> : <p className={styles.text}>{text}</p>}
        <Button size="small" disabled={cancelling} onClick={cancel}>{cancelling ? pane.cancelling : pane.cancel}</Button>
      </div>
    </div>
  );
}

/** Between 0 and 1: every stage counts the same.
 *  @example shareOf({ stage: 'planning', done: 1, total: 2 }) // 2.5 / 6 */
function shareOf({ stage, done, total }: Progress): number {
  return (STAGES.indexOf(stage) + (total > 0 ? done / total : 0)) / STAGES.length;
}
