import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WHOLE_YEAR } from '../../domain/period';
import { usePane } from '../pane-context';
import { Choice } from '../parts/choice';
import { useStrings } from '../strings-context';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalM },
});

const NEWEST = 'newest';
const MONTHS = Array.from({ length: WHOLE_YEAR }, (_, index) => WHOLE_YEAR - index);

/** The year to count, one of those in which projects were signed, and up to which month. */
export function PeriodChoice(): ReactNode {
  const styles = useStyles();
  const { pane, views: { home } } = useStrings();
  const { survey, period, setPeriod } = usePane();
  const years = survey?.years ?? [];
  return (
    <div className={styles.pair}>
      <Choice
        label={pane.year} value={String(period?.year ?? NEWEST)}
        options={years.length === 0 ? [{ value: NEWEST, label: pane.newestYear }] : years.map((year) => ({ value: String(year), label: pane.yearOption(year) }))}
        onChange={(year) => year !== NEWEST && setPeriod({ year: Number(year), through: period?.through ?? WHOLE_YEAR })}
      />
      <Choice
        label={home.months} value={String(period?.through ?? WHOLE_YEAR)} disabled={period === null}
        options={MONTHS.map((through) => ({ value: String(through), label: through === WHOLE_YEAR ? home.wholeYear : home.through(through) }))}
        onChange={(through) => period && setPeriod({ ...period, through: Number(through) })}
      />
    </div>
  );
}
