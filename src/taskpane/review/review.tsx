import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Classified } from '../../domain/classify/classify';
import { placeText } from '../../domain/sheet';
import { describeFlag } from '../../strings/describe';
import { usePane } from '../pane-context';
import { Outcome } from '../parts/outcome';
import { useText } from '../parts/text';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { Decide } from './decide';
import { FindingDetails } from './finding-details';
import { isDecidable, type ReviewItem } from './review-items';
import { ReviewList } from './review-list';
import { useReview } from './use-review';

/** 待核: everything that a person should look at. */
export function Review(): ReactNode {
  const { pane } = useStrings();
  const { survey } = usePane();
  return survey === null ? <Waiting text={pane.looking} held={false} /> : <Findings classified={survey.classified} />;
}

function Findings({ classified }: { readonly classified: Classified }): ReactNode {
  const text = useText();
  const strings = useStrings();
  const { pane, views: { review } } = strings;
  const { workbook, survey, show, reviewRequest } = usePane();
  const state = useReview(classified);
  const writer = useWriting(workbook);
  const [announced, setAnnounced] = useState('');
  const { current, selected, done, total } = state;

  const goTo = (item: ReviewItem): void => {
    state.activate(item.id);
    show(item.flag.at);
  };
  const next = (): void => {
    const item = state.next();
    setAnnounced(item === null ? review.allChecked : `${placeText(item.flag.at)} ${describeFlag(item.flag, strings)}`);
    if (item) show(item.flag.at);
  };
  useAsked(reviewRequest, next);
  if (total === 0) return <p className={text.paragraph}>{pane.noneFlagged}</p>;

  const decided = selected.length > 0 ? selected : current && isDecidable(current) ? [current] : [];
  return (
    <>
      <div className={text.column}>
        <div className={text.buttons}>
          <p className={`${text.paragraph} ${text.grow} ${text.numbers}`}>{review.progress(done, total)}</p>
          <Button size="small" appearance="primary" onClick={next}>{review.next}</Button>
        </div>
        <progress value={done} max={total} aria-label={review.progress(done, total)} style={{ width: '100%', height: 6 }} />
        {(survey?.decisions.length ?? 0) > 0 && <p className={text.quiet}>{review.decisions(survey?.decisions.length ?? 0)}</p>}
      </div>
      <div role="status" className={text.heardOnly}>{announced}</div>
      <ReviewList
        lines={state.lines} active={state.activeLine} selected={new Set(selected.map(({ id }) => id))} checked={state.checked}
        onActive={({ id }) => state.activate(id)} onOpen={goTo} onToggleGroup={state.toggleGroup} onSelect={state.toggleSelected}
      />
      <Outcome writer={writer} />
      {decided.length > 0 && <Decide key={decided.map(({ id }) => id).join('\n')} items={decided} writer={writer} clear={state.clearSelected} />}
      {current && <FindingDetails item={current} checked={state.checked.has(current.id)} onChecked={() => state.toggleChecked(current)} />}
      {!current && <p className={text.quiet}>{review.hint}</p>}
    </>
  );
}

/** Does what was asked for once for each time that it was asked, also before this view was there. */
function useAsked(count: number, act: () => void): void {
  const answered = useRef(0);
  useEffect(() => {
    if (count === answered.current) return;
    answered.current = count;
    act();
  });
}
