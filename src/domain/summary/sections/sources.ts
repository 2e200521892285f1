import { columnLetters } from '../../sheet';
import { SOURCE_LABELS } from '../../source-region';
import type { DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import type { LookedCell } from '../sheet-builder';
import { SUMMARY_WIDTH, totals, yi, type SummaryWriter } from '../summary-writer';
import type { SourceGroup, SourceTally } from '../tallies/sources';
import { add, type Tally } from '../tallies/tally';

const GROUP_LABELS: Readonly<Record<SourceGroup, string>> = { ...SOURCE_LABELS, undivided: '未分省内外', unknown: '未填来源地' };

/** A line of the table: a group, or a province or country under it. */
interface Line {
  readonly label: string;
  readonly tally: Tally;
  readonly where: readonly Condition<DetailKey>[];
}

const HALF = SUMMARY_WIDTH / 2;
const HEADINGS: readonly (readonly [string, number])[] = [['来源地', 1], ['项目（个）', 1], ['占项目数', 1], ['合同引资额', 1], ['占引资额', 1]];

/** The counted projects by where their capital comes from: 省内 and 省外 with their provinces on the left, 境外 with its countries on the right. Left out where the ledgers do not say. */
export function sources(sheet: SummaryWriter): void {
  const { sources: groups, signed } = sheet.indicators;
  if (groups.length === 0) return;
  const left = groups.filter(({ group }) => group !== 'overseas').flatMap(linesOf);
  const right = groups.filter(({ group }) => group === 'overseas').flatMap(linesOf);
  sheet.section('资金来源地');
  sheet.headings([...HEADINGS, ...HEADINGS]);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) sheet.built.row([...cells(sheet, left[index], 0), ...cells(sheet, right[index], HALF)]);
  sheet.built.row(totals([...cells(sheet, { label: '合计', tally: signed, where: [] }, 0), ...cells(sheet, undefined, HALF)]));
  if (groups.some(({ group }) => group === 'undivided')) sheet.note('“招商设置”中没有填本省，写明省份的来源地不能分省内、省外。');
  sheet.built.gap();
}

function linesOf({ group, regions }: SourceTally): readonly Line[] {
  const label = GROUP_LABELS[group];
  const side: Condition<DetailKey> = ['sourceSide', group === 'undivided' || group === 'unknown' ? '' : label];
  if (group === 'unknown') return [{ label, tally: add(regions), where: [side, ['sourceRegion', '']] }];
  const under = group === 'undivided' ? '' : '　';
  const lines = regions.map((tally): Line => ({ label: `${under}${tally.region || '未写明'}`, tally, where: [side, ['sourceRegion', tally.region]] }));
  if (group === 'undivided') return lines;
  const whole: Line = { label, tally: add(regions), where: [side] };
  return regions.some(({ region }) => region !== '') ? [whole, ...lines] : [whole];
}

function cells(sheet: SummaryWriter, line: Line | undefined, left: number): readonly LookedCell[] {
  if (!line) return Array.from({ length: HALF }, () => ({ cell: null, look: LOOKS.cell }));
  const { label, tally: { projects, contractedYuan }, where } = line;
  const at = (column: number): string => `${columnLetters(left + column)}${sheet.built.next + 1}`;
  return [
    { cell: label, look: LOOKS.label },
    { cell: sheet.count(projects, ...where), look: LOOKS.count },
    { cell: sheet.share(at(1), projects, 'signedProjects'), look: LOOKS.share },
    { cell: sheet.sum('contractedYi', yi(contractedYuan), ...where), look: LOOKS.money },
    { cell: sheet.share(at(3), contractedYuan, 'contracted'), look: LOOKS.share },
  ];
}
