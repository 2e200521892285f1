import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../../domain/failure';
import type { CellPlace } from '../../domain/sheet';
import { describeFailure } from '../../strings/describe';
import { useStrings } from '../strings-context';
import { Notice } from './notice';
import { PlaceLink } from './place-link';

const useStyles = makeStyles({
  reasons: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  reason: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
});

/** What happened, why, what to do, where, and the technical details folded away. */
export function Trouble({ failure, again }: { readonly failure: Failure; readonly again?: () => void }): ReactNode {
  const styles = useStyles();
  const strings = useStrings();
  const { what, why, next } = describeFailure(failure, strings);
  const cancelled = failure.code === 'cancelled';
  const place = placeOf(failure);
  return (
    <Notice tone={cancelled ? 'plain' : 'error'} title={what}>
      <dl className={styles.reasons}>
        <dt className={styles.term}>{strings.pane.why}</dt>
        <dd className={styles.reason}>{why}</dd>
        <dt className={styles.term}>{strings.pane.next}</dt>
        <dd className={styles.reason}>{next}</dd>
      </dl>
      {place && <PlaceLink place={place} />}
      {!cancelled && (
        <details className={styles.details}>
          <summary>{strings.pane.details}</summary>
          <pre className={styles.code}>{technicalDetails(failure)}</pre>
        </details>
      )}
      {again && (
        <Button size="small" onClick={again}>
          {strings.pane.again}
        </Button>
      )}
    </Notice>
  );
}

const CELL = /^([A-Z]{1,3})(\d{1,7})$/;

/** Where the failure speaks of: a sheet that stands, or one of its cells. */
function placeOf({ values }: Failure): CellPlace | null {
  const { sheet, cell } = values;
  if (typeof sheet !== 'string' || sheet === '') return null;
  const [, column, row] = CELL.exec(String(cell ?? '')) ?? [];
  return column === undefined ? { sheet } : { sheet, column, row: Number(row) };
}

function technicalDetails(failure: Failure): string {
  const cause = failure.cause instanceof Error ? failure.cause.message : '';
  return [failure.message, cause, navigator.userAgent].filter((line) => line !== '').join('\n');
}
