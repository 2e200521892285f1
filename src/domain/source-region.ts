/** Where the capital comes from: 省内, 省外 (within China), 境外 (Hong Kong, Macao and Taiwan included, as 商务部 counts them). */
export type SourceSide = 'province' | 'domestic' | 'overseas';

export const SOURCE_LABELS: Readonly<Record<SourceSide, string>> = { province: '省内', domestic: '省外', overseas: '境外' };

/** 来源地 of a project. */
export interface SourceRegion {
  /** The ledger's words, or the part of the investor's name that says it. */
  readonly text: string;
  /** Null where it is not known, or where the office's own province is not set. */
  readonly side: SourceSide | null;
  /** 湖南, 广东, … ; null for overseas and where it is not said. */
  readonly province: string | null;
  /** 美国, 香港, … ; null within China. */
  readonly country: string | null;
}
