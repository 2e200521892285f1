import { useCallback, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { ImportHints, ImportPreview } from '../../domain/office/import-lists';
import { failed } from '../recent-failures';
import type { ListSource, Workbook } from '../workbook';

/** How an import stands. */
export type Importing =
  | { readonly state: 'choosing' | 'reading' }
  | { readonly state: 'preview'; readonly source: ListSource; readonly preview: ImportPreview }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Reads lists for a preview; nothing is written. */
export function useImport(workbook: Workbook): { readonly importing: Importing; readonly read: (source: () => Promise<ListSource>, hints: ImportHints) => void; readonly reset: () => void } {
  const [importing, setImporting] = useState<Importing>({ state: 'choosing' });
  const read = useCallback((source: () => Promise<ListSource>, hints: ImportHints) => {
    setImporting({ state: 'reading' });
    void preview(workbook, source, hints).then(setImporting);
  }, [workbook]);
  const reset = useCallback(() => setImporting({ state: 'choosing' }), []);
  return { importing, read, reset };
}

async function preview(workbook: Workbook, open: () => Promise<ListSource>, hints: ImportHints): Promise<Importing> {
  try {
    const source = await open();
    return { state: 'preview', source, preview: await workbook.previewLists(source, source.kind === 'file' ? { ...hints, fileName: source.name } : hints) };
  } catch (error) {
    return { state: 'failed', failure: failed(error) };
  }
}
