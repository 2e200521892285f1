import type { Flag } from '../flag';
import type { Rules } from '../rules';
import type { Decision } from '../top500/decision';
import type { Top500List } from '../top500/list';
import { decisionsThatHold, firstEntryLookup, top500Decisions, type FirstEntryLookup, type OfficeDecision } from './decision-rows';
import { readDecisionsSheet } from './decisions-sheet';
import { readListsSheet } from './lists-sheet';
import type { OfficeCells } from './office-cells';
import { readSettingsSheet } from './settings-sheet';
import type { Field } from '../field';

/** What the office has laid down in the workbook: its rules, its lists and its decisions. */
export interface Office {
  readonly rules: Rules;
  /** What columns of the ledgers mean, as `readLedgers` takes it. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The office's own lists; they win over shipped ones of the same kind and year (`effectiveLists`). */
  readonly lists: readonly Top500List[];
  readonly decisions: readonly Decision[];
  readonly firstEntry: FirstEntryLookup;
  /** Every decision that holds, 500强 and 首次入湘 together. */
  readonly allDecisions: readonly OfficeDecision[];
  /** Whatever on these sheets could not be used, with its cell. */
  readonly flags: readonly Flag[];
}

/** Reads the sheets that the office keeps; one that is missing says nothing.
 *  @example readOffice(NO_OFFICE_CELLS, DEFAULT_RULES).rules // DEFAULT_RULES */
export function readOffice(cells: OfficeCells, defaults: Rules): Office {
  const settings = cells.settings && readSettingsSheet(cells.settings, defaults);
  const lists = cells.lists && readListsSheet(cells.lists);
  const read = cells.decisions && readDecisionsSheet(cells.decisions);
  const decisions = decisionsThatHold(read?.rows ?? []);
  return {
    rules: settings?.rules ?? defaults,
    fields: settings?.fields ?? new Map(),
    lists: lists?.lists ?? [],
    decisions: top500Decisions(decisions),
    firstEntry: firstEntryLookup(decisions),
    allDecisions: decisions,
    flags: [...(settings?.problems ?? []), ...(lists?.flags ?? []), ...(read?.flags ?? [])],
  };
}
