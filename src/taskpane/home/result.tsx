import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { REVIEW_SHEET, summarySheet } from '../../domain/summary/sheet-names';
import type { Generated } from '../../excel/generate';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { Outcome } from '../parts/outcome';
import { PlaceLink } from '../parts/place-link';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { readableYi } from './readable-yi';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
});

/** What was generated, the way to the sheets, and the way back. */
export function Result({ generated }: { readonly generated: Generated }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language, pane, views } = useStrings();
  const { workbook, show } = usePane();
  const writer = useWriting(workbook);
  const { indicators: { year, through, signed, flagged }, kept, differences, undo } = generated;
  const summary = summarySheet({ year, through });
  if (writer.writing.state === 'undone') return <Outcome writer={writer} />;
  return (
    <div className={text.column}>
      <Notice tone="success" title={pane.done(year)}>
        <p className={text.paragraph}>{views.home.generated(signed.projects, readableYi(signed.contractedYuan, language))}</p>
        <div className={text.buttons}>
          <Button size="small" onClick={() => show({ sheet: summary })}>{pane.show(summary)}</Button>
          {flagged > 0 && <Button size="small" onClick={() => show({ sheet: REVIEW_SHEET })}>{pane.show(REVIEW_SHEET)}</Button>}
          {undo && <Button size="small" disabledFocusable={writer.busy} onClick={() => writer.undo(undo)}>{views.undo}</Button>}
        </div>
      </Notice>
      <Outcome writer={writer} />
      {differences.length > 0 && (
        <Notice tone="error" title={pane.differs}>
          <ul className={styles.list}>
            {differences.map(({ sheet, cell, workbook: found, expected }) => (
              <li key={`${sheet}!${cell}`}><PlaceLink place={placeOfCell(sheet, cell)} /> {views.home.difference(found, expected)}</li>
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

/** @example placeOfCell('汇总', 'B4') // { sheet: '汇总', column: 'B', row: 4 } */
function placeOfCell(sheet: string, cell: string): { readonly sheet: string; readonly column: string; readonly row: number } {
  const digits = cell.search(/\d/);
  return { sheet, column: cell.slice(0, digits), row: Number(cell.slice(digits)) };
}
