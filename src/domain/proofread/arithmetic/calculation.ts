import type { DraftText } from '../reading/draft-text';
import type { Figure } from '../reading/figure';
import type { Arithmetic, ArithmeticKind } from '../findings';
import { placed } from '../place';

/** A calculation that was checked, before its texts are cut from the draft. `checked` is the figure that is held to the others. */
export interface Calculation {
  readonly kind: ArithmeticKind;
  readonly from: readonly Figure[];
  readonly checked: Figure;
  /** In the unit of `checked`. */
  readonly expected: number;
  readonly found: number;
  readonly agrees: boolean;
}

/** A calculation with its texts and their places in the draft. */
export function written({ kind, from, checked, expected, found, agrees }: Calculation, text: DraftText, draft: string): Arithmetic {
  const places = [...from, checked].map((figure) => placed(figure, text, draft));
  return {
    kind,
    texts: places.map((place) => place.text),
    spans: places.map(({ start, end }) => ({ start, end })),
    expected,
    found,
    unit: checked.quantity.unit,
    verdict: agrees ? '一致' : '不一致',
  };
}
