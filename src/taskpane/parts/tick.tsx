import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS, alignItems: 'center', minHeight: '28px' },
  box: { width: '16px', height: '16px', margin: 0 },
});

/** A labelled box to tick. */
export function Tick({ label, ticked, onChange }: { readonly label: string; readonly ticked: boolean; readonly onChange: (ticked: boolean) => void }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <input id={id} className={styles.box} type="checkbox" checked={ticked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
