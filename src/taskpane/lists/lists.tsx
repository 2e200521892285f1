import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Outcome } from '../parts/outcome';
import { Waiting } from '../parts/waiting';
import { useStrings } from '../strings-context';
import { useWriting } from '../use-writing';
import { ExportLists } from './export-lists';
import { ImportLists } from './import-lists';
import { ListsHere } from './lists-here';

/** 名录: which 500强 lists are here, and how more of them get here. */
export function Lists(): ReactNode {
  const { pane } = useStrings();
  const { workbook, survey } = usePane();
  const writer = useWriting(workbook);
  if (survey === null) return <Waiting text={pane.looking} held={false} />;
  return (
    <>
      <ListsHere lists={survey.lists} />
      <Outcome writer={writer} />
      <ImportLists sheets={survey.sheets} writer={writer} />
      <ExportLists lists={survey.lists} />
    </>
  );
}
