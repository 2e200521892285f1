import { STAGE_LABELS } from '../domain/classify/stage';
import type { Classified } from '../domain/classify/classify';
import { isoOf } from '../domain/date/iso';
import { exclusion } from '../domain/flag';
import { toYi } from '../domain/money';
import type { Project } from '../domain/project';
import type { Rules } from '../domain/rules';
import { originLabel } from '../domain/summary/detail-sheet';
import { EXCLUSION_LABELS } from '../domain/summary/exclusion-labels';
import { hasTierBasis } from '../domain/summary/tallies/tiers';
import { bandLabel, nestedLabel } from '../domain/tier';
import { describeFlag, describePlace } from '../strings/describe';
import type { Strings } from '../strings/strings';

/** The object that `classify --json` prints (DESIGN §5; keys are stable). Without a year every signed project counts; with one, projects of other years are excluded. */
export function classifyOutput(file: string, { projects, ledgerFlags }: Classified, year: number | null, rules: Rules, strings: Strings): object {
  const rows = projects.map((project) => rowOutput(inYear(project, year), rules, strings));
  const counted = rows.filter((row) => row.counted).length;
  return {
    file,
    rows,
    ledgerFlags: ledgerFlags.map((flag) => ({ code: flag.code, at: describePlace(flag.at), message: describeFlag(flag, strings) })),
    counts: { rows: rows.length, counted, excluded: rows.length - counted, flagged: rows.filter((row) => row.flags.length > 0).length },
  };
}

function inYear(project: Project, year: number | null): Project {
  if (year === null || project.exclusion || project.year === null || project.year === year) return project;
  return { ...project, exclusion: exclusion('other-year', { year: project.year }) };
}

interface RowOutput {
  readonly counted: boolean;
  readonly flags: readonly object[];
}

function rowOutput(project: Project, rules: Rules, strings: Strings): RowOutput & Record<string, unknown> {
  const { total, contractedYuan } = project;
  return {
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
    flags: project.flags.map((flag) => ({ code: flag.code, at: describePlace(flag.at), message: describeFlag(flag, strings) })),
  };
}
