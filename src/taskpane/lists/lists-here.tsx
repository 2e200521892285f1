import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TOP500_CLASSES } from '../../domain/top500';
import type { ListHere } from '../../excel/survey';
import { Fold } from '../parts/fold';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import { today } from '../today';
import { monthsBetween } from './list-age';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
});

/** The lists that are here, by kind, newest first. */
export function ListsHere({ lists }: { readonly lists: readonly ListHere[] }): ReactNode {
  const text = useText();
  const { views: { lists: said } } = useStrings();
  return (
    <section className={text.column} aria-label={said.here}>
      <h2 className={text.heading}>{said.here}</h2>
      {TOP500_CLASSES.map((kind) => {
        const ofKind = lists.filter(({ list }) => list.kind === kind).sort((one, other) => other.list.year - one.list.year);
        const [newest] = ofKind;
        if (newest === undefined) return <p key={kind} className={text.paragraph}>{said.noneOfKind(kind)}</p>;
        const { year, publishedOn } = newest.list;
        return (
          <div key={kind} className={text.tight}>
            <Fold summary={said.kind(kind, ofKind.length)}><ListTable kind={kind} lists={ofKind} /></Fold>
            <p className={text.quiet}>{publishedOn === null ? said.newest(year) : said.newestSince(year, publishedOn, monthsBetween(publishedOn, today()))}</p>
          </div>
        );
      })}
    </section>
  );
}

function ListTable({ kind, lists }: { readonly kind: string; readonly lists: readonly ListHere[] }): ReactNode {
  const styles = useStyles();
  const { pane, views: { lists: said } } = useStrings();
  return (
    <table className={styles.table} aria-label={kind}>
      <thead>
        <tr>{[said.year, said.extent, said.published, said.from].map((heading) => <th key={heading} scope="col" className={styles.cell}>{heading}</th>)}</tr>
      </thead>
      <tbody>
        {lists.map(({ list: { year, complete, entries, publishedOn }, own }) => (
          <tr key={`${year}-${String(own)}`}>
            <th scope="row" className={styles.cell}>{pane.yearOption(year)}</th>
            <td className={styles.cell}>{complete ? said.complete(entries.length) : said.excerpt(entries.length)}</td>
            <td className={styles.cell}>{publishedOn ?? said.unknownDay}</td>
            <td className={styles.cell}>{own ? said.own : said.shipped}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
