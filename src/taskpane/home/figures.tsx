import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Rules } from '../../domain/rules';
import type { Indicators } from '../../domain/summary/indicators';
import { usePane } from '../pane-context';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { useCounting } from '../use-indicators';
import { readableYi } from './readable-yi';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, margin: 0 },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXXS },
  tiers: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, padding: `0 0 ${tokens.spacingVerticalXXS}` },
  tier: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Which headline figures the pane shows; the tiers have a table of their own. */
const SHOWN = ['signedProjects', 'contracted', 'domestic', 'foreign', 'top500Projects', 'top500Companies', 'firstEntry', 'started'] as const;

/** The headline figures of the period, as the annual summary prints them. */
export function Figures({ indicators, rules }: { readonly indicators: Indicators; readonly rules: Rules }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language, pane: { figures }, views: { home } } = useStrings();
  const { period } = usePane();
  const counting = useCounting(true);
  if (counting === null || period === null) return null;
  const all = counting.headlines(rules);
  const shown = SHOWN.flatMap((key) => {
    const headline = all.find((each) => each.key === key);
    return headline === undefined ? [] : [{ ...headline, key }];
  });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return (
    <section className={text.column} aria-label={home.figuresOf(period.year, period.through)}>
      <h2 className={text.heading}>{home.figuresOf(period.year, period.through)}</h2>
      <dl className={styles.grid}>
        {shown.map(({ key, label, measure, value }) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.label}>{home.headline(key, label, rules.firstEntryLabel)}</dt>
            <dd className={styles.value}><span className={styles.number}>{numbers.format(value(indicators) / counting.minorPerPrinted(measure))}</span>{home.units[measure]}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.tiers}>
        <caption className={styles.caption}>{figures.tiersCaption}</caption>
        <tbody>
          {indicators.tiers.map(({ label, projects, contractedYuan }) => (
            <tr key={label}>
              <th scope="row" className={styles.tier}>{label}</th>
              <td className={styles.cell}>{projects} {figures.projects}</td>
              <td className={styles.cell}>{readableYi(contractedYuan, language)} {figures.yi}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
