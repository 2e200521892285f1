import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paragraphOf } from '../../domain/summary/paragraph';
import { usePane } from '../pane-context';
import { CopyButton } from '../parts/copy-button';
import { Fold } from '../parts/fold';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0`, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, lineHeight: '1.8', overflowWrap: 'anywhere' },
});

/** 通稿: the period's sentence as offices publish it, ready to be copied. */
export function PublishedParagraph(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { views: { proofread } } = useStrings();
  const { survey, indicators } = usePane();
  if (survey === null || indicators === null) return null;
  const paragraph = paragraphOf(indicators, survey.rules);
  return (
    <section aria-label={proofread.published}>
      <div className={text.buttons}>
        <h2 className={`${text.heading} ${text.grow}`}>{proofread.published}</h2>
        <CopyButton label={proofread.copyParagraph} text={() => paragraph} />
      </div>
      <Fold summary={proofread.showParagraph}>
        <p lang="zh-CN" className={styles.paragraph}>{paragraph}</p>
      </Fold>
    </section>
  );
}
