import type { Locator } from 'playwright-core';
import type { ViewKey } from '../../src/taskpane/views';
import type { TrialPage } from './trial-page';

/** Goes to a view of the pane by its tab; gives its panel. */
export async function goToView({ pane }: TrialPage, view: ViewKey): Promise<Locator> {
  await pane.locator(`#tab-${view}`).click();
  const panel = pane.locator(`#panel-${view}`);
  await panel.locator('h2, [role=tree]').first().waitFor();
  return panel;
}

/** Chooses the year on 首页, when the ledgers have been read. */
export async function chooseYear({ pane }: TrialPage, year: number): Promise<void> {
  await pane.getByRole('term').first().waitFor();
  await pane.locator('#panel-home select').first().selectOption(String(year));
}

/** Presses 生成年度汇总 for 2019 and waits until it is done. */
export async function generate2019(trial: TrialPage): Promise<void> {
  await goToView(trial, 'home');
  await chooseYear(trial, 2019);
  await trial.pane.getByRole('button', { name: '生成年度汇总' }).click();
  await trial.pane.getByRole('heading', { name: '2019年度汇总已生成' }).waitFor();
}

/** Waits until a headline figure on 首页 reads as wanted, with its unit: figureIs(trial, '签约项目', '222个'). */
export async function figureIs({ pane }: TrialPage, label: string, wanted: string): Promise<void> {
  const term = pane.locator('dt', { hasText: new RegExp(`^${label}$`) });
  await pane.locator('#panel-home dl > div', { has: term }).locator('dd', { hasText: new RegExp(`^${wanted.replace('.', '\\.')}$`) }).waitFor({ state: 'attached' });
}
