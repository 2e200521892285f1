import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { useText } from '../parts/text';
import { Trouble } from '../parts/trouble';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';
import { ImportPreviewed } from './import-preview';
import { ImportSource } from './import-source';
import { useImport } from './use-import';

/** Import: choose where from, look at what it would bring, confirm. */
export function ImportLists({ sheets, writer }: { readonly sheets: readonly string[]; readonly writer: Writer }): ReactNode {
  const text = useText();
  const { views: { lists: said } } = useStrings();
  const { workbook } = usePane();
  const { importing, read, reset } = useImport(workbook);
  return (
    <section className={text.column} aria-label={said.import}>
      <h2 className={text.heading}>{said.import}</h2>
      <ImportSource sheets={sheets} busy={importing.state === 'reading'} read={(source) => read(source, {})} />
      {importing.state === 'reading' && <Waiting text={said.reading} />}
      {importing.state === 'failed' && <Trouble failure={importing.failure} />}
      {importing.state === 'preview' && (
        <ImportPreviewed
          preview={importing.preview} busy={writer.busy} cancel={reset}
          again={(hints) => read(() => Promise.resolve(importing.source), hints)}
          save={(lists) => void writer.write(said.imported(lists.length), () => workbook.saveLists(lists)).then((written) => written && reset())}
        />
      )}
    </section>
  );
}
