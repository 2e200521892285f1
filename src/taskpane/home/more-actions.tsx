import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';
import { Freeze } from './freeze';
import { WriteBack } from './write-back';

/** 更多: what is needed now and then. */
export function MoreActions({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { pane, views: { home } } = useStrings();
  const { workbook, lookAgain } = usePane();
  const actions: readonly { readonly label: string; readonly act: () => void }[] = [
    { label: pane.lookAgain, act: lookAgain },
    { label: home.addSample, act: () => void changes.write(home.sampleAdded, () => workbook.addSampleLedger()) },
  ];
  return (
    <Fold summary={home.more}>
      <div className={text.buttons}>
        {actions.map(({ label, act }) => <Button key={label} size="small" disabledFocusable={changes.busy} onClick={act}>{label}</Button>)}
      </div>
      <WriteBack changes={changes} />
      <Freeze changes={changes} />
    </Fold>
  );
}
