import { useId, type ReactNode } from 'react';
import { useControlLook } from './control-look';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A labelled list to choose one from. */
export function Choice({ label, value, options, onChange, disabled = false }: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}): ReactNode {
  const look = useControlLook();
  const id = useId();
  return (
    <div className={look.field}>
      <label className={look.label} htmlFor={id}>{label}</label>
      <select id={id} className={look.control} value={value} disabled={disabled} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
