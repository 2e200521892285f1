import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Statement, Verdict } from '../../domain/proofread/findings';
import { useStrings } from '../strings-context';

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { 一致: '✓', 不一致: '✗', 台账无此项: '?' };

const useStyles = makeStyles({
  draft: { margin: 0, padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: '1.8' },
  mark: {
    font: 'inherit', padding: '0 2px', border: 'none', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer', textAlign: 'start', color: tokens.colorNeutralForeground1, display: 'inline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { fontWeight: tokens.fontWeightBold, marginInlineStart: '2px' },
  一致: { backgroundColor: tokens.colorStatusSuccessBackground1, borderBottom: `2px solid ${tokens.colorStatusSuccessBorderActive}` },
  不一致: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottom: `2px double ${tokens.colorStatusDangerBorderActive}` },
  台账无此项: { backgroundColor: tokens.colorNeutralBackground3, borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}` },
});

/** The draft with every figure marked by colour, line and sign; a mark leads to what was found. */
export function MarkedDraft({ draft, statements, onOpen }: { readonly draft: string; readonly statements: readonly Statement[]; readonly onOpen: (index: number) => void }): ReactNode {
  const styles = useStyles();
  const { proofread: { verdicts }, views: { proofread } } = useStrings();
  return (
    <div className={styles.draft} role="group" aria-label={proofread.marked}>
      {piecesOf(draft, statements).map((piece) =>
        typeof piece === 'string' ? piece : (
          <button key={piece.index} type="button" className={mergeClasses(styles.mark, styles[piece.statement.verdict])} onClick={() => onOpen(piece.index)}>
            {draft.slice(piece.statement.start, piece.statement.end)}<span className={styles.sign} role="img" aria-label={verdicts[piece.statement.verdict]}>{VERDICT_SIGNS[piece.statement.verdict]}</span>
          </button>
        ),
      )}
    </div>
  );
}

type Piece = string | { readonly index: number; readonly statement: Statement };

/** The draft cut at its figures; of two figures that overlap the first is marked. */
function piecesOf(draft: string, statements: readonly Statement[]): readonly Piece[] {
  const ordered = statements.map((statement, index) => ({ statement, index })).sort((one, other) => one.statement.start - other.statement.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { statement, index } of ordered) {
    if (statement.start < at) continue;
    if (statement.start > at) pieces.push(draft.slice(at, statement.start));
    pieces.push({ index, statement });
    at = statement.end;
  }
  return [...pieces, draft.slice(at)];
}
