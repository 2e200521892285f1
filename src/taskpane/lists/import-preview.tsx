import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ImportHints, ImportPreview, ListPreview } from '../../domain/office/import-lists';
import { TOP500_CLASSES } from '../../domain/top500';
import type { Top500List } from '../../domain/top500/list';
import { placeText } from '../../domain/sheet';
import { describeFlag } from '../../strings/describe';
import { Choice } from '../parts/choice';
import { useControlLook } from '../parts/control-look';
import { Fold } from '../parts/fold';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
});

/** So many names and remarks are shown at most. */
const SHOWN = 100;

interface Props {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  /** Reads once more with what a person chose. */
  readonly again: (hints: ImportHints) => void;
  readonly save: (lists: readonly Top500List[]) => void;
  readonly cancel: () => void;
}

/** What an import would bring, before anything is written. */
export function ImportPreviewed({ preview, busy, again, save, cancel }: Props): ReactNode {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings();
  const { views: { lists: said } } = strings;
  const { lists, columns, rows, missing, flags } = preview;
  return (
    <div className={styles.box} role="group" aria-label={said.previewed}>
      <p role="status" className={text.paragraph}>{said.found(lists.length, rows)}</p>
      {columns.length > 0 && <p className={text.quiet}>{said.columns(columns.map(({ key, column }) => `${column} ${said.columnNames[key]}`).join(said.separator))}</p>}
      {missing.length > 0 && <Missing missing={missing} again={again} />}
      {lists.map((list) => <PreviewedList key={`${list.list.kind}-${list.list.year}`} preview={list} />)}
      {flags.length > 0 && (
        <Notice tone="warning" title={said.flagged(flags.length)}>
          <Fold summary={said.showFlags}>
            <ul className={text.list}>{flags.slice(0, SHOWN).map((flag, index) => <li key={index}>{placeText(flag.at)} {describeFlag(flag, strings)}</li>)}</ul>
          </Fold>
        </Notice>
      )}
      <div className={text.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy || lists.length === 0} onClick={() => save(lists.map(({ list }) => list))}>{said.confirm}</Button>
        <Button size="small" onClick={cancel}>{said.cancel}</Button>
      </div>
    </div>
  );
}

function PreviewedList({ preview: { list, known, added, gone, moved } }: { readonly preview: ListPreview }): ReactNode {
  const text = useText();
  const { views: { lists: said } } = useStrings();
  const extent = list.complete ? said.complete(list.entries.length) : said.excerpt(list.entries.length);
  const changes: readonly { readonly label: string; readonly names: readonly string[] }[] = [
    { label: said.added(added.length), names: added.map(({ name }) => name) },
    { label: said.gone(gone.length), names: gone.map(({ name }) => name) },
    { label: said.moved(moved.length), names: moved.map(({ name, from, to }) => said.move(name, from, to)) },
  ];
  return (
    <div className={text.tight}>
      <h3 className={text.heading}>{said.listTitle(list.kind, list.year)}</h3>
      <p className={text.quiet}>{[extent, known === null ? said.isNew : said.replaces].join(said.separator)}</p>
      {known !== null && changes.filter(({ names }) => names.length > 0).map(({ label, names }) => (
        <Fold key={label} summary={label}>
          <ul className={text.list}>{names.slice(0, SHOWN).map((name) => <li key={name}>{name}</li>)}</ul>
          {names.length > SHOWN && <p className={text.quiet}>{said.moreNames(names.length - SHOWN)}</p>}
        </Fold>
      ))}
    </div>
  );
}

const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

/** Asks for what nobody says: which list, which year. */
function Missing({ missing, again }: { readonly missing: ImportPreview['missing']; readonly again: (hints: ImportHints) => void }): ReactNode {
  const look = useControlLook();
  const text = useText();
  const id = useId();
  const { views: { lists: said } } = useStrings();
  const [kind, setKind] = useState<string>(TOP500_CLASSES[0]);
  const [year, setYear] = useState('');
  const wantsYear = missing.includes('year');
  const chosenYear = Number(year);
  const isYear = Number.isInteger(chosenYear) && chosenYear >= FIRST_YEAR && chosenYear <= LAST_YEAR;
  const chosenKind = TOP500_CLASSES.find((each) => each === kind);
  return (
    <div className={text.column}>
      <p className={text.paragraph}>{said.missing}</p>
      {missing.includes('kind') && <Choice label={said.whichKind} value={kind} options={TOP500_CLASSES.map((each) => ({ value: each, label: each }))} onChange={setKind} />}
      {wantsYear && (
        <div className={look.field}>
          <label className={look.label} htmlFor={id}>{said.whichYear}</label>
          <input id={id} className={look.control} inputMode="numeric" value={year} onChange={({ target }) => setYear(target.value.trim())} />
        </div>
      )}
      <div className={text.buttons}>
        <Button
          size="small" disabledFocusable={wantsYear && !isYear}
          onClick={() => again({ ...(missing.includes('kind') && chosenKind !== undefined && { kind: chosenKind }), ...(wantsYear && { year: chosenYear }) })}
        >
          {said.previewAgain}
        </Button>
      </div>
    </div>
  );
}
