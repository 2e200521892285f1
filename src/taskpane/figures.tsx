import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toYi } from '../domain/money';
import type { Rules } from '../domain/rules';
import type { Indicators } from '../domain/summary/indicators';
import { useStrings } from './strings-context';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalS} 0` },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXXS },
  tiers: { width: '100%', borderCollapse: 'collapse', margin: `0 0 ${tokens.spacingVerticalS}`, fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tier: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** The headline figures of a year, as the annual summary prints them. */
export function Figures({ indicators, rules }: { readonly indicators: Indicators; readonly rules: Rules }): ReactNode {
  const styles = useStyles();
  const { language, pane } = useStrings();
  const { figures } = pane;
  const yi = (yuan: number): string => readableYi(yuan, language);
  const headline: readonly { readonly label: string; readonly number: string; readonly unit: string }[] = [
    { label: figures.signedProjects, number: String(indicators.signed.projects), unit: figures.projects },
    { label: figures.contracted, number: yi(indicators.signed.contractedYuan), unit: figures.yi },
    { label: figures.domestic, number: yi(indicators.domesticYuan), unit: figures.yi },
    { label: figures.foreign, number: yi(indicators.foreignYuan), unit: figures.yi },
    { label: figures.top500, number: String(indicators.top500.projects), unit: figures.projects },
    { label: figures.firstEntry(rules.firstEntryLabel), number: String(indicators.firstEntry), unit: figures.projects },
  ];
  return (
    <>
      <dl className={styles.grid}>
        {headline.map(({ label, number, unit }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}><span className={styles.number}>{number}</span>{unit}</dd>
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
              <td className={styles.cell}>{yi(contractedYuan)} {figures.yi}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** 亿元 for reading: at most four decimals.
 *  @example readableYi(43_550_000_000, 'zh-CN') // '435.5' */
function readableYi(yuan: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(toYi(yuan, 'CNY'));
}
