import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStrings } from './strings-context';

const NEWEST = 'newest';

/** The year to count: one of those in which projects were signed; the newest while they are not known. */
export function YearField({ years, year, onChange }: { readonly years: readonly number[]; readonly year: number | null; readonly onChange: (year: number | null) => void }): ReactNode {
  const { pane } = useStrings();
  return (
    <Field label={pane.year}>
      <Select value={String(year ?? NEWEST)} onChange={(_, { value }) => onChange(value === NEWEST ? null : Number(value))}>
        {years.length === 0 && <option value={NEWEST}>{pane.newestYear}</option>}
        {years.map((each) => (
          <option key={each} value={each}>{pane.yearOption(each)}</option>
        ))}
      </Select>
    </Field>
  );
}
