import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Failure } from '../../domain/failure';
import type { SettingField } from '../../domain/office/settings-form';
import { describeFailure } from '../../strings/describe';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

const useStyles = makeStyles({
  wrong: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lines: { minHeight: '72px', resize: 'vertical' },
  option: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginInlineEnd: tokens.spacingHorizontalM, minHeight: '26px' },
});

interface Props {
  readonly field: SettingField;
  readonly value: string;
  /** Why the value cannot be used. */
  readonly failure: Failure | null;
  readonly onChange: (value: string) => void;
}

/** One rule: its control, what it does, and what is wrong with what was typed. */
export function RuleField({ field, value, failure, onChange }: Props): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const text = useText();
  const strings = useStrings();
  const id = useId();
  const described = `${id}-explanation`;
  const label = field.unit === '' ? field.label : strings.views.settings.withUnit(field.label, field.unit);
  const explanation = (
    <div id={described}>
      {failure && <p className={styles.wrong}>{describeFailure(failure, strings).next}</p>}
      <p className={text.quiet}>{field.explanation}</p>
    </div>
  );
  if (field.kind === 'list' && field.options.length > 0) {
    return (
      <fieldset lang="zh-CN" className={text.fieldset} aria-describedby={described}>
        <legend>{label}</legend>
        <Several options={field.options} value={value} onChange={onChange} />
        {explanation}
      </fieldset>
    );
  }
  return (
    <div className={look.field} lang="zh-CN">
      <label htmlFor={id}>{label}</label>
      <Control id={id} described={described} field={field} value={value} wrong={failure !== null} onChange={onChange} />
      {explanation}
    </div>
  );
}

function Control({ id, described, field, value, wrong, onChange }: Omit<Props, 'failure'> & { readonly id: string; readonly described: string; readonly wrong: boolean }): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const common = { id, 'aria-describedby': described, value, className: mergeClasses(look.control, wrong && look.wrong) };
  if (field.kind === 'choice') {
    return (
      <select {...common} onChange={({ target }) => onChange(target.value)}>
        {!field.options.includes(value) && <option>{value}</option>}
        {field.options.map((option) => <option key={option}>{option}</option>)}
      </select>
    );
  }
  // A wording with placeholders is a sentence or two.
  if (field.kind === 'list' || field.explanation.includes('{')) {
    return <textarea {...common} aria-invalid={wrong} className={mergeClasses(common.className, styles.lines)} onChange={({ target }) => onChange(target.value)} />;
  }
  return <input {...common} aria-invalid={wrong} inputMode={field.kind === 'number' ? 'decimal' : 'text'} onChange={({ target }) => onChange(target.value)} />;
}

/** Between several words in one cell. */
const SEPARATOR = '、';

function Several({ options, value, onChange }: { readonly options: readonly string[]; readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const styles = useStyles();
  const chosen = value.split(SEPARATOR);
  return options.map((option) => (
    <label key={option} className={styles.option}>
      <input
        type="checkbox" checked={chosen.includes(option)}
        onChange={({ target }) => onChange(options.filter((each) => (each === option ? target.checked : chosen.includes(each))).join(SEPARATOR))}
      />
      {option}
    </label>
  ));
}
