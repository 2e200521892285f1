import { createContext, useContext } from 'react';
import type { Period } from '../domain/period';
import type { CellPlace } from '../domain/sheet';
import type { Indicators } from '../domain/summary/indicators';
import type { Survey } from '../excel/survey';
import type { LanguageChoice } from './language';
import type { Surveyed } from './use-survey';
import type { ViewKey } from './views';
import type { Workbook } from './workbook';

/** What every view of the pane knows and can do. */
export interface PaneState {
  readonly workbook: Workbook;
  readonly surveyed: Surveyed;
  /** Null until the workbook has been looked through. */
  readonly survey: Survey | null;
  readonly lookAgain: () => void;
  /** What is counted; null where no year is known. */
  readonly period: Period | null;
  readonly setPeriod: (period: Period) => void;
  /** The figures of the period as the workbook stands now. */
  readonly indicators: Indicators | null;
  /** Selects a cell in the workbook, or shows a sheet. */
  readonly show: (place: CellPlace) => void;
  readonly goTo: (view: ViewKey) => void;
  /** Counts up each time that 下一个待核 is asked for. */
  readonly reviewRequest: number;
  readonly language: LanguageChoice;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
}

export const PaneContext = createContext<PaneState | null>(null);

/** The state of the pane, for its views. */
export function usePane(): PaneState {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('a view stands outside the pane');
  return pane;
}
