import { useMemo, useState } from 'react';
import { isFailure, type Failure } from '../../domain/failure';
import { changedSettings, settingsForm, type SettingChange, type SettingField } from '../../domain/office/settings-form';
import type { Rules } from '../../domain/rules';

export interface RulesForm {
  readonly fields: readonly SettingField[];
  /** What stands in a field: as typed, else as the sheet has it. */
  readonly valueOf: (field: SettingField) => string;
  readonly type: (key: string, text: string) => void;
  readonly changes: readonly SettingChange[];
  /** Why what is typed cannot be used, by key. */
  readonly wrong: ReadonlyMap<string, Failure>;
  readonly discard: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The rules as a form: fields follow the sheet while nobody types into them. */
export function useRulesForm(rules: Rules): RulesForm {
  const [typed, setTyped] = useState(NOTHING);
  const fields = useMemo(() => settingsForm(rules), [rules]);
  const changes = useMemo(() => fields.flatMap(({ key, value }): SettingChange[] => {
    const text = typed.get(key);
    return text === undefined || text === value ? [] : [{ key, text }];
  }), [fields, typed]);
  const wrong = useMemo(() => new Map(changes.flatMap((change) => {
    const failure = failureOf(rules, change);
    return failure === null ? [] : [[change.key, failure] as const];
  })), [changes, rules]);
  return {
    fields, changes, wrong,
    valueOf: ({ key, value }) => typed.get(key) ?? value,
    type: (key, text) => setTyped((now) => new Map(now).set(key, text)),
    discard: () => setTyped(NOTHING),
  };
}

/** What the sheet's own check would say. */
function failureOf(rules: Rules, change: SettingChange): Failure | null {
  try {
    changedSettings(rules, [change]);
    return null;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}
