import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Choice } from '../parts/choice';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { ListSource } from '../workbook';

const KINDS = ['sheet', 'text', 'file'] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({ text: { minHeight: '88px', resize: 'vertical' } });

/** Where a list comes from: a sheet of this workbook, a pasted table, a file. */
export function ImportSource({ sheets, busy, read }: { readonly sheets: readonly string[]; readonly busy: boolean; readonly read: (source: () => Promise<ListSource>) => void }): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const text = useText();
  const id = useId();
  const { views: { lists: said } } = useStrings();
  const [kind, setKind] = useState<Kind>('file');
  const [chosenSheet, setSheet] = useState('');
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const sheet = sheets.includes(chosenSheet) ? chosenSheet : (sheets[0] ?? '');
  const ready: Readonly<Record<Kind, boolean>> = { sheet: sheet !== '', text: pasted.trim() !== '', file: file !== null };
  const sources: Readonly<Record<Kind, () => Promise<ListSource>>> = {
    sheet: () => Promise.resolve({ kind: 'sheet', sheet }),
    text: () => Promise.resolve({ kind: 'text', text: pasted }),
    file: async () => ({ kind: 'file', name: file?.name ?? '', bytes: new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)) }),
  };
  return (
    <>
      <Choice label={said.source} value={kind} options={KINDS.map((each) => ({ value: each, label: said.sources[each] }))} onChange={(value) => setKind(KINDS.find((each) => each === value) ?? kind)} />
      {kind === 'sheet' && <Choice label={said.sheet} value={sheet} options={sheets.map((each) => ({ value: each, label: each }))} onChange={setSheet} />}
      {kind === 'text' && (
        <div className={look.field}>
          <label className={look.label} htmlFor={id}>{said.paste}</label>
          <textarea id={id} className={`${look.control} ${styles.text}`} value={pasted} onChange={({ target }) => setPasted(target.value)} />
        </div>
      )}
      {kind === 'file' && (
        <div className={look.field}>
          <label className={look.label} htmlFor={id}>{said.file}</label>
          <input id={id} type="file" accept=".csv,.txt,.json" className={look.control} onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        </div>
      )}
      <div className={text.buttons}>
        <Button disabledFocusable={busy || !ready[kind]} onClick={() => read(sources[kind])}>{said.preview}</Button>
      </div>
    </>
  );
}
