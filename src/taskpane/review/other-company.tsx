import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { TOP500_CLASSES, type Top500Class } from '../../domain/top500';
import { Choice } from '../parts/choice';
import { useControlLook } from '../parts/control-look';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

/** 换一家: a company that was not offered. */
export function OtherCompany({ busy, save }: { readonly busy: boolean; readonly save: (group: string, kind: Top500Class) => void }): ReactNode {
  const text = useText();
  const look = useControlLook();
  const id = useId();
  const { views: { review } } = useStrings();
  const [group, setGroup] = useState('');
  const [kind, setKind] = useState<Top500Class>(TOP500_CLASSES[0]);
  return (
    <form
      className={text.column}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && group.trim() !== '') save(group.trim(), kind);
      }}
    >
      <div className={look.field}>
        <label className={look.label} htmlFor={id}>{review.otherName}</label>
        <input id={id} className={look.control} value={group} onChange={({ target }) => setGroup(target.value)} />
      </div>
      <Choice label={review.otherClass} value={kind} options={TOP500_CLASSES.map((each) => ({ value: each, label: each }))} onChange={(value) => setKind(TOP500_CLASSES.find((each) => each === value) ?? kind)} />
      <div className={text.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={busy || group.trim() === ''}>{review.otherSave}</Button>
      </div>
    </form>
  );
}
