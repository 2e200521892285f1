import { NO_CHAIN, type DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import type { ChainTally } from '../indicators';
import { LOOKS } from '../looks';
import { totals, yi, type SummaryWriter } from '../summary-writer';

/** The counted projects by industrial chain. */
export function chains(sheet: SummaryWriter): void {
  const { chains: counted, signed, tiers, top500 } = sheet.indicators;
  const shown = [...sheet.rules.tiers].reverse();
  sheet.section('按产业链');
  sheet.headings([['产业链', 2], ['项目（个）', 1], ['合同引资额', 1], ...shown.map((tier): [string, number] => [tier.nested, 1]), ['三类500强', 1]]);
  for (const chain of counted) chainRow(sheet, chain);
  sheet.built.row(
    totals([
      { cell: '合计', look: LOOKS.label, span: 2 },
      { cell: sheet.count(signed.projects), look: LOOKS.count },
      { cell: sheet.sum('contractedYi', yi(signed.contractedYuan)), look: LOOKS.money },
      ...shown.map((tier) => {
        const index = sheet.rules.tiers.indexOf(tier);
        return { cell: sheet.bandCount(tiers[index]?.projects ?? 0, sheet.bandsFrom(index)), look: LOOKS.count };
      }),
      { cell: sheet.count(top500.projects, ['top500', '是']), look: LOOKS.count },
    ]),
  );
  sheet.built.gap();
}

function chainRow(sheet: SummaryWriter, chain: ChainTally): void {
  const name = chain.chain || NO_CHAIN;
  const here: Condition<DetailKey> = ['chain', name];
  const shown = sheet.rules.tiers.map((_, index) => index).reverse();
  sheet.built.row([
    { cell: name, look: LOOKS.label, span: 2 },
    { cell: sheet.count(chain.projects, here), look: LOOKS.count },
    { cell: sheet.sum('contractedYi', yi(chain.contractedYuan), here), look: LOOKS.money },
    ...shown.map((index) => ({ cell: sheet.bandCount(chain.tiers[index] ?? 0, sheet.bandsFrom(index), here), look: LOOKS.count })),
    { cell: sheet.count(chain.top500, here, ['top500', '是']), look: LOOKS.count },
  ]);
}
