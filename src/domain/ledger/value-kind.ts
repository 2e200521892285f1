import { parseUnit } from '../amount/unit';
import type { CellValue } from '../sheet';

/** What the cells below a heading can show about an ambiguous heading. */
export type ValueKind = 'numbers' | 'dates' | 'origins' | 'stages' | 'top500' | 'companies' | 'units';

const LONGEST_UNIT = 8;

const TESTS: Readonly<Record<ValueKind, (value: CellValue) => boolean>> = {
  numbers: (value) => typeof value === 'number' || /^[约超近]?\d[\d,.]{0,15}$|\d[\d,.]{0,15}[余多]?(?:亿|万|美元|元)/.test(plain(value)),
  dates: (value) => (typeof value === 'number' ? isDateNumber(value) : /^(?:\d{4}|\d{1,2}月|\d{2}[./-]\d)/.test(plain(value))),
  origins: (value) => /内资|外资|境内|境外|合资|独资|港澳台|内联/.test(plain(value)),
  stages: (value) => plain(value).length <= 12 && /谈|签约|签订|开工|在建|投产|竣工|建成|纳税|终止|退出|清退|前期|筹备|履约/.test(plain(value)),
  top500: (value) => /(?:500|五百)强/.test(plain(value)),
  companies: (value) => /(?:公司|集团|厂|企业|合作社|中心|银行|研究院|事务所)$/.test(plain(value)),
  units: (value) => plain(value).length <= LONGEST_UNIT && parseUnit(plain(value)) !== null,
};

/** Serial numbers of 1990–2040, a year, or YYYYMM (the six-digit code of a real form: 201401). */
function isDateNumber(value: number): boolean {
  return (value >= 32_874 && value <= 51_500) || (value >= 1990 && value <= 2040) || (value >= 199_001 && value <= 204_012);
}

function plain(value: CellValue): string {
  return String(value).normalize('NFKC').replace(/[\s"“”]+/g, '');
}

const BLANK = new Set(['', '-', '—', '/', '无', '--', '——']);

/** True when at least half of the filled cells are of the kind; false where none is filled.
 *  @example mostlyOf('origins', ['内资', '', '外资', '内资'])   // true
 *  @example mostlyOf('numbers', ['是', '否'])   // false */
export function mostlyOf(kind: ValueKind, values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => !BLANK.has(plain(value)));
  const fitting = filled.filter((value) => TESTS[kind](value)).length;
  return filled.length > 0 && fitting * 2 >= filled.length;
}
