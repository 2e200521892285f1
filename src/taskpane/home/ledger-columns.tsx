import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ColumnFound, LedgerFound } from '../../excel/survey';
import { usePane } from '../pane-context';
import { Outcome } from '../parts/outcome';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { Fold } from '../parts/fold';
import { FieldEditor } from './field-editor';
import { FIELD_GROUPS, groupOf, type FieldGroup } from './field-groups';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, marginBlockStart: tokens.spacingVerticalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  chip: {
    position: 'relative', maxWidth: '100%', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, minHeight: '26px', font: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer', textAlign: 'start', overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: '13px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  open: { borderTopColor: tokens.colorCompoundBrandStroke, borderRightColor: tokens.colorCompoundBrandStroke, borderBottomColor: tokens.colorCompoundBrandStroke, borderLeftColor: tokens.colorCompoundBrandStroke },
  heading: { color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

/** The columns of a ledger as chips, grouped by what they tell; a chip opens the choice of what its column means. */
export function LedgerColumns({ ledger }: { readonly ledger: LedgerFound }): ReactNode {
  const styles = useStyles();
  const { workbook } = usePane();
  const writer = useWriting(workbook);
  const { views: { home } } = useStrings();
  const [open, setOpen] = useState<string | null>(null);
  const columnsOf = (group: FieldGroup): readonly ColumnFound[] => ledger.columns.filter(({ field }) => groupOf(field) === group);
  const unused = columnsOf('unused');
  const chips = (columns: readonly ColumnFound[]): ReactNode => <Chips columns={columns} open={open} setOpen={setOpen} writer={writer} />;
  return (
    <div className={styles.groups}>
      {FIELD_GROUPS.filter((group) => group !== 'unused' && columnsOf(group).length > 0).map((group) => (
        <section key={group} className={styles.group} aria-label={home.groups[group]}>
          <Heading text={home.groups[group]} />
          {chips(columnsOf(group))}
        </section>
      ))}
      {unused.length > 0 && <Fold summary={home.unused(unused.length)}>{chips(unused)}</Fold>}
      <Outcome writer={writer} />
    </div>
  );
}

function Heading({ text }: { readonly text: string }): ReactNode {
  return <p className={useText().quiet}>{text}</p>;
}

interface ChipsProps {
  readonly columns: readonly ColumnFound[];
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
  readonly writer: ReturnType<typeof useWriting>;
}

function Chips({ columns, open, setOpen, writer }: ChipsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { fields, views: { home } } = useStrings();
  const chosen = columns.find(({ key }) => key === open);
  return (
    <>
      <ul className={styles.chips}>
        {columns.map(({ key, letters, headings, field }) => {
          const heading = headings.join(' / ');
          return (
            <li key={key}>
              <button
                type="button" className={mergeClasses(styles.chip, key === open && styles.open)} aria-expanded={key === open}
                onClick={() => setOpen(key === open ? null : key)}
              >
                {field === 'other' ? heading : fields[field]} {field !== 'other' && heading !== fields[field] && <span className={styles.heading}>{letters} {heading}</span>}
                <span className={text.heardOnly}>{home.changeable}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {chosen && <FieldEditor key={chosen.key} column={chosen} writer={writer} close={() => setOpen(null)} />}
    </>
  );
}
