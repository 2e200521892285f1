import type { CheckSentences, ChecksStrings } from './checks-strings';

/** What the checks over all projects say. */
export function enUSCheckSentences(fieldName: (field: string) => string): CheckSentences {
  return {
    'duplicate.near': ({ project, where }) => `Same investor and amount as “${project}” (${where}), with a similar name; both rows are counted. Please check.`,
    'duplicate.other-file': ({ project, where }) => `This looks like “${project}” of another ledger (${where}); both rows are counted. Please check.`,
    'amount.slip': ({ text, yi, typicalYi }) => `The amount “${text}” comes to ${yi}亿元, far from the other projects here (about ${typicalYi}亿元); a decimal point or a unit may be wrong. Please check.`,
    'amount.slip-in-row': ({ text, other, factor }) => `“${text}” and “${other}” of one row have the same digits and differ ${factor} times; a decimal point or a unit may be wrong. Please check.`,
    'amount.foreign-in-yuan': ({ text, heading }) => `Column “${heading}” is in yuan, this cell says “${text}”; it is read as foreign money. Please check.`,
    'date.order': ({ earlier, earlierOn, later, laterOn }) => `${fieldName(later)} (${laterOn}) is before ${fieldName(earlier)} (${earlierOn}). Please check.`,
    'date.future': ({ text, field }) => `${fieldName(field)} “${text}” lies in the future. Please check.`,
    'field.missing': ({ field }) => `${fieldName(field)} is empty, though most projects of this ledger have it.`,
    'top500.no-company': ({ investor }) => `Marked as a top 500 company, but “${investor}” does not look like a company. Please check.`,
    'ledger.unit-changed': ({ heading, unit, year, where, unitBefore, yearBefore }) => `“${heading}” is in ${unit} in ${year} and in ${unitBefore} in the ledger of ${yearBefore} (${where}). Please check that the amounts follow.`,
    'ledger.column-gone': ({ field, year, where, yearBefore }) => `The ledger of ${yearBefore} (${where}) has a column ${fieldName(field)}, that of ${year} has none; the two years count differently.`,
  };
}

const COUNTS_MONEY = 'It decides contracted investment and tier.';
const COUNTS_TIER = 'The tier depends on this number.';
const COUNTS_YEAR = 'The signing date decides year and month.';
const COUNTS_TWICE = 'A project counted twice makes numbers and amounts too large.';
const COUNTS_STAGE = 'It changes the numbers of started, operating and taxed projects.';
const COUNTS_TOP500 = 'It changes the numbers of top 500 projects and companies.';
const COUNTS_FIRST = 'The number of first entries is published.';
const ACTIVITIES = 'It changes the number of activities.';
const COUNTS_CHAIN = 'It changes the numbers of the chains.';
const LISTS = 'Incomplete or wrong lists change who counts as top 500.';
const DECISIONS = 'Decisions outrank all else; one that is not used has no effect.';
const SETTINGS = 'Settings decide how is counted.';

const FIX_CELL = 'Correct the cell by the contract, then generate again.';
const DECIDE = 'Look it up, enter the result on 人工核定, then generate again.';
const MERGE = 'Delete one row if it is one project; otherwise leave it.';

