import type { ICellDataForSheetInterceptor } from '@univerjs/core';

type CellMark = NonNullable<Extract<ICellDataForSheetInterceptor['customRender'], readonly unknown[]>>[number];

const SIZE = 15;
const INSET = 2;

/** The button by which Excel marks the heading of a filtered column; here it only shows that there is a filter. */
export const FILTER_MARK: CellMark = {
  drawWith: (context, { primaryWithCoord: { mergeInfo } }) => {
    const left = mergeInfo.endX - SIZE - INSET, top = mergeInfo.endY - SIZE - INSET;
    context.save();
    context.fillStyle = '#f7f7f7';
    context.strokeStyle = '#c4c4c4';
    context.lineWidth = 1;
    context.beginPath();
    context.rect(left, top, SIZE, SIZE);
    context.fill();
    context.stroke();
    context.fillStyle = '#5f5f5f';
    context.beginPath();
    context.moveTo(left + 4, top + 6);
    context.lineTo(left + SIZE - 4, top + 6);
    context.lineTo(left + SIZE / 2, top + 10.5);
    context.fill();
    context.restore();
  },
};
