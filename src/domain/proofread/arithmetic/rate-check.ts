import type { Figure } from '../reading/figure';
import type { Calculation } from './calculation';
import { isExact, measureOf, valueOf } from './figure-measure';
import type { Neighbours } from './neighbours';
import { checkPercentage } from './percentage-check';

const HUNDRED = 100;
/** Sentences that may stand between 签约金额 and 到位率. */
const SENTENCES_BETWEEN = 3;

/** Rates by name: the word that its part carries. 到位率 is money by money; the others are projects by projects. Source: summary-practice §2 (三率). */
const RATES: readonly { readonly rate: string; readonly part: string; readonly money: boolean }[] = [
  { rate: '到位率', part: '到位', money: true },
  { rate: '入资率', part: '入资', money: true },
  ...['开复工', '开工', '动工', '投产', '建成', '竣工', '落地', '注册', '履约', '入统', '签约'].map((part) => ({ rate: `${part}率`, part, money: false })),
];

/** 到位资金881.4亿元, 到位率12.64%: a rate by the two figures that make it. Only where the part stands directly before the rate and the rate has no words of its own (新建项目开工率). */
export function checkRate(figure: Figure, near: Neighbours, text: string): Calculation | null {
  const name = text.slice(figure.label.start, figure.quantity.start);
  const rate = RATES.find((each) => name.includes(each.rate));
  const part = rate && near.sentenceBefore(figure)[0];
  if (!part || !isExact(part) || figure.label.subject !== null || figure.label.firmness !== 'exact') return null;
  const carries = text.slice(part.start, part.end).includes(rate.part) || (rate.money && part.label.money === 'paid') || (!rate.money && part.label.stage === 'started' && rate.part.endsWith('工'));
  if (!carries || (part.quantity.kind === 'money') !== rate.money) return null;
  const derivations = wholesOf(part, figure, near).map((whole) => ({
    from: [part, whole],
    expected: (valueOf(part) / valueOf(whole)) * HUNDRED,
    binding: !part.part && whole.paragraph === figure.paragraph && figure.sentence - whole.sentence <= SENTENCES_BETWEEN && !whole.part,
  }));
  return checkPercentage('rate', figure, derivations);
}

/** Money that arrived is held against money that was signed. */
function wholesOf(part: Figure, figure: Figure, near: Neighbours): readonly Figure[] {
  const agreed: Figure = part.quantity.kind === 'money' ? { ...part, label: { ...part.label, money: 'contracted' } } : part;
  return near.wholesOf(agreed, figure).filter((whole) => whole.index !== part.index && measureOf(whole) === measureOf(agreed));
}
