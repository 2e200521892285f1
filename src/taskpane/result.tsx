import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { REVIEW_SHEET, summarySheet } from '../domain/summary/sheet-names';
import type { Generated } from '../excel/generate';
import { Figures } from './figures';
import { Notice } from './notice';
import { useStrings } from './strings-context';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
});

/** What was generated: headline figures, what a person should check, and the way to the sheets. */
export function Result({ generated, show }: { readonly generated: Generated; readonly show: (sheet: string) => void }): ReactNode {
  const styles = useStyles();
  const { pane } = useStrings();
  const { indicators, kept, differences, rules } = generated;
  const summary = summarySheet(indicators.year);
  return (
    <div className={styles.result}>
      <Notice tone="success" title={pane.done(indicators.year)}>
        <Figures indicators={indicators} rules={rules} />
        <p className={styles.quiet}>{indicators.flagged > 0 ? pane.flagged(indicators.flagged) : pane.noneFlagged}</p>
        {indicators.top500.uncovered > 0 && <p className={styles.quiet}>{pane.uncovered(indicators.top500.uncovered)}</p>}
      </Notice>
      <div className={styles.buttons}>
        <Button className={styles.grow} onClick={() => show(summary)}>{pane.show(summary)}</Button>
        {indicators.flagged > 0 && <Button className={styles.grow} onClick={() => show(REVIEW_SHEET)}>{pane.show(REVIEW_SHEET)}</Button>}
      </div>
      {differences.length > 0 && (
        <Notice tone="error" title={pane.differs}>
          <ul className={styles.list}>
            {differences.map(({ sheet, cell, workbook, expected }) => (
              <li key={`${sheet}!${cell}`}>{pane.difference(`${sheet}!${cell}`, workbook, expected)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {kept.map(({ from, to, because }) => (
        <Notice key={to} tone="warning" title={pane.kept[because](from, to)} />
      ))}
    </div>
  );
}
