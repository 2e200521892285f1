import type { SharingFailures, SharingStrings } from './sharing-strings';

export const enUSSharingFailures: SharingFailures = {
  'write-back.no-room': ({ sheet, cell }) => ({
    what: `There are no empty columns to the right of the ledger on "${sheet}"; nothing was written.`,
    why: `The column of ${cell} is in use; writing would overwrite or move what stands there.`,
    next: 'Insert a few empty columns to the right of the ledger, or move what stands there, and try again.',
  }),
  'write-back.merged': ({ sheet, cell }) => ({
    what: `The classification was not written to "${sheet}".`,
    why: `The merged cell at ${cell} covers several projects and can hold one result only.`,
    next: `Unmerge ${cell} and try again.`,
  }),
  'write-back.hidden': ({ sheet, columns }) => ({
    what: `The classification was not written to "${sheet}".`,
    why: `Column ${columns}, which would be written, is hidden; nobody would see it.`,
    next: `Unhide column ${columns} and try again.`,
  }),
  'write-back.heading-twice': ({ sheet, heading, cells }) => ({
    what: `The classification was not written to "${sheet}".`,
    why: `Several columns are headed "${heading}" (${cells}); it is not clear which one to update.`,
    next: 'Delete the column that is not needed and try again.',
  }),
  'freeze.no-value': ({ count, cells }) => ({
    what: 'Nothing was frozen: some functions have no value yet.',
    why: `${count} cells show an error or are still calculating: ${cells}. Freezing would keep the errors.`,
    next: 'Wait for the calculation, or correct these cells, and try again.',
  }),
  'trust.functions-left': ({ sheets }) => ({
    what: 'The trust prompt was not switched off: the workbook still uses functions of this add-in.',
    why: `The functions on "${sheets}" need the add-in; without it their values would no longer follow the ledger.`,
    next: 'Freeze functions to values first, then switch the trust prompt off.',
  }),
};

export const enUSSharing: SharingStrings = {
  findings: {
    functions: ({ sheet, count, cells }) => ({
      what: `${count} cells on "${sheet}" use functions of this add-in (${cells}).`,
      why: 'For people without the add-in they turn into #NAME? as soon as they are recalculated.',
      next: 'Freeze functions to values before sharing.',
    }),
    'functions.spill': ({ sheet, count, cells }) => ({
      what: `${count} functions on "${sheet}" fill the cells around them (${cells}).`,
      why: 'People without the add-in, or with an older Excel or WPS, may see the first cell only.',
      next: 'Freeze functions to values before sharing.',
    }),
    'functions.no-value': ({ sheet, count, cells }) => ({
      what: `${count} functions on "${sheet}" have no value (${cells}).`,
      why: 'They show an error or are still calculating, and so they would for your colleague.',
      next: 'Wait for the calculation, or correct these cells, before sharing.',
    }),
    'summary.stale': ({ sheet, figure, cell, shown, now }) => ({
      what: `"${sheet}" is out of date: ${figure} (${cell}) is ${shown}; by the ledgers as they stand it is ${now}.`,
      why: 'Ledgers, settings, lists or decisions have changed since it was generated.',
      next: 'Generate the annual summary again before sharing.',
    }),
    'detail.stale': ({ sheet, count, cells }) => ({
      what: `${count} cells of "${sheet}" do not agree with the ledgers as they stand (${cells}).`,
      why: 'Ledgers, settings, lists or decisions have changed since it was generated.',
      next: 'Generate the annual summary again before sharing.',
    }),
    'summary.unchecked': ({ sheets }) => ({
      what: `It could not be checked whether "${sheets}" is out of date.`,
      why: 'The workbook holds no ledger that can be classified.',
      next: 'Make sure that the ledger is in this workbook with its heading row; ignore this if you share the summary alone.',
    }),
    'sheet.changed': ({ sheet }) => ({
      what: `"${sheet}" was changed by hand after it was generated.`,
      why: 'Figures that were changed no longer follow from the ledger.',
      next: 'Check the changes; generate the annual summary again if they are not needed.',
    }),
    'sheets.kept': ({ sheets, count }) => ({
      what: `${count} hidden sheets are kept for undo (${sheets}).`,
      why: 'They hold what was generated before, and your colleague could unhide them.',
      next: 'Remove the kept sheets; the last generation can then no longer be undone.',
    }),
    'office.hidden': ({ sheet }) => ({
      what: `The sheet "${sheet}" is hidden.`,
      why: 'It decides on the figures, and your colleague cannot see it.',
      next: 'Unhide it, or make sure that the figures can be explained without it.',
    }),
    'sheets.hidden': ({ sheets, count }) => ({
      what: `${count} sheets are hidden (${sheets}).`,
      why: 'Your colleague can unhide them and read what they hold.',
      next: 'Make sure that they may be shared; delete them if not.',
    }),
    'links.external': ({ sheet, count, cells, books }) => ({
      what: `${count} formulas on "${sheet}" read other workbooks (${cells}).`,
      why: `Without "${books}" your colleague is asked to update links, and values may turn into errors.`,
      next: 'Replace these formulas by values, or pass the other workbooks on as well.',
    }),
    'trust.prompt': ({ startup, pane, functions }) => ({
      what: 'On opening, Excel will ask your colleague whether to trust the add-in.',
      why: [...(startup === 1 ? ['The add-in starts with the file.'] : []), ...(pane === 1 ? ['Its pane opens with the file.'] : []), ...(functions === 1 ? ['The file uses its functions.'] : [])].join(' '),
      next: functions === 1 ? 'Freeze functions to values first, then switch the trust prompt off.' : 'Switch the trust prompt off before sharing.',
    }),
  },
  nothingFound: 'Nothing was found; the workbook can be shared.',
};
