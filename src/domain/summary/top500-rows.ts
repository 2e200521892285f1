import type { Project } from '../project';
import { LOOKS } from './looks';
import type { LookedCell } from './sheet-builder';

/** A line of the list of 500强 projects, with the height that its texts need. */
export interface Top500Row {
  readonly cells: readonly LookedCell[];
  readonly points: number;
}

export const TOP500_HEADINGS: readonly (readonly [text: string, span: number])[] = [['项目名称', 1], ['投资方', 2], ['认定', 1], ['企业', 2], ['依据', 4]];

/** Chinese characters to a line in the columns of the list, at 9 points. */
const CHARACTERS = { name: 12, investor: 12, group: 12, evidence: 24 };
const LINE_POINTS = 13;
const EDGE_POINTS = 4;

/** A 500强 project with the group behind it and why. */
export function top500Row({ name, investor, top500 }: Project): Top500Row {
  const group = top500.group ?? '';
  const lines = Math.max(linesOf(name, CHARACTERS.name), linesOf(investor, CHARACTERS.investor), linesOf(group, CHARACTERS.group), linesOf(top500.evidence, CHARACTERS.evidence));
  return {
    cells: [
      { cell: name, look: LOOKS.wrapped },
      { cell: investor, look: LOOKS.wrapped, span: 2 },
      { cell: top500.status === '是' ? (top500.class ?? '三类500强') : top500.status, look: LOOKS.unit },
      { cell: group === '' ? null : group, look: LOOKS.wrapped, span: 2 },
      { cell: top500.evidence, look: LOOKS.remark, span: 4 },
    ],
    points: lines * LINE_POINTS + EDGE_POINTS,
  };
}

function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / characters));
}
