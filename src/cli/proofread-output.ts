import type { Arithmetic, Proofread, Statement, Verdict } from '../domain/proofread/findings';
import { describeArithmetic, describeIndicator, describeNote } from '../strings/describe-proofread';
import type { Strings } from '../strings/strings';
import { textTable } from './text-table';

/** The object that `proofread --json` prints; keys are stable. `start` and `end` are UTF-16 offsets into the draft, `key` names the indicator for programs. */
export function proofreadOutput({ draft, ledger }: { readonly draft: string; readonly ledger: string }, { statements, arithmetic }: Proofread, strings: Strings): object {
  return {
    draft,
    ledger,
    statements: statements.map((statement) => ({
      text: statement.text,
      start: statement.start,
      end: statement.end,
      indicator: statement.indicator && describeIndicator(statement.indicator, strings),
      key: statement.indicator?.code ?? null,
      value: statement.value,
      unit: statement.unit,
      verdict: statement.verdict,
      ledgerValue: statement.ledgerValue,
      note: statement.note && describeNote(statement.note, strings),
    })),
    arithmetic: arithmetic.map((each) => ({ ...each, note: describeArithmetic(each, strings) || null })),
  };
}

/** The proof-read draft for the terminal: what differs first in view, the rest counted. */
export function proofreadText(draft: string, { statements, arithmetic }: Proofread, strings: Strings): string {
  const { columns, statementCount, arithmeticCount, nothingFound } = strings.proofread;
  if (statements.length === 0 && arithmetic.length === 0) return nothingFound;
  const heading = [columns.place, columns.statement, columns.ledger, columns.verdict, columns.note];
  const lines = lineStarts(draft);
  const wrong = arithmetic.filter(({ verdict }) => verdict === '不一致');
  return [
    textTable(heading, statements.map((statement) => statementLine(statement, lines, strings))),
    '',
    ...wrong.map((each) => `${strings.proofread.linePlace(lineOf(each.spans.at(-1)?.start ?? 0, lines))}　${oneLine(each.texts.join('；'))}\n　　${describeArithmetic(each, strings)}`),
    statementCount(count(statements, '一致'), count(statements, '不一致'), count(statements, '台账无此项')),
    arithmeticCount(count(arithmetic, '一致'), wrong.length),
  ].join('\n');
}

function statementLine({ text, start, unit, verdict, ledgerValue, note, indicator }: Statement, lines: readonly number[], strings: Strings): string[] {
  const { verdicts, linePlace } = strings.proofread;
  const said = [indicator && describeIndicator(indicator, strings), note && describeNote(note, strings)].filter((each) => each !== null);
  return [linePlace(lineOf(start, lines)), oneLine(text), ledgerValue === null ? '' : `${ledgerValue}${unit}`, verdicts[verdict], said.join('：')];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function count(findings: readonly (Statement | Arithmetic)[], wanted: Verdict): number {
  return findings.filter(({ verdict }) => verdict === wanted).length;
}

function lineStarts(draft: string): readonly number[] {
  const starts = [0];
  for (let at = draft.indexOf('\n'); at >= 0; at = draft.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that a place of the draft stands in. */
function lineOf(place: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low + 1;
}
