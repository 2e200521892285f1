import type { ToolsStrings } from './tools-strings';

const COLUMNS = { amount: 'Investment (100 million yuan)', tier: 'Tier', top500: '500强', group: '500强 company' } as const;

/** Writing back to the ledger, and turning functions into values. */
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
};
