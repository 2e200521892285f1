import { STAGE_LABELS, stageOf, stageOfDates } from '../domain/classify/stage';
import { remembered } from '../domain/remembered';
import type { CellValue } from '../domain/sheet';
import { optionalYear } from './arguments';
import { eachPlace } from './cells';
import { statedDates } from './dates';
import { office } from './office';

/**
 * 按签约、开工、投产、纳税时间给出项目阶段：签约、开工、投产、纳税（取最靠后的一项）。四项可以各传入一列，都为空的行仍为空。
 * @customfunction STAGE
 * @param signed 签约时间所在的单元格或区域。
 * @param started 开工时间所在的单元格或区域。
 * @param operating 投产时间所在的单元格或区域。
 * @param taxed 纳税时间所在的单元格或区域。
 * @param [year] 没有写年份的日期按哪一年计，例如 2019。
 * @returns 项目阶段。
 * @example await stage([['2019-03-01']], [['2019-06']], [['']], [['']]) // [['开工']]
 */
export async function stage(signed: unknown[][], started: unknown[][], operating: unknown[][], taxed: unknown[][], year?: number): Promise<unknown[][]> {
  const yearOfDates = optionalYear(year);
  const { date1904 } = await office();
  const read = statedDates(date1904, yearOfDates);
  const isOpen = remembered((cell: CellValue) => stageOf(String(cell)) === 'negotiating');
  return eachPlace([signed, started, operating, taxed], ([signedOn = '', startedOn = '', operatingOn = '', taxedOn = '']) => {
    const isNegotiating = isOpen(signedOn);
    const reached = stageOfDates({ signedOn: isNegotiating ? null : read(signedOn), startedOn: read(startedOn), operatingOn: read(operatingOn), taxedOn: read(taxedOn) });
    return reached === null ? (isNegotiating ? STAGE_LABELS.negotiating : '') : STAGE_LABELS[reached];
  });
}
