/** The three lists of 三类500强, the highest class first (a company counts once, in its highest class). */
export const TOP500_CLASSES = ['世界500强', '中国500强', '民营500强'] as const;
export type Top500Class = (typeof TOP500_CLASSES)[number];

/** 是: on a list, or the office says so · 待核: evidence, not proof · 否 · 未覆盖: the list or year is not here (never a 否). */
export type Top500Status = '是' | '待核' | '否' | '未覆盖';

export interface Top500 {
  readonly status: Top500Status;
  readonly class: Top500Class | null;
  readonly group: string | null;
  readonly lists: readonly { readonly list: Top500Class; readonly year: number; readonly rank: number | null }[];
  /** A sentence in Chinese that a person can follow: 台账“三类500强”列填写“世界500强”. */
  readonly evidence: string;
}
