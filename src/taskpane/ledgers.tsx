import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from './notice';
import { useStrings } from './strings-context';
import { Trouble } from './trouble';
import { useSlow } from './use-slow';
import type { Surveyed } from './use-survey';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  summary: { cursor: 'pointer' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, color: tokens.colorNeutralForeground2 },
  ledger: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  rows: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Cells that are being edited hold Excel up for ever; after so long the pane says how to end that. */
export const PATIENCE_MS = 2_500;

/** Which ledgers the workbook holds. */
export function Ledgers({ surveyed, lookAgain }: { readonly surveyed: Surveyed; readonly lookAgain: () => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useStrings();
  const slow = useSlow(surveyed.state === 'looking' ? 'looking' : null, PATIENCE_MS);
  if (surveyed.state === 'looking') {
    return <p className={styles.quiet}>{slow ? `${pane.looking} ${pane.editingHint}` : pane.looking}</p>;
  }
  if (surveyed.state === 'failed') return <Trouble failure={surveyed.failure} again={lookAgain} />;
  const { ledgers } = surveyed.survey;
  if (ledgers.length === 0) {
    return (
      <Notice tone="warning" title={pane.noneFound}>
        <p className={styles.quiet}>{pane.noneFoundNext}</p>
        <Link as="button" onClick={lookAgain}>{pane.lookAgain}</Link>
      </Notice>
    );
  }
  return (
    <div className={styles.line}>
      <details>
        <summary className={styles.summary}>{pane.found(ledgers.length, ledgers.reduce((sum, { rows }) => sum + rows, 0))}</summary>
        <ul className={styles.list}>
          {ledgers.map(({ sheet, rows }, index) => (
            <li key={index} className={styles.ledger}>
              <span>{sheet}</span>
              <span className={styles.rows}>{pane.ledgerRows(rows)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Link as="button" onClick={lookAgain}>{pane.lookAgain}</Link>
    </div>
  );
}
