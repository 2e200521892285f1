import { SOURCE_LABELS } from '../../source-region';
import type { DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import { totals, yi, type SummaryWriter } from '../summary-writer';
import type { RegionTally, SourceGroup, SourceTally } from '../tallies/sources';
import { add, type Tally } from '../tallies/tally';

const GROUP_LABELS: Readonly<Record<SourceGroup, string>> = { ...SOURCE_LABELS, undivided: '未分省内外', unknown: '未填来源地' };

/** The counted projects by where their capital comes from: 省内, 省外 and 境外, with provinces and countries under them. Left out where the ledgers do not say. */
export function sources(sheet: SummaryWriter): void {
  const { sources: groups, signed } = sheet.indicators;
  if (groups.length === 0) return;
  sheet.section('按资金来源地');
  sheet.headings([['来源地', 2], ['项目（个）', 2], ['占项目数', 2], ['合同引资额', 2], ['占引资额', 2]]);
  for (const group of groups) groupRows(sheet, group);
  row(sheet, '合计', signed, [], { total: true });
  if (groups.some(({ group }) => group === 'undivided')) sheet.note('“招商设置”中未填本省，写明省份的来源地不能分省内、省外。');
  sheet.built.gap();
}

function groupRows(sheet: SummaryWriter, { group, regions }: SourceTally): void {
  const label = GROUP_LABELS[group];
  const side: Condition<DetailKey> = ['sourceSide', group === 'undivided' || group === 'unknown' ? '' : label];
  if (group === 'unknown') row(sheet, label, add(regions), [side, ['sourceRegion', '']]);
  else if (group === 'undivided') for (const region of regions) regionRow(sheet, side, region, region.region);
  else {
    row(sheet, label, add(regions), [side]);
    if (regions.some(({ region }) => region !== '')) for (const region of regions) regionRow(sheet, side, region, `　${region.region || '未写明'}`);
  }
}

function regionRow(sheet: SummaryWriter, side: Condition<DetailKey>, tally: RegionTally, label: string): void {
  row(sheet, label, tally, [side, ['sourceRegion', tally.region]]);
}

function row(sheet: SummaryWriter, label: string, { projects, contractedYuan }: Tally, where: readonly Condition<DetailKey>[], { total = false } = {}): void {
  const at = sheet.built.next + 1;
  const cells = [
    { cell: label, look: LOOKS.label, span: 2 },
    { cell: sheet.count(projects, ...where), look: LOOKS.count, span: 2 },
    { cell: sheet.share(`C${at}`, projects, 'signedProjects'), look: LOOKS.share, span: 2 },
    { cell: sheet.sum('contractedYi', yi(contractedYuan), ...where), look: LOOKS.money, span: 2 },
    { cell: sheet.share(`G${at}`, contractedYuan, 'contracted'), look: LOOKS.share, span: 2 },
  ];
  sheet.built.row(total ? totals(cells) : cells);
}
