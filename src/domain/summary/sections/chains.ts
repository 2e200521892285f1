import { NO_CHAIN, type DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import type { LookedCell } from '../sheet-builder';
import { labelPoints, totals, yi, type SummaryWriter } from '../summary-writer';
import type { ChainTally } from '../tallies/chains';

/** The counted projects by industrial chain, with who is in charge of it. */
export function chains(sheet: SummaryWriter): void {
  const { chains: counted, signed, tiers, top500 } = sheet.indicators;
  const shown = shownTiers(sheet);
  sheet.section('按产业链');
  const top = sheet.headings([['产业链', 1], ['项目（个）', 1], ['合同引资额', 1], ['占项目数', 1], ['占引资额', 1], ['三类500强', 1], ['链长', 1], ...shown.map((index): [string, number] => [sheet.rules.tiers[index]?.nested ?? '', 1])]);
  for (const chain of counted) chainRow(sheet, chain);
  sheet.tables.set('chains', { top, left: 0, rows: counted.length + 1, columns: 3 });
  const all = { chain: '合计', lead: '', ...signed, tiers: tiers.map(({ projects }) => projects), top500: top500.projects };
  sheet.built.row(totals(cells(sheet, all, '合计', [])));
  sheet.built.gap();
}

/** The three lowest tiers, the lowest first: the table has no room for more. */
function shownTiers({ rules }: SummaryWriter): readonly number[] {
  return rules.tiers.map((_, index) => index).reverse().slice(0, MOST_TIERS);
}

const MOST_TIERS = 3;

function chainRow(sheet: SummaryWriter, chain: ChainTally): void {
  const name = chain.chain || NO_CHAIN;
  sheet.built.row(cells(sheet, chain, name, [['chain', name]]), labelPoints(name));
}

function cells(sheet: SummaryWriter, chain: ChainTally, label: string, here: readonly Condition<DetailKey>[]): readonly LookedCell[] {
  const at = sheet.built.next + 1;
  return [
    { cell: label, look: LOOKS.wrappedLabel },
    { cell: sheet.count(chain.projects, ...here), look: LOOKS.count },
    { cell: sheet.sum('contractedYi', yi(chain.contractedYuan), ...here), look: LOOKS.money },
    { cell: sheet.share(`B${at}`, chain.projects, 'signedProjects'), look: LOOKS.share },
    { cell: sheet.share(`C${at}`, chain.contractedYuan, 'contracted'), look: LOOKS.share },
    { cell: sheet.count(chain.top500, ...here, ['top500', '是']), look: LOOKS.count },
    { cell: chain.lead === '' ? null : chain.lead, look: LOOKS.unit },
    ...shownTiers(sheet).map((index) => ({ cell: sheet.bandCount(chain.tiers[index] ?? 0, sheet.bandsFrom(index), ...here), look: LOOKS.count })),
  ];
}
