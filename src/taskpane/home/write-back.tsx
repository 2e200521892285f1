import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { WRITE_BACK_COLUMNS, type WriteBackColumn, type WriteBackMode } from '../../domain/write-back/columns';
import { usePane } from '../pane-context';
import { Choice } from '../parts/choice';
import { Fold } from '../parts/fold';
import { Tick } from '../parts/tick';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';

const MODES: readonly WriteBackMode[] = ['values', 'functions'];

interface Props {
  readonly changes: Writer;
  /** Counts up each time that the ribbon asks for it. */
  readonly asked: number;
}

/** 分类: writes the classification beside the ledger, as chosen. */
export function WriteBack({ changes, asked }: Props): ReactNode {
  const { tools: { writeBack } } = useStrings();
  const { survey } = usePane();
  if (survey === null || survey.ledgers.length === 0) return null;
  return (
    <Fold summary={writeBack.title} asked={asked}>
      <Choices changes={changes} asked={asked} firstEntryLabel={survey.rules.firstEntryLabel} />
    </Fold>
  );
}

/** What is written and how; comes into sight with the focus when the ribbon asks for it. */
function Choices({ changes, asked, firstEntryLabel }: Props & { readonly firstEntryLabel: string }): ReactNode {
  const text = useText();
  const { tools: { writeBack } } = useStrings();
  const { workbook } = usePane();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    form.current?.closest('details')?.scrollIntoView({ block: 'start' });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [asked]);
  const [columns, setColumns] = useState<readonly WriteBackColumn[]>(['amount', 'tier', 'top500']);
  const [mode, setMode] = useState<WriteBackMode>('values');
  const choose = (column: WriteBackColumn, chosen: boolean): void => setColumns(WRITE_BACK_COLUMNS.filter((each) => (each === column ? chosen : columns.includes(each))));
  const act = (): void => void changes.write(writeBack.done, () => workbook.writeBack({ columns, as: mode }));
  return (
    <div ref={form} className={text.column}>
      <p className={text.quiet}>{writeBack.note}</p>
      <fieldset className={text.fieldset}>
        <legend>{writeBack.columns}</legend>
        {WRITE_BACK_COLUMNS.map((column) => (
          <Tick key={column} label={writeBack.column(column, firstEntryLabel)} ticked={columns.includes(column)} onChange={(chosen) => choose(column, chosen)} />
        ))}
      </fieldset>
      <Choice label={writeBack.as} value={mode} options={MODES.map((value) => ({ value, label: writeBack.modes[value] }))} onChange={(value) => setMode(value === 'functions' ? 'functions' : 'values')} />
      {columns.length === 0 && <p className={text.quiet} role="status">{writeBack.chooseOne}</p>}
      <div className={text.buttons}><Button size="small" disabledFocusable={changes.busy || columns.length === 0} onClick={act}>{writeBack.act}</Button></div>
    </div>
  );
}
