import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OfficeDecision } from '../../domain/office/decision-rows';
import { usePane } from '../pane-context';
import { Choice } from '../parts/choice';
import { useText } from '../parts/text';
import { Trouble } from '../parts/trouble';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import { today } from '../today';
import type { Writer } from '../use-writing';
import { Candidates } from './candidates';
import { decisionsFor, offered, surestAnswer, yesFor, type Answer } from './decisions';
import { OtherCompany } from './other-company';
import type { ReviewItem } from './review-items';
import { useCandidates, type RowCandidates } from './use-candidates';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

type FirstEntry = 'unsaid' | 'yes' | 'no';
const SAID: Readonly<Record<FirstEntry, boolean | null>> = { unsaid: null, yes: true, no: false };

/** 是 / 否 / 换一家 / 首次入湘 for one row or several at once; goes to 人工核定. */
export function Decide({ items, writer, clear }: { readonly items: readonly ReviewItem[]; readonly writer: Writer; readonly clear: () => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { views: { review } } = useStrings();
  const { workbook, survey } = usePane();
  const found = useCandidates(workbook, items);
  const [chosen, setChosen] = useState(0);
  const [otherOpen, setOtherOpen] = useState(false);
  const [firstEntry, setFirstEntry] = useState<FirstEntry>('unsaid');
  const label = survey?.rules.firstEntryLabel ?? '';

  if (found.state === 'looking') return <Waiting text={review.lookingForCandidates} />;
  if (found.state === 'failed') return <Trouble failure={found.failure} />;
  const { rows } = found;
  const [first] = rows;
  if (first === undefined) return null;
  const several = rows.length > 1;
  const offers = offered(first.matches);
  const unknown = rows.filter(({ matches }) => surestAnswer(matches) === null).length;

  const save = async (answerOf: (row: RowCandidates) => Answer | null): Promise<void> => {
    const decisions = rows.flatMap((row): readonly OfficeDecision[] => {
      const answer = answerOf(row);
      return answer === null ? [] : decisionsFor(row.project, answer, SAID[firstEntry], today());
    });
    if (decisions.length > 0 && (await writer.write(review.decided(decisions.length), () => workbook.decide(decisions)))) clear();
  };
  const yes = (): void => void save((row) => {
    const offer = offers[chosen];
    return several ? surestAnswer(row.matches) : offer === undefined ? null : yesFor(offer);
  });

  return (
    <section className={styles.box} aria-label={review.decide}>
      <h2 className={text.heading}>{several ? review.decideSeveral(rows.length) : review.decideOne(first.project.investor)}</h2>
      {several ? <p className={text.quiet}>{review.severalNote(unknown)}</p> : <Candidates offers={offers} chosen={chosen} choose={setChosen} />}
      <Choice
        label={label} value={firstEntry} onChange={(value) => setFirstEntry(value as FirstEntry)}
        options={[{ value: 'unsaid', label: review.firstEntryUnsaid }, { value: 'yes', label: review.yes }, { value: 'no', label: review.no }]}
      />
      <div className={text.buttons} role="group" aria-label={review.question}>
        <Button size="small" appearance="primary" disabledFocusable={writer.busy || (several ? unknown === rows.length : offers.length === 0)} onClick={yes}>{review.isTop500}</Button>
        <Button size="small" disabledFocusable={writer.busy} onClick={() => void save(({ project }) => ({ status: '否', investor: project.investor }))}>{review.isNotTop500}</Button>
        {!several && <Button size="small" aria-expanded={otherOpen} onClick={() => setOtherOpen(!otherOpen)}>{review.other}</Button>}
        {firstEntry !== 'unsaid' && <Button size="small" disabledFocusable={writer.busy} onClick={() => void save(() => ({ status: 'none' }))}>{review.onlyFirstEntry(label)}</Button>}
        {several && <Button size="small" appearance="subtle" onClick={clear}>{review.clearSelection}</Button>}
      </div>
      {otherOpen && <OtherCompany busy={writer.busy} save={(group, kind) => void save(({ project }) => ({ status: '是', investor: project.investor, group, class: kind }))} />}
    </section>
  );
}
