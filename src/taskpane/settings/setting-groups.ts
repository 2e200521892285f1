import type { SettingField } from '../../domain/office/settings-form';

export interface SettingGroup {
  /** What the keys of its members begin with; '' for settings that stand alone. */
  readonly prefix: string;
  readonly members: readonly SettingField[];
}

/** Lines of these kinds come in numbers (a year, a currency, a figure each), so the form folds them. */
const PREFIXES = ['账面汇率', '目标', '数据', '栏目'] as const;

/** The settings that stand alone, then those that come in numbers, kind by kind. */
export function inGroups(fields: readonly SettingField[]): readonly SettingGroup[] {
  const prefixOf = ({ key }: SettingField): string => PREFIXES.find((prefix) => key.startsWith(`${prefix} `)) ?? '';
  return ['', ...PREFIXES].map((prefix) => ({ prefix, members: fields.filter((field) => prefixOf(field) === prefix) })).filter(({ members }) => members.length > 0);
}
