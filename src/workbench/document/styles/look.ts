export type Edge = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

export interface BorderLook {
  /** As the file names it: thin, medium, thick, dashed, double … */
  readonly style: string;
  /** '#RRGGBB'; null is automatic. */
  readonly color: string | null;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** '#RRGGBB'. */
  readonly color: string;
}

/** How a cell looks, as far as the answers ask; file spelling. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: FontLook;
  /** '#RRGGBB'; null is no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Edge, BorderLook>>>;
  /** general, left, center, right, fill, justify, centerContinuous, distributed. */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed. */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
}

/** What to change of a look; what is not named stays. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontLook>;
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLook | null>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly quotePrefix?: boolean;
}
