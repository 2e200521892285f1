import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { Tick } from '../parts/tick';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';

/** 固化为数值: what colleagues without the add-in could not calculate becomes its value. */
export function Freeze({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { tools: { freeze } } = useStrings();
  const { workbook } = usePane();
  const [keepCopy, setKeepCopy] = useState(false);
  return (
    <Fold summary={freeze.title}>
      <div className={text.column}>
        <p className={text.quiet}>{freeze.note}</p>
        <Tick label={freeze.keepCopy} ticked={keepCopy} onChange={setKeepCopy} />
        <div className={text.buttons}><Button size="small" disabledFocusable={changes.busy} onClick={() => void changes.write(freeze.done, () => workbook.freezeFunctions(keepCopy))}>{freeze.act}</Button></div>
      </div>
    </Fold>
  );
}
