import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { Trouble } from '../parts/trouble';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import { ArithmeticFindings } from './arithmetic-findings';
import { MarkedDraft } from './marked-draft';
import { PublishedParagraph } from './published-paragraph';
import { StatementCard } from './statement-card';
import { useProofread, type Proofreading } from './use-proofread';

const useStyles = makeStyles({
  draft: { minHeight: '120px', resize: 'vertical', lineHeight: '1.6' },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** 核稿: holds the figures of a draft against the ledger. */
export function Proofread(): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const text = useText();
  const id = useId();
  const { pane, views: { proofread } } = useStrings();
  const { survey, period } = usePane();
  const [draft, setDraft] = useState('');
  const { proofreading, read } = useProofread(survey, period);
  if (survey === null) return <Waiting text={pane.looking} held={false} />;
  if (period === null) return <p className={text.paragraph}>{pane.noneFound}</p>;
  const empty = draft.trim() === '';
  return (
    <>
      <PublishedParagraph />
      <section className={text.column} aria-label={proofread.title}>
        <div className={look.field}>
          <label className={look.label} htmlFor={id}>{proofread.paste(period.year, period.through)}</label>
          <textarea id={id} className={`${look.control} ${styles.draft}`} value={draft} onChange={({ target }) => setDraft(target.value)} />
        </div>
        <div className={text.buttons}>
          <Button appearance="primary" disabledFocusable={empty || proofreading.state === 'reading'} onClick={() => read(draft)}>{proofread.check}</Button>
          {!empty && <Button onClick={() => setDraft('')}>{proofread.clear}</Button>}
        </div>
      </section>
      {proofreading.state === 'reading' && <Waiting text={proofread.reading} held={false} />}
      {proofreading.state === 'failed' && <Trouble failure={proofreading.failure} again={() => read(draft)} />}
      {proofreading.state === 'done' && <Findings proofreading={proofreading} />}
    </>
  );
}

function Findings({ proofreading }: { readonly proofreading: Extract<Proofreading, { state: 'done' }> }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { proofread } = useStrings();
  const { draft, period, found: { statements, arithmetic } } = proofreading;
  const cards = useRef<(HTMLLIElement | null)[]>([]);
  const count = (verdict: string): number => statements.filter((statement) => statement.verdict === verdict).length;
  if (statements.length === 0) return <p role="status" className={text.paragraph}>{proofread.nothingFound}</p>;
  const open = (index: number): void => {
    const card = cards.current[index];
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus();
  };
  return (
    <>
      <p role="status" className={text.paragraph}>{proofread.statementCount(count('一致'), count('不一致'), count('台账无此项'))}</p>
      <MarkedDraft draft={draft} statements={statements} onOpen={open} />
      <ArithmeticFindings arithmetic={arithmetic} />
      <ul className={styles.cards}>
        {statements.map((statement, index) => (
          <StatementCard
            key={`${statement.start}-${index}`} statement={statement} through={period.through}
            focusRef={(card) => {
              cards.current[index] = card;
            }}
          />
        ))}
      </ul>
    </>
  );
}
