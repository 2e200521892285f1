import { TOP500_CLASSES } from '../../top500';
import { YES, type DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import { ROW_POINTS, type LookedCell } from '../sheet-builder';
import { NOTHING, totals, widthOf, yi, type SummaryWriter } from '../summary-writer';
import type { Top500ClassTally } from '../tallies/top500';
import { textPoints } from '../text-height';

/** 三类500强 by class: projects (个) and companies (家), the first in the province among them, and what is not decided. */
export function top500(sheet: SummaryWriter): void {
  const { byClass, unclassed, review, uncovered } = sheet.indicators.top500;
  sheet.section('三类500强');
  sheet.headings([['类别', 1], ['项目（个）', 1], ['企业（家）', 1], ['合同引资额', 1], ['占项目数', 1], [sheet.rules.firstEntryLabel, 1], ['说明', NOTE_SPAN]]);
  for (const name of TOP500_CLASSES) classRow(sheet, name, byClass[name], ['top500Class', name]);
  if (unclassed.projects > 0) classRow(sheet, '未注明类别', unclassed, ['top500Class', ''], '台账只写“500强”，没有写是哪一类');
  totalRow(sheet);
  openRow(sheet, '待核', review, ['top500', '待核'], '有迹象，需人工核定；未计入上面的数');
  openRow(sheet, '名录未覆盖', uncovered, ['top500', '未覆盖'], '没有相应年份的名录可比对，不等于不是500强');
  sheet.built.gap();
}

const NOTE_SPAN = 4;
const CONFIRMED: Condition<DetailKey> = ['top500', YES];

function classRow(sheet: SummaryWriter, label: string, tally: Top500ClassTally, ofClass: Condition<DetailKey>, note = ''): void {
  line(sheet, label, cells(sheet, tally, [CONFIRMED, ofClass], ['classFirst', YES]), note);
}

function totalRow(sheet: SummaryWriter): void {
  const { byClass, unclassed, ...all } = sheet.indicators.top500;
  const byClasses = [...TOP500_CLASSES.map((name) => byClass[name]), unclassed].reduce((sum, { companies }) => sum + companies, 0);
  const note = byClasses === all.companies ? '' : '同一企业在不同年份名录上类别不同的，各类别分别计，合计只计一家';
  line(sheet, '合计', cells(sheet, all, [CONFIRMED], ['companyFirst', YES]), note, totals);
}

function cells(sheet: SummaryWriter, tally: Top500ClassTally, conditions: readonly Condition<DetailKey>[], first: Condition<DetailKey>): readonly LookedCell[] {
  return [
    { cell: sheet.count(tally.projects, ...conditions), look: LOOKS.count },
    { cell: sheet.count(tally.companies, ...conditions, first), look: LOOKS.count },
    { cell: sheet.sum('contractedYi', yi(tally.contractedYuan), ...conditions), look: LOOKS.money },
    { cell: sheet.share(`B${sheet.built.next + 1}`, tally.projects, 'signedProjects'), look: LOOKS.share },
    { cell: sheet.count(tally.firstEntry, ...conditions, ['firstEntry', YES]), look: LOOKS.count },
  ];
}

function openRow(sheet: SummaryWriter, label: string, projects: number, status: Condition<DetailKey>, note: string): void {
  const nothing: LookedCell = { cell: NOTHING, look: LOOKS.unit };
  const share = sheet.share(`B${sheet.built.next + 1}`, projects, 'signedProjects');
  line(sheet, label, [{ cell: sheet.count(projects, status), look: LOOKS.count }, nothing, nothing, { cell: share, look: LOOKS.share }, nothing], note);
}

function line(sheet: SummaryWriter, label: string, numbers: readonly LookedCell[], note: string, finish = (line: readonly LookedCell[]): readonly LookedCell[] => line): void {
  const place = { width: widthOf(6, 5 + NOTE_SPAN), size: LOOKS.remark.size, indent: LOOKS.remark.indent };
  const remark: LookedCell = { cell: note === '' ? null : note, look: LOOKS.remark, span: NOTE_SPAN };
  sheet.built.row([...finish([{ cell: label, look: LOOKS.label }, ...numbers]), remark], Math.max(ROW_POINTS, textPoints(note, place)));
}
