import type { ReadingFlags } from './reading-strings';

export const enUSReadingFlags: ReadingFlags = {
  'activity.hidden': ({ sheet }) => `The sheet “${sheet}” is hidden and looks like activities; they are not counted. Show it and generate again if they should be.`,
  'activity.table-unclear': ({ sheet }) => `The sheet “${sheet}” looks like activities, but its rows cannot be read one by one (trips or visits? no days, no places); they are not counted.`,
  'activity.date-missing': () => 'No day is given; this activity counts in no year.',
  'activity.date-unreadable': ({ text }) => `The day “${text}” cannot be read. Write it like 2019-07-05.`,
  'activity.year-from-title': ({ text, year }) => (text === '' ? `The sheet has no column of days; all its activities count in ${year}, the year of the title.` : `The day “${text}” has no year; ${year} is taken from the title, here and wherever this sheet is written so.`),
  'activity.other-year': ({ text, titleYear }) => `The day is of ${text}, the title says ${titleYear}; the day counts.`,
  'activity.kind-unclear': ({ text }) => `“${text}” does not say whether this is a trip or a visit; it is not counted.`,
  'activity.leader-unclear': ({ text }) => `“${text}” does not say whether a leader of the district led. Please add the post; the total is not affected.`,
  'activity.batches-unclear': ({ text }) => `The number of batches “${text}” cannot be read; 1 is counted.`,
  'activity.continued': ({ row }) => `Without a number and a day this is taken for a further line of the activity in row ${row} and not counted again. Please check.`,
  'chain.by-keyword': ({ chain, keyword }) => `The ledger names no chain; because of “${keyword}” the project is put on “${chain}”. Please check.`,
  'chain.several': ({ chains, taken }) => `Its words fit several chains (${chains}); “${taken}” is taken. Please check.`,
  'chain.unknown': ({ chain }) => `The chain “${chain}” is not in the list of chains on 招商设置; it gets a line of its own. Said once for each name.`,
  'sourceRegion.unclear': ({ text }) => `The source “${text}” names no province and no country.`,
};
