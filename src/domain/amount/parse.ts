import { flag, type Flag } from '../flag';
import { currencyRule, toYi } from '../money';
import type { CellPlace, CellValue } from '../sheet';
import type { Amount, AmountUnit } from './amount';
import { chooseMention } from './choose';
import type { Mention } from './mention';
import { mendWords } from './mend';
import { moneyOf, type Money } from './mention-money';
import { plainText } from './plain-text';
import { scanMentions } from './scan';
import { unitLabel } from './unit';

/** What is known of the cell that an amount stands in. */
export interface AmountContext {
  /** The unit of numbers that name none: of the heading, its parent, or a note; null where nobody names one. */
  readonly unit: AmountUnit | null;
  /** The unit is only the office's setting: amounts that need it are flagged. */
  readonly unitAssumed?: boolean;
  readonly at: CellPlace;
}

export interface AmountReading {
  readonly amount: Amount | null;
  readonly flags: readonly Flag[];
}

/** Cells that say that there is no amount (yet). */
const NO_AMOUNT = new Set(['', '-', '--', '—', '——', '/', '//', '\\', '无', '暂无', '没有', '空', '待定', '暂未定', '未定', '未确定', '待确定', '尚未确定', '未明确', '待明确', '不详', '未知', '未披露', '待议', '面议', 'N/A', 'NA']);
/** What Excel shows for an error. */
const ERROR_CELL = /^#[A-Z0-9_/]{1,16}[!?]?$/i;
/** A product of doubles up to here rounds to the whole number that its decimal means. */
const LARGEST_EXACT = 2 ** 50;
const NO_FLAGS: readonly Flag[] = [];

/** Reads the amount of a cell: a number in the unit of its heading, or what an office wrote (总投资约18亿元，其中固定资产投资约12亿元).
 *  Integers of the smallest unit of the currency; what is not understood is null with a flag, never a guess. An empty cell, - and 待定 are null without one.
 *  Source: counting rules 4 and 5 (DESIGN §4).
 *  @example parseAmount('投资约1.5亿美元（约合11亿元人民币）', { unit: null, at }).amount // value 15_000_000_000 (cents), currency 'USD', qualifier '约' */
export function parseAmount(value: CellValue, context: AmountContext): AmountReading {
  if (typeof value === 'number') return readNumber(value, context);
  if (typeof value === 'boolean') return refuse('amount.unreadable', String(value), context);
  return readText(value, context);
}

function readNumber(value: number, context: AmountContext): AmountReading {
  const { unit } = context;
  const text = String(value);
  if (value < 0) return refuse('amount.negative', text, context);
  const minor = unit ? Math.round(value * unit.scale * currencyRule(unit.currency).minorPerUnit) : NaN;
  if (!unit || !(minor <= LARGEST_EXACT)) return refuse('amount.unreadable', text, context);
  const amount: Amount = { text, value: minor, currency: unit.currency, qualifier: null, firmness: 'exact', boundTo: null };
  return { amount, flags: context.unitAssumed === true ? [assumed(text, unit, context)] : NO_FLAGS };
}

function readText(text: string, context: AmountContext): AmountReading {
  if (ERROR_CELL.test(text.trim())) return refuse('amount.error-cell', text, context);
  const plain = mendWords(plainText(text).trim());
  if (NO_AMOUNT.has(plain)) return { amount: null, flags: NO_FLAGS };
  const choice = chooseMention(scanMentions(plain), (one, other) => sameMoney(one, other, context));
  if (choice.kind === 'unreadable') return refuse('amount.unreadable', text, context);
  if (choice.kind === 'part') return { amount: null, flags: [flag('amount.part-only', context.at, { text, boundTo: choice.labels })] };
  const { mention } = choice;
  const money = moneyOf(mention, context.unit);
  if (!money) return refuse('amount.unreadable', text, context);
  if (mention.negative) return refuse('amount.negative', text, context);
  const taken = plain.slice(mention.start, mention.end);
  return { amount: amountOf(text, mention, money), flags: doubts(text, mention, money, choice.contested ? taken : null, context) };
}

/** 余 inside the number (130余亿元) counts as one behind it. */
function amountOf(text: string, mention: Mention, money: Money): Amount {
  const { remainder } = mention.low;
  const open = remainder !== null && mention.qualifier === null;
  return {
    text,
    value: money.minor,
    currency: money.currency,
    qualifier: open ? remainder : mention.qualifier,
    firmness: open ? 'atLeast' : mention.firmness,
    boundTo: mention.label,
  };
}

function doubts(text: string, mention: Mention, money: Money, contestedTaken: string | null, context: AmountContext): readonly Flag[] {
  const { at } = context;
  const flags: Flag[] = [];
  if (money.high !== null) flags.push(flag('amount.range', at, { text, lowYi: toYi(money.minor, money.currency), highYi: toYi(money.high, money.currency) }));
  if (contestedTaken !== null) flags.push(flag('amount.several', at, { text, taken: contestedTaken }));
  if (mention.role === 'increment') flags.push(flag('amount.increment', at, { text }));
  const foreignBySupply = money.supplied !== null && money.supplied !== context.unit;
  if (money.supplied && (context.unitAssumed === true || foreignBySupply)) flags.push(assumed(text, money.supplied, context));
  return flags;
}

function sameMoney(one: Mention, other: Mention, context: AmountContext): boolean {
  const [first, second] = [moneyOf(one, context.unit), moneyOf(other, context.unit)];
  return first?.minor === second?.minor && first?.currency === second?.currency;
}

function assumed(text: string, unit: AmountUnit, context: AmountContext): Flag {
  return flag('amount.unit-assumed', context.at, { text, unit: unitLabel(unit) });
}

function refuse(code: 'amount.unreadable' | 'amount.negative' | 'amount.error-cell', text: string, context: AmountContext): AmountReading {
  return { amount: null, flags: [flag(code, context.at, { text })] };
}
