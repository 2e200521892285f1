import type { Origin } from '../field';
import { statedYesNo } from './stated-top500';

const ABROAD = /外|境|港|澳|台/;
const AT_HOME = /境内|省外|市外|县外|区外|外地|外来|内/;

/** What a cell under 内资/外资, 项目类别, 投资方性质 … says of the capital; null where the cell is empty, undefined where it cannot be understood.
 *  Under a heading that asks 是否外资 the answer is 是 or 否.
 *  @example statedOrigin('省外境内', '资金来源') // 'domestic' */
export function statedOrigin(cell: string, heading: string): Origin | null | undefined {
  if (cell === '') return null;
  const answer = statedYesNo(cell);
  if (answer !== undefined && heading.includes('外资')) return answer === null ? null : answer ? 'foreign' : 'domestic';
  if (AT_HOME.test(cell)) return 'domestic';
  return ABROAD.test(cell) ? 'foreign' : undefined;
}
