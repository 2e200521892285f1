import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { SharingFinding } from '../../domain/sharing/findings';
import { remediesFor, type OfferedRemedy, type SharingRemedy } from '../../domain/sharing/remedies';
import type { Undoable } from '../../excel/undoable';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Final, Writer } from '../use-writing';
import type { Workbook } from '../workbook';

type Act = (workbook: Workbook, keepCopy: boolean) => Promise<Undoable | Final>;

const ACTS: Readonly<Record<SharingRemedy, Act>> = {
  freeze: (workbook, keepCopy) => workbook.freezeFunctions(keepCopy),
  'show-office': (workbook) => workbook.showOfficeSheets(),
  'remove-kept': (workbook) => workbook.removeKeptSheets(),
  'trust-off': (workbook) => workbook.switchTrustPromptOff(),
};

interface Props {
  readonly findings: readonly SharingFinding[];
  readonly changes: Writer;
  readonly busy: boolean;
  /** Where the focus goes when a remedy is under way and its button is gone. */
  readonly goneTo: RefObject<HTMLElement | null>;
}

/** 一键处理: what the product can put right itself, each after a question of its own. */
export function SharingRemedies({ findings, changes, busy, goneTo }: Props): ReactNode {
  const text = useText();
  const { tools: { sharing } } = useStrings();
  const offered = remediesFor(findings);
  const byPerson = <p className={text.quiet}>{sharing.byPerson}</p>;
  if (offered.length === 0) return byPerson;
  return (
    <section className={text.column}>
      <h2 className={text.heading}>{sharing.remedies}</h2>
      {offered.map((each) => <Remedy key={each.remedy} offered={each} changes={changes} busy={busy} goneTo={goneTo} />)}
      {byPerson}
    </section>
  );
}

function Remedy({ offered: { remedy, count, waitsFor }, changes, busy, goneTo }: Omit<Props, 'findings'> & { readonly offered: OfferedRemedy }): ReactNode {
  const text = useText();
  const { tools: { sharing, freeze } } = useStrings();
  const { workbook } = usePane();
  const [asking, setAsking] = useState(false);
  const [keepCopy, setKeepCopy] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const reason = useId();
  const { label, question, act, done } = sharing.remedy[remedy];
  const confirm = (): void => {
    setAsking(false);
    focusButton(goneTo.current);
    void changes.write(done, () => ACTS[remedy](workbook, keepCopy));
  };
  const cancel = (): void => {
    setAsking(false);
    focusButton(opener.current);
  };
  const isAsking = asking && waitsFor === null;
  return (
    <div className={text.tight}>
      <div ref={opener} className={text.buttons}>
        <Button size="small" aria-expanded={isAsking} disabledFocusable={busy || waitsFor !== null} onClick={() => setAsking(!asking)} {...(waitsFor && { 'aria-describedby': reason })}>{label}</Button>
      </div>
      {waitsFor && <p id={reason} className={text.quiet}>{sharing.waitsFor[waitsFor]}</p>}
      {isAsking && (
        <Notice tone="warning" title={question(count)}>
          {remedy === 'freeze' && <Tick label={freeze.keepCopy} ticked={keepCopy} onChange={setKeepCopy} />}
          <div className={text.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={confirm}>{act}</Button>
            <Button size="small" onClick={cancel}>{sharing.cancel}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function focusButton(place: HTMLElement | null): void {
  place?.querySelector('button')?.focus();
}
