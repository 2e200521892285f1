import type { ToolsStrings } from './tools-strings';

const COLUMNS = { amount: 'Investment (100 million yuan)', tier: 'Tier', top500: '500强', group: '500强 company' } as const;

/** Writing back to the ledger, turning functions into values, and the check before sharing. */
export const enUSTools: ToolsStrings = {
  writeBack: {
    title: 'Classify (write to the ledger)',
    note: 'Writes the classification into empty columns at the right of the ledger; no other cell is changed. Written again, the same columns are updated. Can be undone.',
    columns: 'Columns',
    column: (column, firstEntry) => (column === 'firstEntry' ? firstEntry : COLUMNS[column]),
    as: 'Write as',
    modes: { values: 'Values (anyone can read them)', functions: 'Functions (follow the ledger; readers need the add-in)' },
    act: 'Write to the ledger',
    done: 'Written to the ledger',
    chooseOne: 'Choose at least one column.',
  },
  freeze: {
    title: 'Turn functions into values (before sharing)',
    note: 'Computers without the add-in cannot calculate ZS functions. Turned into values, these cells keep their results; other formulas stay. Can be undone.',
    keepCopy: 'Keep a copy of each changed sheet with its functions',
    act: 'Turn into values',
    done: 'Turned into values',
  },
  sharing: {
    title: 'Check before sharing',
    note: 'Looks for what people without the add-in would stumble over in this workbook. Nothing is changed.',
    act: 'Check',
    again: 'Check again',
    found: (findings) => (findings === 1 ? '1 finding before sharing' : `${findings} findings before sharing`),
    rest: (findings) => `${findings} more`,
    moreCells: (cells) => `${cells} in all`,
    byPerson: 'The rest is for you to judge; check again when it is done.',
    remedies: 'Put right',
    remedy: {
      freeze: { label: 'Turn functions into values', question: (count) => `${count} cells with ZS functions become values; other formulas stay. This can be undone.`, act: 'Turn into values now', done: 'Turned into values' },
      'show-office': { label: 'Unhide', question: (count) => `${count} hidden sheets that decide on the figures (招商设置, 500强名录, 人工核定) are shown. This can be undone.`, act: 'Unhide them now', done: 'Sheets are shown' },
      'remove-kept': { label: 'Remove kept sheets', question: (count) => `${count} hidden sheets that are kept for undo are deleted. This cannot be undone, and the last generation can no longer be undone either.`, act: 'Remove them now', done: 'Kept sheets were removed' },
      'trust-off': { label: 'Switch the trust prompt off', question: () => 'Excel will no longer ask your colleague to trust the add-in; the add-in and its pane no longer open with this file. This can be undone.', act: 'Switch it off now', done: 'The trust prompt is switched off' },
    },
    waitsFor: { values: 'Some functions have no value yet; correct the cells listed above first.', functions: 'The workbook still has ZS functions; turn them into values first.' },
    cancel: 'Cancel',
  },
};
