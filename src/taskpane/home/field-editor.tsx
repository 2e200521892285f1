import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Field } from '../../domain/field';
import type { ColumnFound } from '../../excel/survey';
import { usePane } from '../pane-context';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';
import type { Writer } from '../use-writing';
import { FIELD_GROUPS, fieldsOf } from './field-groups';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: `${tokens.spacingVerticalS} 0`, padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
});

const AS_HEADING = '';

/** Says what a column means; the choice goes to 招商设置. */
export function FieldEditor({ column, writer, close }: { readonly column: ColumnFound; readonly writer: Writer; readonly close: () => void }): ReactNode {
  const styles = useStyles();
  const look = useControlLook();
  const text = useText();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const { fields, views: { home } } = useStrings();
  const { workbook } = usePane();
  const [value, setValue] = useState<string>(column.field);
  useEffect(() => select.current?.focus(), []);
  const heading = column.headings.join(' / ');
  const save = async (): Promise<void> => {
    const field = value === AS_HEADING ? null : (value as Field);
    if (await writer.write(home.fieldChosen(heading), () => workbook.chooseFields([{ column: column.key, field }]))) close();
  };
  return (
    <div className={styles.editor}>
      <div className={look.field}>
        <label className={look.label} htmlFor={id}>{home.meaning(column.letters, heading)}</label>
        <select id={id} ref={select} className={look.control} value={value} onChange={({ target }) => setValue(target.value)}>
          <option value={AS_HEADING}>{home.asHeading}</option>
          {FIELD_GROUPS.map((group) => (
            <optgroup key={group} label={home.groups[group]}>
              {fieldsOf(group).map((field) => <option key={field} value={field}>{fields[field]}</option>)}
            </optgroup>
          ))}
        </select>
      </div>
      <div className={text.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={writer.busy || value === column.field} onClick={() => void save()}>{home.confirmField}</Button>
        <Button size="small" onClick={close}>{home.cancel}</Button>
      </div>
    </div>
  );
}
