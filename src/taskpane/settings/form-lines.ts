import { SETTINGS } from '../../domain/office/settings';
import type { Rules } from '../../domain/rules';

/** A rule of the office as a form shows it. */
export interface FormLine {
  readonly key: string;
  readonly explanation: string;
  /** Where one of a few words must stand. */
  readonly options: readonly string[] | null;
  /** What may stand there, for whoever types. */
  readonly allowed: string;
  readonly value: string;
}

/** The rules that take one value each, as they are in force.
 *  @example formLines(DEFAULT_RULES)[0].key // '榜单口径' */
export function formLines(rules: Rules): readonly FormLine[] {
  return SETTINGS.map(({ key, explanation, options, allowed, written }) => ({ key, explanation, options: options ?? null, allowed, value: String(written(rules)) }));
}

/** Whether a text can stand for a rule; blank means the default. */
export function isUsable(key: string, text: string, rules: Rules): boolean {
  const setting = SETTINGS.find((each) => each.key === key);
  return text.trim() === '' || (setting !== undefined && setting.read(text.trim(), rules) !== null);
}
