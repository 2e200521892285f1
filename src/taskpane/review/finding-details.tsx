import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { explainFlag } from '../../strings/describe';
import { PlaceLink } from '../parts/place-link';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { ReviewItem } from './review-items';

const useStyles = makeStyles({
  terms: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  head: { overflowWrap: 'anywhere' },
});

/** What was found, why it matters, what to do. */
export function FindingDetails({ item, checked, onChecked }: { readonly item: ReviewItem; readonly checked: boolean; readonly onChecked: () => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings();
  const { views: { review } } = strings;
  const { kind, what, why, remedy } = explainFlag(item.flag, strings);
  const { project } = item;
  return (
    <section className={text.tight} aria-label={kind}>
      <h2 className={`${text.heading} ${styles.head}`}>{project && project.name !== '' ? project.name : kind}</h2>
      <p className={text.quiet}><PlaceLink place={item.flag.at} />{project && project.investor !== '' ? ` ${project.investor}` : ''}</p>
      <dl className={styles.terms}>
        <dt className={styles.term}>{review.what}</dt><dd className={styles.said}>{what}</dd>
        <dt className={styles.term}>{review.why}</dt><dd className={styles.said}>{why}</dd>
        <dt className={styles.term}>{review.remedy}</dt><dd className={styles.said}>{remedy}</dd>
      </dl>
      <div className={text.buttons}>
        <Button size="small" aria-pressed={checked} onClick={onChecked}>{checked ? review.uncheck : review.check}</Button>
      </div>
    </section>
  );
}
