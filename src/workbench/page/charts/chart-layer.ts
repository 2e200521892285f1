import { chartModels } from '../../document/charts/chart-model';
import type { Sheet } from '../../document/sheet/sheet';
import type { WorkbookDocument } from '../../document/workbook-document';
import type { SheetWindow } from '../grid/grid-view';
import { chartPicture } from './chart-picture';

/** The charts of the sheet in front, over the grid; they scroll with the cells. */
export class ChartLayer {
  private readonly clip = document.createElement('div');
  private readonly sheet = document.createElement('div');

  constructor(place: HTMLElement) {
    this.clip.className = 'charts';
    this.clip.append(this.sheet);
    place.append(this.clip);
  }

  /** Draws what the sheet has now. */
  draw(workbook: WorkbookDocument, sheet: Sheet): void {
    this.sheet.replaceChildren(...chartModels(workbook, sheet).map((model) => {
      const picture = chartPicture(model);
      Object.assign(picture.style, { position: 'absolute', left: `${model.place.left}px`, top: `${model.place.top}px` });
      return picture;
    }));
  }

  /** Moves the charts to where the cells are. `origin` is the grid's own place in the window. */
  follow({ clip, left, top, scale }: SheetWindow, origin: { readonly x: number; readonly y: number }): void {
    Object.assign(this.clip.style, { left: `${clip.x - origin.x}px`, top: `${clip.y - origin.y}px` });
    this.sheet.style.transform = `translate(${left - clip.x}px, ${top - clip.y}px) scale(${scale})`;
  }

  remove(): void {
    this.clip.remove();
  }
}
