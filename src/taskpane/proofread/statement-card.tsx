import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Statement } from '../../domain/proofread/findings';
import { describeIndicator, describeNote } from '../../strings/describe-proofread';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { VERDICT_SIGNS } from './marked-draft';
import { RowsOfFigure } from './rows-of-figure';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, borderInlineStartWidth: '4px', overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  一致: { borderInlineStartColor: tokens.colorStatusSuccessBorderActive },
  不一致: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  台账无此项: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  first: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  verdict: { flexShrink: 0 },
});

/** A figure of the draft beside the ledger's own, and the rows behind it. */
export function StatementCard({ statement, through, focusRef }: { readonly statement: Statement; readonly through: number; readonly focusRef: Ref<HTMLLIElement> }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings();
  const { text: said, verdict, indicator, ledgerValue, unit, note } = statement;
  const { proofread: { verdicts }, views: { proofread } } = strings;
  return (
    <li className={mergeClasses(styles.card, styles[verdict])} ref={focusRef} tabIndex={-1}>
      <div className={styles.first}>
        <p className={styles.said}>{said}</p>
        <span className={styles.verdict}><span aria-hidden>{VERDICT_SIGNS[verdict]}</span> {verdicts[verdict]}</span>
      </div>
      {indicator && <p className={text.quiet}>{describeIndicator(indicator, strings)}</p>}
      {ledgerValue !== null && <p className={text.paragraph}>{proofread.ledgerSays(`${ledgerValue}${unit}`)}</p>}
      {note && <p className={text.quiet}>{describeNote(note, strings)}</p>}
      {indicator && <RowsOfFigure indicator={indicator} through={through} />}
    </li>
  );
}
