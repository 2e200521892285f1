import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeFailure } from '../../strings/describe';
import type { Strings } from '../../strings/strings';
import { useStrings } from '../strings-context';
import type { Generation } from '../use-generation';

const useStyles = makeStyles({
  heardOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Tells people who do not see the pane how the generation stands: each stage once, then the end. */
export function Announcement({ generation }: { readonly generation: Generation }): ReactNode {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div role="status" aria-live="polite" className={styles.heardOnly}>
      {announcementOf(generation, strings)}
    </div>
  );
}

function announcementOf(generation: Generation, strings: Strings): string {
  switch (generation.state) {
    case 'idle':
      return '';
    case 'running':
      return strings.pane.stages[generation.progress.stage];
    case 'done':
      return strings.pane.done(generation.generated.indicators.year);
    case 'failed':
      return describeFailure(generation.failure, strings).what;
  }
}
