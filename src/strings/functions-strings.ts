/** Every sentence and word that the custom functions put into cells, in one language. */
export interface FunctionStrings {
  readonly unitMissing: (text: string) => string;
  readonly unitUnknown: (text: string) => string;
  /** An argument by its position whose word is none of those that are allowed. */
  readonly wordUnknown: (position: number, text: string, allowed: string) => string;
  readonly foreignAmount: (currency: string) => string;
  readonly foreignTier: (currency: string) => string;
  readonly sourceError: (error: string) => string;
  readonly shapesDiffer: string;
  readonly yearInvalid: (text: string) => string;
  readonly yearMissing: (text: string) => string;
  readonly noLedger: string;
  readonly noProjects: (year: number, years: string) => string;
  readonly indicatorUnknown: (name: string, allowed: string) => string;
  readonly severalChains: (text: string, chains: string) => string;
  readonly noChains: string;
  readonly officeUnreadable: (reason: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly review: string;
  readonly summaryColumns: { readonly indicator: string; readonly value: string; readonly unit: string };
  readonly checkColumns: { readonly row: string; readonly project: string; readonly finding: string };
  readonly nothingToCheck: string;
  readonly proofreadColumns: { readonly statement: string; readonly indicator: string; readonly draft: string; readonly ledger: string; readonly verdict: string; readonly note: string };
  readonly nothingToProofread: string;
}
