import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { Trouble } from '../parts/trouble';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';
import { RunProgress } from './run-progress';
import { SharingFindings } from './sharing-findings';
import { SharingRemedies } from './sharing-remedies';
import { useSharingCheck } from './use-sharing-check';

/** 分享前检查: what a colleague without the add-in would stumble over, and what can be put right at once. */
export function Sharing({ changes }: { readonly changes: Writer }): ReactNode {
  const text = useText();
  const { tools: { sharing }, sharing: { nothingFound } } = useStrings();
  const { workbook, survey } = usePane();
  const { check: { findings, failure, progress, cancelling }, start, cancel } = useSharingCheck(workbook, survey);
  useCheckAfterWriting(changes, findings !== null, start);
  const buttons = useRef<HTMLDivElement>(null);
  const checking = progress !== null;
  const said = findings === null || checking ? '' : findings.length === 0 ? nothingFound : sharing.found(findings.length);
  return (
    <Fold summary={sharing.title}>
      <div className={text.column}>
        <p className={text.quiet}>{sharing.note}</p>
        <div ref={buttons} className={text.buttons}><Button size="small" disabledFocusable={checking || changes.busy} onClick={start}>{findings ? sharing.again : sharing.act}</Button></div>
        <div role="status" className={text.heardOnly}>{said}</div>
        {progress && <RunProgress progress={progress} cancelling={cancelling} cancel={cancel} />}
        {failure && <Trouble failure={failure} again={start} />}
        {findings?.length === 0 && !checking && <Notice tone="success" title={nothingFound} />}
        {findings && findings.length > 0 && (
          <>
            <SharingFindings findings={findings} />
            <SharingRemedies findings={findings} changes={changes} busy={checking || changes.busy} goneTo={buttons} />
          </>
        )}
      </div>
    </Fold>
  );
}

/** What was found is checked again once something was written or taken back. */
function useCheckAfterWriting({ writing }: Writer, isShown: boolean, start: () => void): void {
  const shown = useRef(isShown);
  useEffect(() => {
    shown.current = isShown;
  });
  useEffect(() => {
    if (shown.current && (writing.state === 'done' || writing.state === 'undone')) start();
  }, [writing, start]);
}
