import type { Observed } from '../../domain/conformance';
import { codeOf } from '../failures';

/** One thing that the product asks of the workbook program, and what can be seen of the answer. */
export interface Probe {
  /** The ExcelApi requirement set beyond the product's own 1.9. */
  readonly needs?: string;
  readonly run: (context: Excel.RequestContext, scratch: Scratch) => Promise<Observed>;
}

/** What a probe may use, and what is removed after it. */
export interface Scratch {
  /** Empty; of this probe alone. */
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** A name for another sheet. */
  readonly otherName: () => string;
  /** Says that a sheet of this name is the probe's own, too. */
  readonly claim: (name: string) => void;
  /** For a name or a table of the workbook. */
  readonly item: string;
}

/** Excel's code of the error that a request fails with; 'none' where it goes through. */
export async function errorOf(context: Excel.RequestContext, ask: () => void): Promise<string> {
  try {
    ask();
    await context.sync();
    return 'none';
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

/** The values of cells after what was asked before. */
export async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<Observed> {
  range.load('values');
  await context.sync();
  return range.values as Observed;
}
