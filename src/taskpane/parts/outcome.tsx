import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Undoable } from '../../excel/undoable';
import { describeFailure } from '../../strings/describe';
import type { Strings } from '../../strings/strings';
import { useStrings } from '../strings-context';
import type { Writer, Writing } from '../use-writing';
import { Notice } from './notice';
import { useText } from './text';
import { Trouble } from './trouble';
import { Waiting } from './waiting';

/** How the last writing to the workbook ended, with the way to take it back. */
export function Outcome({ writer }: { readonly writer: Writer }): ReactNode {
  const text = useText();
  const strings = useStrings();
  const { writing, undo } = writer;
  return (
    <>
      <div role="status" className={text.heardOnly}>{said(writing, strings)}</div>
      {(writing.state === 'writing' || writing.state === 'undoing') && <Waiting text={strings.views[writing.state]} />}
      {writing.state === 'done' && <Done what={writing.what} done={writing.done} undo={undo} />}
      {writing.state === 'undone' && <Notice tone="plain" title={strings.views.undone} />}
      {writing.state === 'failed' && <Trouble failure={writing.failure} />}
    </>
  );
}

function Done({ what, done, undo }: { readonly what: string; readonly done: Undoable | null; readonly undo: Writer['undo'] }): ReactNode {
  const { views } = useStrings();
  return <Notice tone="success" title={what}>{done && <Button size="small" onClick={() => undo(done)}>{views.undo}</Button>}</Notice>;
}

function said(writing: Writing, strings: Strings): string {
  switch (writing.state) {
    case 'idle':
      return '';
    case 'writing':
    case 'undoing':
    case 'undone':
      return strings.views[writing.state];
    case 'done':
      return writing.what;
    case 'failed':
      return describeFailure(writing.failure, strings).what;
  }
}
