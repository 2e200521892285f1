import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Indicator, Relation } from '../../domain/proofread/findings';
import { usePane } from '../pane-context';
import { Fold } from '../parts/fold';
import { PlaceLink } from '../parts/place-link';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { rowsBehind } from './rows-behind';

/** So many rows are shown at a time. */
const PAGE = 50;

/** The rows that a figure is made of; a click selects one in the workbook. */
export function RowsOfFigure({ indicator, through }: { readonly indicator: Indicator | Relation; readonly through: number }): ReactNode {
  const { views: { proofread } } = useStrings();
  const { survey } = usePane();
  const [shown, setShown] = useState(PAGE);
  const text = useText();
  if (survey === null) return null;
  const rows = rowsBehind(indicator, survey.classified.projects, through, survey.rules);
  if (rows.length === 0) return null;
  return (
    <Fold summary={proofread.rows(rows.length)}>
      <ul className={text.links}>
        {rows.slice(0, shown).map(({ sheet, row, name }) => (
          <li key={`${sheet}!${row}`}><PlaceLink place={{ sheet, row, column: 'A' }} /> {name}</li>
        ))}
      </ul>
      {rows.length > shown && <Button size="small" onClick={() => setShown(shown + PAGE)}>{proofread.moreRows(rows.length - shown)}</Button>}
    </Fold>
  );
}
