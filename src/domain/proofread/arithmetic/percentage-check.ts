import type { Figure } from '../reading/figure';
import type { ArithmeticKind } from '../findings';
import { percentageFits, printedStep, printedValue, shown } from '../precision';
import type { Calculation } from './calculation';
import { nearest } from './neighbours';

/** One way in which a percentage may have been calculated. */
export interface Derivation {
  readonly from: readonly Figure[];
  readonly expected: number;
  /** A difference from this one is an error; the others only explain a percentage that fits. */
  readonly binding: boolean;
}

/** Holds a percentage to the figures of its text: it agrees where one derivation gives it, and is wrong where none does and one is binding. Null where nothing can be said. */
export function checkPercentage(kind: ArithmeticKind, figure: Figure, derivations: readonly Derivation[]): Calculation | null {
  const step = printedStep(figure.quantity);
  const found = printedValue(figure.quantity);
  const fitting = derivations.find(({ expected }) => percentageFits(expected, found, step));
  const taken = fitting ?? nearest(derivations.filter(({ binding }) => binding), ({ expected }) => Math.abs(expected - found));
  return taken && { kind, from: taken.from, checked: figure, expected: shown(taken.expected, step), found, agrees: fitting !== undefined };
}
