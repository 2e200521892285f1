import type { Univer } from '@univerjs/core';
import type { FunctionsMetadata } from '../custom-functions';
import { openWorkbook } from '../document/open-workbook';
import { EmbeddedHost } from '../host';
import { Person } from '../person';
import { ChartLayer } from './charts/chart-layer';
import { type PaneFrame, openPane } from './frame/pane-frame';
import { GridView } from './grid/grid-view';

export interface TrialOptions {
  readonly univer: Univer;
  /** Address of the add-in's pane. */
  readonly paneAddress: string;
  readonly functions: FunctionsMetadata | null;
  readonly panePlace: HTMLElement;
  readonly paneTitle: string;
  readonly locale: string;
  readonly failed: (error: unknown) => void;
  readonly changed: () => void;
  /** Where the grid stands, and the charts over it. */
  readonly sheetPlace: HTMLElement;
  /** The add-in shows or hides its pane. */
  readonly showPane: (isShown: boolean) => void;
  /** The file could be opened: the workbook that was open goes. */
  readonly replaces: () => void;
}

/** A workbook that is open on the page: in the grid, and before the add-in in its frame. */
export interface Trial {
  readonly host: EmbeddedHost;
  readonly person: Person;
  readonly grid: GridView;
  readonly pane: PaneFrame;
  close(): void;
}

/** Opens a workbook on the page. Throws `Failure` (`file.*`) where the file cannot be used, and then nothing has changed. */
export async function openTrial(bytes: Uint8Array, fileName: string, { univer, paneAddress, functions, panePlace, paneTitle, locale, failed, changed, sheetPlace, showPane, replaces }: TrialOptions): Promise<Trial> {
  const host = new EmbeddedHost(await openWorkbook(bytes, { fileName }), functions === null ? {} : { functions });
  replaces();
  const person = new Person(host);
  const openAddress = (address: string): void => {
    window.open(address, '_blank', 'noopener');
  };
  const charts = new ChartLayer(sheetPlace);
  const follow = (): void => {
    const shown = grid.sheetWindow();
    if (shown !== null) charts.follow(shown, sheetPlace.getBoundingClientRect());
  };
  const drawn = (): void => {
    charts.draw(host.document, person.view.sheet);
    requestAnimationFrame(follow);
  };
  const grid = new GridView(univer, { document: host.document, person, failed, openAddress, drawn: () => requestAnimationFrame(drawn), scrolled: () => requestAnimationFrame(follow) });
  requestAnimationFrame(drawn);
  window.addEventListener('resize', follow);
  const unfollow = person.follow(changed);
  const { runtime } = host.session;
  let shownState = runtime.state;
  const pane = openPane(panePlace, host, {
    address: paneAddress,
    locale,
    title: paneTitle,
    openWindow: openAddress,
    answered: () => {
      if (runtime.state !== shownState) showPane(runtime.state === 'Visible');
      shownState = runtime.state;
    },
  });
  return {
    host,
    person,
    grid,
    pane,
    close: () => {
      unfollow();
      window.removeEventListener('resize', follow);
      charts.remove();
      pane.close();
      host.close();
      grid.close();
    },
  };
}
