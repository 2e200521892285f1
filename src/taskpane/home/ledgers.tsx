import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { LedgerFound } from '../../excel/survey';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { TextLink } from '../parts/text-link';
import { Trouble } from '../parts/trouble';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';

const LedgerColumns = lazy(async () => ({ default: (await import('./ledger-columns')).LedgerColumns }));

const useStyles = makeStyles({
  ledgers: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  ledger: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  rows: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  first: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

/** The ledgers that were found, each with its columns. */
export function Ledgers(): ReactNode {
  const text = useText();
  const { pane, views } = useStrings();
  const { surveyed, lookAgain } = usePane();
  if (surveyed.state === 'looking') return <Waiting text={pane.looking} held={surveyed.held} />;
  if (surveyed.state === 'failed') return <Trouble failure={surveyed.failure} again={lookAgain} />;
  const { ledgers } = surveyed.survey;
  if (ledgers.length === 0) {
    return (
      <Notice tone="warning" title={pane.noneFound}>
        <p className={text.quiet}>{pane.noneFoundNext}</p>
        <TextLink onClick={lookAgain}>{pane.lookAgain}</TextLink>
      </Notice>
    );
  }
  return (
    <>
      <LedgerList ledgers={ledgers} />
      {surveyed.trouble && (
        <Notice tone="warning" title={views.home.notFollowing}>
          <TextLink onClick={lookAgain}>{pane.lookAgain}</TextLink>
        </Notice>
      )}
    </>
  );
}

function LedgerList({ ledgers }: { readonly ledgers: readonly LedgerFound[] }): ReactNode {
  const styles = useStyles();
  const { pane } = useStrings();
  return (
    <Fold summary={pane.found(ledgers.length, ledgers.reduce((sum, { rows }) => sum + rows, 0))}>
      <ul className={styles.ledgers}>
        {ledgers.map((ledger) => <LedgerItem key={`${ledger.sheet}!${ledger.headingRow}`} ledger={ledger} />)}
      </ul>
    </Fold>
  );
}

function LedgerItem({ ledger }: { readonly ledger: LedgerFound }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { pane, views: { home, opening } } = useStrings();
  const { show } = usePane();
  const { sheet, headingRow, rows, unit, year, columns } = ledger;
  const facts = [year === null ? home.yearUnknown : pane.yearOption(year), unit === null ? home.unitUnknown : home.unit(unit)];
  return (
    <li className={styles.ledger}>
      <div className={styles.first}>
        <TextLink onClick={() => show({ sheet, row: headingRow })}>{sheet}</TextLink>
        <span className={styles.rows}>{pane.ledgerRows(rows)}</span>
      </div>
      <p className={text.quiet}>{facts.join(home.separator)}</p>
      <Fold summary={home.columns(columns.filter(({ field }) => field !== 'other').length, columns.length)}>
        <Suspense fallback={<Waiting text={opening} held={false} />}>
          <LedgerColumns ledger={ledger} />
        </Suspense>
      </Fold>
    </li>
  );
}
