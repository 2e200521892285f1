import { headingText } from '../ledger/heading-text';
import type { Field } from '../field';
import type { Rules } from '../rules';
import { isRateLine, rateLines, rateSubject } from './book-rates';
import { FIELD_EXPLANATION, fieldLine, fieldName } from './field-lines';
import { figureLines, figureSubject } from './figure-lines';
import { SETTINGS } from './settings';
import { writtenTiers, type TierLine } from './tier-settings';

/** The lines of the tiers; their values belong together. */
export const TIER_LINES: Readonly<Record<TierLine, { readonly key: string; readonly explanation: string; readonly allowed: string }>> = {
  domestic: { key: '投资档次下限（亿元）', explanation: '各档的下限，以上含本数，从高到低用顿号隔开，例如10、5、1。', allowed: '用顿号隔开的数，单位亿元，例如10、5、1' },
  foreign: { key: '外资档次下限（万美元）', explanation: '外资单列门槛，与投资档次下限一一对应，例如10000、3000、1000。', allowed: '用顿号隔开的数，单位万美元，个数与投资档次下限相同' },
  nested: { key: '投资档次名称', explanation: '各档累计数的名称，留空则按下限自动取名，例如10亿元以上、5亿元以上、亿元以上。', allowed: '用顿号隔开的名称，个数和金额与投资档次下限一致，或留空' },
  bands: { key: '投资档次分段名称', explanation: '各档分段数的名称，最后一个是最低档以下的，留空则自动取名。', allowed: '用顿号隔开的名称，比投资档次下限多一个，或留空' },
};

export const TIER_LINE_KEYS = Object.keys(TIER_LINES) as readonly TierLine[];

const RATE_EXPLANATION = '1单位外币合多少元人民币，折算这一年签约的外资。可以加行，例如“账面汇率 2020 美元”。';

/** The setting that a line names, the same for every spelling of it; null for one that is not known. Figures are named by the tiers of the rules. */
export function lineKey(name: string, rules: Rules): string | null {
  const plain = plainName(name);
  const known = [...SETTINGS.map(({ key }) => key), ...TIER_LINE_KEYS.map((line) => TIER_LINES[line].key)].find((key) => plainName(key) === plain);
  if (known !== undefined) return known;
  const column = fieldLine(name);
  if (column !== null) return `栏目 ${column}`;
  const figure = figureSubject(name, rules);
  if (figure !== null) return `${figure.kind === 'targets' ? '目标' : '数据'} ${figure.year} ${figure.headline.key}`;
  const subject = isRateLine(name) ? rateSubject(name) : null;
  return subject === null ? null : `账面汇率 ${subject.year} ${subject.currency}`;
}

function plainName(name: string): string {
  return headingText(name).plain;
}

/** One line of the sheet. */
export interface SettingLine {
  readonly key: string;
  readonly value: string | number;
  readonly explanation: string;
  readonly options?: readonly string[];
}

/** Every setting with its value under the given rules, and what columns mean. Figures start with the newest year that the rules know of. */
export function settingLines(rules: Rules, fields: ReadonlyMap<string, Field>): readonly SettingLine[] {
  const tiers = writtenTiers(rules);
  return [
    ...SETTINGS.map(({ key, explanation, options, kind, written }) => ({ key, value: written(rules), explanation, ...(options && kind !== 'list' && { options }) })),
    ...TIER_LINE_KEYS.map((line) => ({ key: TIER_LINES[line].key, value: tiers[line], explanation: TIER_LINES[line].explanation })),
    ...rateLines(rules.bookRates).map(({ key, value }) => ({ key, value, explanation: RATE_EXPLANATION })),
    ...figureLines(rules, newestYear(rules)),
    ...[...fields].map(([column, field]) => ({ key: `栏目 ${column}`, value: fieldName(field), explanation: FIELD_EXPLANATION })),
  ];
}

function newestYear({ bookRates, targets }: Rules): number {
  return Math.max(...[...Object.keys(targets), ...Object.keys(bookRates)].map(Number));
}
