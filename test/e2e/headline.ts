/** A published figure: the words that stand beside it, in the pane and on the summary, and its number. */
export interface Headline {
  readonly label: string;
  readonly value: number;
}

/** The year 2019 as the newspaper printed it (seeds/published-2019.json), written down by hand. */
export const HEADLINES_2019: readonly Headline[] = [
  { label: '签约项目', value: 222 },
  { label: '合同引资额', value: 435.5 },
  { label: '亿元以上', value: 46 },
  { label: '5亿元以上', value: 22 },
  { label: '10亿元以上', value: 13 },
  { label: '三类500强项目', value: 13 },
  { label: '首次入湘500强项目', value: 1 },
];

/** The headlines that a text does not state, label and number side by side in either order. */
export function missingIn(text: string, headlines: readonly Headline[]): readonly Headline[] {
  const plain = text.replace(/\s/g, '');
  return headlines.filter(({ label, value }) => !beside(label, value).test(plain));
}

function beside(label: string, value: number): RegExp {
  const number = String(value).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])${number}(?:个|亿元)?${label}|(?<!\\d)${label}[^\\d]{0,12}${number}(?![\\d.])`, 'u');
}

/** The first number to the right of a label in the rows of a sheet; the label may go on (亿元以上项目). Undefined where there is none. */
export function numberBeside(rows: readonly (readonly unknown[])[], label: string): number | undefined {
  for (const cells of rows) {
    const at = cells.findIndex((cell) => typeof cell === 'string' && cell.trim().startsWith(label));
    const number = at < 0 ? undefined : cells.slice(at + 1).find((cell) => typeof cell === 'number');
    if (typeof number === 'number') return number;
  }
  return undefined;
}
