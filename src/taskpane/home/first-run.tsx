import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { useRememberedChoice } from '../remembered-choice';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';

const KEY = 'yinfeng.first-run';
const DONE = 'done';

/** One sentence for whoever opens the pane for the first time, and a ledger to try it out with. */
export function FirstRun({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { product, views: { home } } = useStrings();
  const { workbook } = usePane();
  const [state, setState] = useRememberedChoice(KEY);
  if (state === DONE) return null;
  const addSample = (): void => {
    setState(DONE);
    void changes.write(home.sampleAdded, () => workbook.addSampleLedger());
  };
  return (
    <Notice tone="plain" title={home.welcome}>
      <p className={text.paragraph}>{product.line}</p>
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={changes.busy} onClick={addSample}>{home.addSample}</Button>
        <Button size="small" appearance="subtle" onClick={() => setState(DONE)}>{home.skip}</Button>
      </div>
    </Notice>
  );
}
