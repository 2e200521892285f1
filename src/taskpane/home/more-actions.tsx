import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { useText } from '../parts/text';
import { onRequest } from '../requests';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';
import { Freeze } from './freeze';
import { Sharing } from './sharing';
import { WriteBack } from './write-back';

/** 更多: what is needed now and then. */
export function MoreActions({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { pane, views: { home } } = useStrings();
  const { workbook, lookAgain, goTo } = usePane();
  const [writeBackAsked, setWriteBackAsked] = useState(0);
  useEffect(() => onRequest('write-back', () => {
    goTo('home');
    setWriteBackAsked((count) => count + 1);
  }), [goTo]);
  const actions: readonly { readonly label: string; readonly act: () => void }[] = [
    { label: pane.lookAgain, act: lookAgain },
    { label: home.addSample, act: () => void changes.write(home.sampleAdded, () => workbook.addSampleLedger()) },
  ];
  return (
    <Fold summary={home.more} asked={writeBackAsked}>
      <div className={text.buttons}>
        {actions.map(({ label, act }) => <Button key={label} size="small" disabledFocusable={changes.busy} onClick={act}>{label}</Button>)}
      </div>
      <WriteBack changes={changes} asked={writeBackAsked} />
      <Freeze changes={changes} />
      <Sharing changes={changes} />
    </Fold>
  );
}
