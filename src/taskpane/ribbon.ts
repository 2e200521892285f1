import { failed } from './recent-failures';

/** What the workbook has to offer. */
export interface Offer {
  readonly generate: boolean;
  readonly review: boolean;
  readonly writeBack: boolean;
}

/** The buttons of the manifest by what they need. */
const BUTTONS: readonly { readonly id: string; readonly needs: keyof Offer }[] = [
  { id: 'Yinfeng.Generate', needs: 'generate' },
  { id: 'Yinfeng.NextReview', needs: 'review' },
  { id: 'Yinfeng.WriteBack', needs: 'writeBack' },
];

const TAB = 'TabHome';
const GROUP = 'Yinfeng.Group';

let shown = '';

/** Enables the ribbon's buttons as the workbook allows, where Excel can do that (RibbonApi 1.1); they stay enabled elsewhere. */
export function showOnRibbon(offer: Offer): void {
  const key = JSON.stringify(offer);
  if (key === shown || !Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  shown = key;
  update(offer).catch((error: unknown) => {
    shown = '';
    failed(error);
  });
}

async function update(offer: Offer): Promise<void> {
  const controls = BUTTONS.map(({ id, needs }) => ({ id, enabled: offer[needs] }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, groups: [{ id: GROUP, controls }] }] });
}
