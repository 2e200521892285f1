import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { FormLine } from './form-lines';

const useStyles = makeStyles({
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One rule: a choice of words or a text, with what it does. */
export function RuleField({ line, value, wrong, onChange }: { readonly line: FormLine; readonly value: string; readonly wrong: boolean; readonly onChange: (value: string) => void }): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const text = useText();
  const { views: { settings } } = useStrings();
  const id = useId();
  const described = `${id}-explanation`;
  return (
    <div className={look.field}>
      <label htmlFor={id}>{line.key}</label>
      {line.options === null ? (
        <input id={id} aria-describedby={described} aria-invalid={wrong} className={mergeClasses(look.control, wrong && look.wrong)} value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <select id={id} aria-describedby={described} className={look.control} value={value} onChange={({ target }) => onChange(target.value)}>
          {line.options.map((option) => <option key={option}>{option}</option>)}
        </select>
      )}
      <div id={described}>
        {wrong && <p className={styles.wrong}>{settings.allowed(line.allowed)}</p>}
        <p className={text.quiet}>{line.explanation}</p>
      </div>
    </div>
  );
}
