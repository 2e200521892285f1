import { STAGE_LABELS } from '../domain/classify/stage';
import type { Classified } from '../domain/classify/classify';
import { isoOf } from '../domain/date/iso';
import { exclusion, type Flag } from '../domain/flag';
import { toYi } from '../domain/money';
import { isWithin, type Period } from '../domain/period';
import type { Project } from '../domain/project';
import type { Rules } from '../domain/rules';
import { originLabel } from '../domain/summary/detail-sheet';
import { EXCLUSION_LABELS } from '../domain/summary/exclusion-labels';
import { hasTierBasis } from '../domain/summary/tallies/tiers';
import { bandLabel, nestedLabel } from '../domain/tier';
import { placeText } from '../domain/sheet';
import { explainFlag } from '../strings/describe';
import type { Strings } from '../strings/strings';
import type { LedgerFiles } from './arguments';

/** The object that `classify --json` prints (DESIGN §5; keys are stable). Without a period every signed project counts; with one, projects of other years and months are excluded. */
export function classifyOutput(files: LedgerFiles, { projects, ledgerFlags }: Classified, period: Period | null, rules: Rules, strings: Strings): object {
  const rows = projects.map((project) => rowOutput(inPeriod(project, period), rules, strings));
  const counted = rows.filter((row) => row.counted).length;
  return {
    file: files[0],
    files,
    rows,
    ledgerFlags: ledgerFlags.map((flag) => flagOutput(flag, flag.at.file ?? null, strings)),
    counts: { rows: rows.length, counted, excluded: rows.length - counted, flagged: rows.filter((row) => row.flags.length > 0).length },
  };
}

/** A project as it counts in a period; null counts every year.
 *  @example inPeriod({ ...project, year: 2018 }, wholeYear(2019)).exclusion?.code // 'other-year' */
export function inPeriod(project: Project, period: Period | null): Project {
  const { exclusion: excluded, year, month } = project;
  if (period === null || excluded || year === null || isWithin(period, year, month)) return project;
  return { ...project, exclusion: year === period.year ? exclusion('other-months', { month: String(month ?? '') }) : exclusion('other-year', { year }) };
}

function flagOutput(flag: Flag, file: string | null, strings: Strings): object {
  const { what, why, remedy } = explainFlag(flag, strings);
  return { code: flag.code, at: placeText({ ...flag.at, ...(file !== null && { file }) }), message: what, why, remedy };
}

interface RowOutput {
  readonly counted: boolean;
  readonly flags: readonly object[];
}

function rowOutput(project: Project, rules: Rules, strings: Strings): RowOutput & Record<string, unknown> {
  const { total, contractedYuan } = project;
  return {
    file: project.file,
    sheet: project.sheet,
    row: project.row,
    project: project.name,
    investor: project.investor,
    amount: total && {
      text: total.text,
      value: total.value,
      currency: total.currency,
      qualifier: total.qualifier,
      yi: toYi(total.value, total.currency),
      cnyYi: project.totalYuan === null ? null : toYi(project.totalYuan, 'CNY'),
    },
    contractedYi: contractedYuan === null ? null : toYi(contractedYuan, 'CNY'),
    tier: hasTierBasis(project, rules) ? { nested: nestedLabel(project.tier, rules), band: bandLabel(project.tier, rules) } : null,
    origin: originLabel(project) || null,
    signedOn: project.signedOn && isoOf(project.signedOn),
    year: project.year,
    month: project.month,
    stage: project.stage && STAGE_LABELS[project.stage],
    chain: project.chain || null,
    top500: project.top500,
    firstEntry: project.firstEntry,
    counted: project.exclusion === null,
    reason: project.exclusion && EXCLUSION_LABELS[project.exclusion.code],
    flags: project.flags.map((flag) => flagOutput(flag, project.file, strings)),
  };
}
