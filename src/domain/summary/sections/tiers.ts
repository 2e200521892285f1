import { CENTS_PER_WAN } from '../../money';
import { LOOKS } from '../looks';
import type { LookedCell } from '../sheet-builder';
import { totals, yi, type ChartedTable, type SummaryWriter } from '../summary-writer';
import { UNDECIDED_BAND, type TierTally } from '../tallies/tiers';

/** Investment tiers, nested and by band, domestic and foreign projects side by side. */
export function tiers(sheet: SummaryWriter): void {
  const { tiers: nested, bands } = sheet.indicators;
  sheet.section(`投资档次（按${sheet.rules.tierBasis === 'total' ? '总投资' : '合同引资额'}；“以上”含本数）`);
  sheet.headings([['', 1], ['合计', 4], ['内资', 2], ['外资', 3]]);
  table(sheet, 'tiers', '累计档次', [...nested].reverse().map((tier) => ({ tier, bands: sheet.bandsFrom(nested.indexOf(tier)) })));
  const shown = [...bands.filter(({ label }) => label !== UNDECIDED_BAND).reverse(), ...bands.filter(({ label, projects }) => label === UNDECIDED_BAND && projects > 0)];
  table(sheet, 'bands', '分段档次', shown.map((tier) => ({ tier, bands: [tier.label] })));
  totalRow(sheet, shown.length);
  sheet.note(`累计档次逐档包含，不能相加；分段档次互不重叠，相加等于合计。${sheet.rules.foreignTiers === 'own' ? '外资项目按单列的美元门槛分档。' : ''}`);
  sheet.built.gap();
}

interface Line {
  readonly tier: TierTally;
  /** The bands that make it up. */
  readonly bands: readonly string[];
}

function table(sheet: SummaryWriter, key: ChartedTable, title: string, lines: readonly Line[]): void {
  const top = sheet.headings([[title, 1], ['项目（个）', 1], ['合同引资额', 1], ['占项目数', 1], ['占引资额', 1], ['项目（个）', 1], ['合同引资额', 1], ['项目（个）', 1], ['合同外资\n（万美元）', 1], ['折合亿元', 1]]);
  for (const line of lines) row(sheet, line);
  sheet.tables.set(key, { top, left: 0, rows: lines.length + 1, columns: 3 });
}

function row(sheet: SummaryWriter, { tier, bands }: Line): void {
  const at = sheet.built.next + 1;
  const { domestic, foreign } = tier;
  sheet.built.row([
    { cell: tier.label, look: LOOKS.label },
    { cell: sheet.bandCount(tier.projects, bands), look: LOOKS.count },
    { cell: sheet.bandSum('contractedYi', yi(tier.contractedYuan), bands), look: LOOKS.money },
    { cell: sheet.share(`B${at}`, tier.projects, 'signedProjects'), look: LOOKS.share },
    { cell: sheet.share(`C${at}`, tier.contractedYuan, 'contracted'), look: LOOKS.share },
    { cell: sheet.bandCount(domestic.projects, bands, DOMESTIC), look: LOOKS.count },
    { cell: sheet.bandSum('contractedYi', yi(domestic.contractedYuan), bands, DOMESTIC), look: LOOKS.money },
    { cell: sheet.bandCount(foreign.projects, bands, FOREIGN), look: LOOKS.count },
    { cell: sheet.bandSum('foreignUsd', foreign.usdCents / CENTS_PER_WAN, bands, FOREIGN), look: LOOKS.money },
    { cell: sheet.bandSum('contractedYi', yi(foreign.contractedYuan), bands, FOREIGN), look: LOOKS.money },
  ]);
}

const DOMESTIC = ['origin', '内资'] as const;
const FOREIGN = ['origin', '外资'] as const;

/** The bands above, added up. */
function totalRow(sheet: SummaryWriter, bands: number): void {
  const { signed, bands: all, domesticYuan, foreignUsdCents, foreignYuan } = sheet.indicators;
  const last = sheet.built.next;
  const sum = (column: string, expected: number): LookedCell['cell'] => ({ formula: `=SUM(${column}${last - bands + 1}:${column}${last})`, expected });
  const projects = (of: (band: TierTally) => number): number => all.reduce((total, band) => total + of(band), 0);
  sheet.built.row(
    totals([
      { cell: '合计', look: LOOKS.label },
      { cell: sum('B', signed.projects), look: LOOKS.count },
      { cell: sum('C', yi(signed.contractedYuan)), look: LOOKS.money },
      { cell: sheet.share(`B${last + 1}`, signed.projects, 'signedProjects'), look: LOOKS.share },
      { cell: sheet.share(`C${last + 1}`, signed.contractedYuan, 'contracted'), look: LOOKS.share },
      { cell: sum('F', projects(({ domestic }) => domestic.projects)), look: LOOKS.count },
      { cell: sum('G', yi(domesticYuan)), look: LOOKS.money },
      { cell: sum('H', projects(({ foreign }) => foreign.projects)), look: LOOKS.count },
      { cell: sum('I', foreignUsdCents / CENTS_PER_WAN), look: LOOKS.money },
      { cell: sum('J', yi(foreignYuan)), look: LOOKS.money },
    ]),
  );
}