/** The list of things to check: why each kind matters and what to do. */
export const enUSChecks: ChecksStrings = {
  reasons: {
    'amount.unreadable': { kind: 'Amount unreadable', why: COUNTS_MONEY, remedy: FIX_CELL },
    'amount.missing': { kind: 'Amount missing', why: COUNTS_MONEY, remedy: 'Enter the amount, unless the agreement has none.' },
    'amount.range': { kind: 'Amount is a range', why: COUNTS_TIER, remedy: 'Enter one number, as in the contract.' },
    'amount.near-threshold': { kind: 'Close to a tier', why: COUNTS_TIER, remedy: 'Enter the exact amount of the contract.' },
    'amount.implausible': { kind: 'Amount too large', why: COUNTS_MONEY, remedy: 'Check decimal point and unit; if right, raise the limit on 招商设置.' },
    'amount.unit-assumed': { kind: 'Unit not stated', why: 'A wrong unit is wrong ten thousand times.', remedy: 'Name the unit in the heading: 总投资（万元）.' },
    'amount.several': { kind: 'Several amounts', why: COUNTS_MONEY, remedy: 'Check which is taken; if wrong, leave only the total.' },
    'amount.part-only': { kind: 'Not the total', why: COUNTS_MONEY, remedy: 'Enter the total investment.' },
    'amount.increment': { kind: 'Only the addition', why: COUNTS_MONEY, remedy: 'Decide whether the total or the addition counts.' },
    'amount.error-cell': { kind: 'Formula error', why: 'An amount in error is not counted.', remedy: 'Correct the formula, then generate again.' },
    'amount.negative': { kind: 'Negative amount', why: COUNTS_MONEY, remedy: FIX_CELL },
    'amount.text-differs': { kind: 'Text and number differ', why: COUNTS_MONEY, remedy: 'Make both say what the contract says.' },
    'amount.no-rate': { kind: 'No exchange rate', why: 'Foreign amounts without a rate are not in the total.', remedy: 'Enter the book rate of the year on 招商设置.' },
    'amount.slip': { kind: 'Amount far off', why: 'A slipped decimal point spoils the total.', remedy: 'Check decimal point and unit; leave it if right.' },
    'amount.slip-in-row': { kind: 'Decimal point', why: 'A slipped decimal point spoils amount and tier.', remedy: 'Compare both cells with the contract; leave them if right.' },
    'amount.foreign-in-yuan': { kind: 'Foreign money in yuan column', why: 'Whoever sums the column by its heading gets a wrong number.', remedy: 'Enter yuan, or add a column for foreign money.' },
    'date.unreadable': { kind: 'Date unreadable', why: COUNTS_YEAR, remedy: 'Write it like 2019-07-05.' },
    'date.year-from-title': { kind: 'Date without year', why: COUNTS_YEAR, remedy: 'Add the year.' },
    'date.range': { kind: 'Date is a period', why: COUNTS_YEAR, remedy: 'Enter one date.' },
    'date.error-cell': { kind: 'Formula error in date', why: COUNTS_YEAR, remedy: 'Correct the formula, then generate again.' },
    'date.year-differs-from-title': { kind: 'Date against title', why: COUNTS_YEAR, remedy: 'Check the date; leave it if right.' },
    'date.order': { kind: 'Dates out of order', why: COUNTS_STAGE, remedy: 'Correct the wrong date by contract and permits.' },
    'date.future': { kind: 'Date in the future', why: 'What has not happened must not be counted as done.', remedy: 'Correct it; move plans to a column of their own.' },
    'ledger.filled-down': { kind: 'Taken from above', why: 'A wrong value puts the project into another group.', remedy: 'Check; if wrong, fill in the row.' },
    'ledger.repeated': { kind: 'Repeated project', why: COUNTS_TWICE, remedy: MERGE },
    'ledger.total-differs': { kind: 'Total differs', why: 'Only one of the two numbers can be right.', remedy: 'Check the rows and the range of the total.' },
    'ledger.field-twice': { kind: 'Two columns alike', why: 'The wrong column makes all its numbers wrong.', remedy: 'Check which is taken; if wrong, rename the other.' },
    'ledger.hidden': { kind: 'Hidden ledger', why: 'Projects on a hidden sheet are not counted.', remedy: 'Unhide it to count it, then generate again.' },
    'ledger.stage-conflict': { kind: 'Sheets disagree', why: 'Two sheets say different things of one project.', remedy: 'Make both say what the contract says.' },
    'ledger.unit-changed': { kind: 'Unit changed', why: 'If the numbers did not follow, amounts are wrong ten thousand times.', remedy: 'Check some rows against the new unit.' },
    'ledger.column-gone': { kind: 'Column changed', why: 'The two years are counted differently.', remedy: 'Add the column, or say so beside the growth rate.' },
    'duplicate.near': { kind: 'Possible duplicate', why: COUNTS_TWICE, remedy: MERGE },
    'duplicate.other-file': { kind: 'In two ledgers', why: COUNTS_TWICE, remedy: 'Settle with the reporting offices which one reports it.' },
    'project.no-name': { kind: 'No project name', why: 'Without a name nothing can be compared.', remedy: 'Enter the name.' },
    'field.missing': { kind: 'Left empty', why: 'The project is missing from the breakdown.', remedy: 'Fill in the cell, then generate again.' },
    'origin.unclear': { kind: 'Origin unclear', why: 'It decides domestic and foreign.', remedy: 'Write 内资 or 外资.' },
    'top500.unclear': { kind: 'Top 500 unclear', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.review': { kind: 'Top 500 to decide', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.stated-but-not-listed': { kind: 'Top 500 unsupported', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.denied-but-listed': { kind: 'Top 500 not marked', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.decision-contradicted': { kind: 'Decision against lists', why: COUNTS_TOP500, remedy: 'Look again; change 人工核定 if needed.' },
    'top500.no-company': { kind: 'Top 500, no company', why: COUNTS_TOP500, remedy: 'Enter the company that invests, or remove the mark.' },
    'firstEntry.unclear': { kind: 'First entry unclear', why: COUNTS_FIRST, remedy: 'Write 是 or 否.' },
    'firstEntry.without-top500': { kind: 'First entry doubtful', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.from-remark': { kind: 'First entry from remark', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.earlier-project': { kind: 'First entry wrong', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.twice': { kind: 'First entry twice', why: COUNTS_FIRST, remedy: 'Keep only the earliest project as the first.' },
    'stage.terminated-in-remark': { kind: 'Remark speaks of an end', why: 'Ended projects are not counted.', remedy: 'Say in the stage column whether it ended.' },
    'stage.unreadable': { kind: 'Stage unreadable', why: COUNTS_STAGE, remedy: 'Write 签约, 开工, 投产, 纳税 or 终止.' },
    'chain.unknown': { kind: 'Chain not on the list', why: COUNTS_CHAIN, remedy: 'Use a name of the list, or add the chain on 招商设置.' },
    'chain.by-keyword': { kind: 'Chain by keyword', why: COUNTS_CHAIN, remedy: 'Check it, and fill in the chain column.' },
    'chain.several': { kind: 'Several chains', why: COUNTS_CHAIN, remedy: 'Leave only the main one.' },
    'sourceRegion.unclear': { kind: 'Source unclear', why: 'It changes the numbers by province and country.', remedy: 'Name the province or country.' },
    'activity.hidden': { kind: 'Hidden activity sheet', why: ACTIVITIES, remedy: 'Unhide it to count it, then generate again.' },
    'activity.table-unclear': { kind: 'Activity sheet unreadable', why: ACTIVITIES, remedy: 'Name the columns for date, leader and destination.' },
    'activity.date-missing': { kind: 'Activity without date', why: ACTIVITIES, remedy: 'Enter the date.' },
    'activity.date-unreadable': { kind: 'Activity date unreadable', why: ACTIVITIES, remedy: 'Write it like 2019-07-05.' },
    'activity.year-from-title': { kind: 'Activity date without year', why: ACTIVITIES, remedy: 'Add the year.' },
    'activity.other-year': { kind: 'Activity date against title', why: ACTIVITIES, remedy: 'Check the date; leave it if right.' },
    'activity.kind-unclear': { kind: 'Kind of activity unclear', why: ACTIVITIES, remedy: 'Say whether it is a trip or a visit.' },
    'activity.leader-unclear': { kind: 'Leader unclear', why: 'It changes the batches by who led.', remedy: 'Enter the post of the leader.' },
    'activity.batches-unclear': { kind: 'Batches unreadable', why: ACTIVITIES, remedy: 'Enter a number.' },
    'activity.continued': { kind: 'Continued activity', why: ACTIVITIES, remedy: 'Check; if it is another batch, enter its date.' },
    'office.no-table': { kind: 'No heading row', why: SETTINGS, remedy: 'Restore the heading row, then generate again.' },
    'office.newer': { kind: 'Made by a newer version', why: SETTINGS, remedy: 'Update the add-in.' },
    'lists.kind-unclear': { kind: 'List unclear', why: LISTS, remedy: 'Correct the cell, then generate again.' },
    'lists.year-unclear': { kind: 'List year unclear', why: LISTS, remedy: 'Correct the cell, then generate again.' },
    'lists.name-missing': { kind: 'No company in list', why: LISTS, remedy: 'Enter the company.' },
    'lists.rank-unclear': { kind: 'Rank unclear', why: LISTS, remedy: 'Enter a number.' },
    'lists.date-unclear': { kind: 'Publication date unclear', why: LISTS, remedy: 'Enter a whole date.' },
    'lists.date-of-other-year': { kind: 'Publication date doubtful', why: LISTS, remedy: 'Check date and year of the list.' },
    'lists.extent-unclear': { kind: 'Extent unclear', why: LISTS, remedy: 'Say whether it is the whole list.' },
    'lists.differs': { kind: 'List contradicts itself', why: LISTS, remedy: 'Make the rows agree.' },
    'lists.not-complete': { kind: 'List not complete', why: LISTS, remedy: 'Complete it, or mark it as an excerpt.' },
    'lists.repeated': { kind: 'Repeated in list', why: LISTS, remedy: 'Delete the repeated row.' },
    'lists.columns-assumed': { kind: 'List without headings', why: LISTS, remedy: 'Check the two columns, add headings.' },
    'decisions.investor-missing': { kind: 'Decision without investor', why: DECISIONS, remedy: 'Enter the investor.' },
    'decisions.unclear': { kind: 'Decision unreadable', why: DECISIONS, remedy: 'Choose from the list of the cell.' },
    'decisions.empty': { kind: 'Decision empty', why: DECISIONS, remedy: 'Enter the result, or delete the row.' },
    'decisions.contradictory': { kind: 'Decision contradictory', why: DECISIONS, remedy: 'Make it agree with itself.' },
    'decisions.superseded': { kind: 'Decision repeated', why: DECISIONS, remedy: 'Delete the row that is not used.' },
    'settings.unusable': { kind: 'Setting unusable', why: SETTINGS, remedy: 'Enter one of the values named.' },
    'settings.unknown': { kind: 'Setting unknown', why: SETTINGS, remedy: 'Check the name of the setting.' },
    'settings.placeholder': { kind: 'Unknown placeholder', why: 'The paragraph keeps the braces and has no number there.', remedy: 'Use the name of an indicator of the summary, such as {签约项目}, or delete it.' },
    'settings.repeated': { kind: 'Setting repeated', why: SETTINGS, remedy: 'Delete the row that is not used.' },
  },
};
