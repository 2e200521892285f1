import type { CellValue } from '../sheet';
import type { HeadedColumn } from './heading-levels';
import { headingText } from './heading-text';
import { mostlyOf } from './value-kind';

/** The column in which every row names the unit (万元, 万美元) or the currency (美元) of an amount. */
export interface UnitColumn {
  readonly index: number;
  readonly says: 'unit' | 'currency';
}

const UNIT_HEADINGS = new Set(['单位', '金额单位', '货币单位', '计量单位', '投资额单位']);
const CURRENCY_HEADINGS = new Set(['币种', '币别', '货币', '货币种类', '币制', '货币名称']);

/** The column that names the unit of each amount column, by index: the nearest one behind it, else the one before it (总投资 · 单位 · 合同引资额 · 单位).
 *  `sample` gives the cells below a heading; a 单位 whose cells are offices is none. */
export function amountUnits(columns: readonly HeadedColumn[], isMoney: (index: number) => boolean, sample: (index: number) => readonly CellValue[]): ReadonlyMap<number, UnitColumn> {
  const units = columns.flatMap(({ index, path }): UnitColumn[] => {
    const says = saysOf(headingText(path.at(-1) ?? '').plain);
    return says !== null && mostlyOf('units', sample(index)) ? [{ index, says }] : [];
  });
  const money = units.length === 0 ? [] : columns.filter(({ index }) => isMoney(index));
  return new Map(money.flatMap(({ index }): [number, UnitColumn][] => {
    const unit = units.find((each) => each.index > index) ?? units.at(-1);
    return unit ? [[index, unit]] : [];
  }));
}

function saysOf(heading: string): UnitColumn['says'] | null {
  if (UNIT_HEADINGS.has(heading)) return 'unit';
  return CURRENCY_HEADINGS.has(heading) ? 'currency' : null;
}
