import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { WRITE_BACK_COLUMNS, type WriteBackColumn, type WriteBackMode } from '../../domain/write-back/columns';
import { usePane } from '../pane-context';
import { Choice } from '../parts/choice';
import { Fold } from '../parts/fold';
import { Tick } from '../parts/tick';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';

const MODES: readonly WriteBackMode[] = ['values', 'functions'];

/** 分类: writes the classification beside the ledger, as chosen. */
export function WriteBack({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { tools: { writeBack } } = useStrings();
  const { workbook, survey } = usePane();
  const [columns, setColumns] = useState<readonly WriteBackColumn[]>(['amount', 'tier', 'top500']);
  const [mode, setMode] = useState<WriteBackMode>('values');
  if (survey === null || survey.ledgers.length === 0) return null;
  const choose = (column: WriteBackColumn, chosen: boolean): void => setColumns(WRITE_BACK_COLUMNS.filter((each) => (each === column ? chosen : columns.includes(each))));
  const act = (): void => void changes.write(writeBack.done, () => workbook.writeBack({ columns, as: mode }));
  return (
    <Fold summary={writeBack.title}>
      <div className={text.column}>
        <p className={text.quiet}>{writeBack.note}</p>
        <fieldset className={text.fieldset}>
          <legend>{writeBack.columns}</legend>
          {WRITE_BACK_COLUMNS.map((column) => (
            <Tick key={column} label={writeBack.column(column, survey.rules.firstEntryLabel)} ticked={columns.includes(column)} onChange={(chosen) => choose(column, chosen)} />
          ))}
        </fieldset>
        <Choice label={writeBack.as} value={mode} options={MODES.map((value) => ({ value, label: writeBack.modes[value] }))} onChange={(value) => setMode(value === 'functions' ? 'functions' : 'values')} />
        {columns.length === 0 && <p className={text.quiet} role="status">{writeBack.chooseOne}</p>}
        <div className={text.buttons}><Button size="small" disabledFocusable={changes.busy || columns.length === 0} onClick={act}>{writeBack.act}</Button></div>
      </div>
    </Fold>
  );
}
