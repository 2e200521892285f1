import type { Project } from '../project';
import { LOOKS } from './looks';
import { ROW_POINTS, type LookedCell } from './sheet-builder';
import { widthOf } from './summary-writer';
import { textPoints } from './text-height';

/** A line of the list of 500强 projects, with the height that its texts need. */
export interface Top500Row {
  readonly cells: readonly LookedCell[];
  readonly points: number;
}

export const TOP500_HEADINGS: readonly (readonly [text: string, span: number])[] = [['项目名称', 1], ['投资方', 2], ['认定', 1], ['企业', 2], ['依据', 4]];

/** A 500强 project with the group behind it and why. */
export function top500Row({ name, investor, top500 }: Project): Top500Row {
  const group = top500.group ?? '';
  const heights = [
    ...[{ text: name, first: 0, last: 0 }, { text: investor, first: 1, last: 2 }, { text: group, first: 4, last: 5 }].map(({ text, first, last }) => textPoints(text, { width: widthOf(first, last), ...LOOKS.wrapped })),
    textPoints(top500.evidence, { width: widthOf(6, 9), ...LOOKS.remark }),
  ];
  return {
    cells: [
      { cell: name, look: LOOKS.wrapped },
      { cell: investor, look: LOOKS.wrapped, span: 2 },
      { cell: top500.status === '是' ? (top500.class ?? '三类500强') : top500.status, look: LOOKS.unit },
      { cell: group === '' ? null : group, look: LOOKS.wrapped, span: 2 },
      { cell: top500.evidence, look: LOOKS.remark, span: 4 },
    ],
    points: Math.max(ROW_POINTS, ...heights),
  };
}
