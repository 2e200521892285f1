import { UNDECIDED_BAND } from '../tallies/tiers';
import { LOOKS } from '../looks';
import type { PlannedCell } from '../plan';
import { EMPTY_CELLS, yi, type SummaryWriter } from '../summary-writer';

/** Investment tiers, nested and by band. */
export function tiers(sheet: SummaryWriter): void {
  const { tiers: counted, bands } = sheet.indicators;
  sheet.section('投资档次（按总投资；“以上”含本数）');
  sheet.headings([['累计档次', 1], ['项目（个）', 1], ['合同引资额', 1], ['占项目数', 1], ['分段档次', 2], ['项目（个）', 1], ['合同引资额', 1]]);
  const nested = [...counted].reverse();
  const shownBands = [...bands.filter((band) => band.label !== UNDECIDED_BAND).reverse(), ...bands.filter((band) => band.label === UNDECIDED_BAND && band.projects > 0)];
  for (let index = 0; index < Math.max(nested.length, shownBands.length); index += 1) {
    const tier = nested[index];
    const band = shownBands[index];
    const reached = tier ? sheet.bandsFrom(counted.indexOf(tier)) : [];
    sheet.built.row([
      ...(tier
        ? [
            { cell: tier.label, look: LOOKS.label },
            { cell: sheet.bandCount(tier.projects, reached), look: LOOKS.count },
            { cell: sheet.bandSum(yi(tier.contractedYuan), reached), look: LOOKS.money },
            { cell: share(sheet, tier.projects, sheet.built.next + 1), look: { ...LOOKS.money, numberFormat: '0.0%' } },
          ]
        : EMPTY_CELLS.slice(0, 4)),
      ...(band
        ? [
            { cell: band.label, look: LOOKS.label, span: 2 },
            { cell: sheet.bandCount(band.projects, [band.label]), look: LOOKS.count },
            { cell: sheet.bandSum(yi(band.contractedYuan), [band.label]), look: LOOKS.money },
          ]
        : [{ cell: null, look: LOOKS.cell, span: 2 }, ...EMPTY_CELLS.slice(0, 2)]),
    ]);
  }
  sheet.built.gap();
}

function share(sheet: SummaryWriter, projects: number, row: number): PlannedCell {
  const all = sheet.detail.count(...sheet.counted);
  return { formula: `=IF(${all}=0,0,B${row}/${all})`, expected: sheet.indicators.signed.projects === 0 ? 0 : projects / sheet.indicators.signed.projects };
}
