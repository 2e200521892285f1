import type { DraftText } from '../reading/draft-text';
import type { Figure } from '../reading/figure';
import type { Statement } from '../findings';
import { HomeGround } from './home-ground';
import { levelStatement } from './level-statements';
import { placed } from '../place';
import { printedValue } from '../precision';
import type { Ledger } from './readings';
import { relationStatement } from './relation-statements';

/** The statements of figures that a draft makes, each with its verdict, in the order of the draft. */
export function readStatements(figures: readonly Figure[], text: DraftText, draft: string, ledger: Ledger): readonly Statement[] {
  const home = new HomeGround(figures);
  return figures.flatMap((figure) => {
    const judged = figure.quantity.kind === 'percent' ? relationStatement(figure, figures, ledger, home) : levelStatement(figure, ledger, home);
    return judged ? [{ ...placed(figure, text, draft), value: printedValue(figure.quantity), unit: figure.quantity.unit, ...judged }] : [];
  });
}
