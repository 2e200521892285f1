import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { listsToJson } from '../../domain/office/lists-json';
import type { ListHere } from '../../excel/survey';
import { Choice } from '../parts/choice';
import { CopyButton } from '../parts/copy-button';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

type Which = 'own' | 'all';
const FILE = '500强名录.json';

/** Lists as a file for another workbook or another office; a copy for where a frame may not save files. */
export function ExportLists({ lists }: { readonly lists: readonly ListHere[] }): ReactNode {
  const text = useText();
  const { views: { lists: said } } = useStrings();
  const own = lists.filter((each) => each.own);
  const [which, setWhich] = useState<Which>(own.length > 0 ? 'own' : 'all');
  const json = (): string => listsToJson((which === 'own' ? own : lists).map(({ list }) => list));
  return (
    <section className={text.column} aria-label={said.export}>
      <h2 className={text.heading}>{said.export}</h2>
      <Choice label={said.exportWhich} value={which} onChange={(value) => setWhich(value as Which)} options={[{ value: 'own', label: said.exportOwn(own.length) }, { value: 'all', label: said.exportAll(lists.length) }]} />
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={which === 'own' && own.length === 0} onClick={() => saveFile(FILE, json())}>{said.save}</Button>
        <CopyButton label={said.copy} text={json} />
      </div>
    </section>
  );
}

function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
