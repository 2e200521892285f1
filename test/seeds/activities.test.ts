import { readFileSync } from 'node:fs';
import { indicatorsOf } from '../../src/domain/summary/indicators';
import type { Activity } from '../../src/domain/activity';
import { wholeYear } from '../../src/domain/period';
import { classifyWorkbook } from '../../src/excel/generate';
import { openBytes } from '../excel/embedded-workbook';

describe('the activities of the demonstration ledger', () => {
  it('come to the published 1000余 trips, 900余 visits, 60余 led by 区主要领导 and 百余 by 其他区领导', async () => {
    const { excel } = await openBytes(readFileSync(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url)));
    const { classified, rules } = await classifyWorkbook({});
    const batches = (fits: (activity: Activity) => boolean): number => classified.activities.filter(fits).reduce((sum, activity) => sum + activity.batches, 0);
    const outbound = ({ kind }: Activity): boolean => kind === 'outbound';
    expect(batches(outbound)).toBe(1036);
    expect(batches(({ kind }) => kind === 'inbound')).toBe(927);
    expect(batches((activity) => outbound(activity) && activity.lead === 'chief')).toBe(64);
    expect(batches((activity) => outbound(activity) && activity.lead === 'other')).toBe(118);
    expect(classified.activities.every(({ year, month, destination, lead, flags }) => year === 2019 && month !== null && destination !== '' && lead !== null && flags.length === 0)).toBe(true);
    const { signed } = indicatorsOf(classified, wholeYear(2019), rules);
    expect([signed.projects, signed.contractedYuan / 1e8]).toEqual([222, 435.5]);
    excel.close();
  });
});
