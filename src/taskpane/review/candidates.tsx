import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Offered } from './decisions';

const useStyles = makeStyles({
  offer: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  radio: { margin: '4px 0 0', accentColor: tokens.colorCompoundBrandBackground },
});

/** Who may stand behind the investor, with the evidence. */
export function Candidates({ offers, chosen, choose }: { readonly offers: readonly Offered[]; readonly chosen: number; readonly choose: (index: number) => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { views: { review } } = useStrings();
  const name = useId();
  if (offers.length === 0) return <p className={text.quiet}>{review.noCandidates}</p>;
  return (
    <fieldset className={text.fieldset}>
      <legend className={text.quiet}>{review.candidates}</legend>
      {offers.map(({ investor, candidate }, index) => (
        <label key={`${investor}\n${candidate.group}`} className={styles.offer}>
          <input type="radio" className={styles.radio} name={name} checked={index === chosen} onChange={() => choose(index)} />
          <span>
            {candidate.group}{candidate.class === null ? '' : ` · ${candidate.class}`}
            <span className={text.quiet} style={{ display: 'block' }}>{candidate.evidence}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
