import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

/** How many rows a person should look at, and the way there. */
export function Flagged(): ReactNode {
  const text = useText();
  const { pane, views: { home } } = useStrings();
  const { indicators, goTo } = usePane();
  if (indicators === null) return null;
  const { flagged, top500: { uncovered } } = indicators;
  if (flagged === 0) return <p className={text.quiet}>{pane.noneFlagged}</p>;
  return (
    <Notice tone="warning" title={pane.flagged(flagged)}>
      {uncovered > 0 && <p className={text.quiet}>{pane.uncovered(uncovered)}</p>}
      <Button size="small" onClick={() => goTo('review')}>{home.toReview}</Button>
    </Notice>
  );
}
