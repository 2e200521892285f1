import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SharingFinding } from '../../domain/sharing/findings';
import { placeText } from '../../domain/sheet';
import { describeSharing } from '../../strings/describe-sharing';
import { PlaceLink } from '../parts/place-link';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reasons: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', margin: `${tokens.spacingVerticalXXS} 0` },
  reason: { margin: 0 },
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, lineHeight: '26px' },
});

/** Findings that are listed at once; more are asked for. */
const LISTED = 40;
const PLACES = 4;

/** Each finding with why it matters, what to do, and its cells. */
export function SharingFindings({ findings }: { readonly findings: readonly SharingFinding[] }): ReactNode {
  const text = useText();
  const { tools: { sharing } } = useStrings();
  const [listed, setListed] = useState(LISTED);
  const rest = Math.min(LISTED, findings.length - listed);
  return (
    <section className={text.tight}>
      <h2 className={text.heading}>{sharing.found(findings.length)}</h2>
      <ul className={text.list}>
        {findings.slice(0, listed).map((finding) => <Item key={`${finding.code} ${finding.values['sheet'] ?? ''}`} finding={finding} />)}
      </ul>
      {rest > 0 && <div className={text.buttons}><Button size="small" onClick={() => setListed(listed + LISTED)}>{sharing.rest(rest)}</Button></div>}
    </section>
  );
}

function Item({ finding }: { readonly finding: SharingFinding }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings();
  const { what, why, next } = describeSharing(finding, strings);
  const { at, values: { count } } = finding;
  const places = at.slice(0, PLACES);
  return (
    <li className={styles.item}>
      <p className={styles.what}>{what}</p>
      <dl className={styles.reasons}>
        <dt className={text.quiet}>{strings.pane.why}</dt>
        <dd className={styles.reason}>{why}</dd>
        <dt className={text.quiet}>{strings.pane.next}</dt>
        <dd className={styles.reason}>{next}</dd>
      </dl>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map((place) => <li key={placeText(place)}><PlaceLink place={place} /></li>)}
          {at.length > PLACES && typeof count === 'number' && <li className={text.quiet}>{strings.tools.sharing.moreCells(count)}</li>}
        </ul>
      )}
    </li>
  );
}
