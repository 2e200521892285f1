import { proofread } from '../../../src/domain/proofread/proofread';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { KindTally } from '../../../src/domain/summary/tallies/activities';
import { indicators } from './indicators';

const kind = (batches: number, chief: number, other: number): KindTally => ({
  batches, byLead: { chief, other, below: batches - chief - other, '': 0 }, byMonth: [batches - 40, 30, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], places: [],
});
const counted = indicators(2019, { activities: { rows: 1963, byKind: { outbound: kind(1036, 64, 118), inbound: kind(927, 20, 80) } } });

const judged = (draft: string): readonly (readonly [string, string, number | null])[] =>
  proofread(draft, counted, DEFAULT_RULES).statements.map(({ text, verdict, ledgerValue }) => [text, verdict, ledgerValue]);

describe('招商活动 in a draft', () => {
  it('are held against the batches of the ledger, by kind and by who led', () => {
    expect(judged('全年累计开展小分队招商1000余批次，邀请客商来区考察900余批次，其中，区主要领导带队开展外出招商60余批次，其他区领导开展外出招商活动百余批次。')).toEqual([
      ['小分队招商1000余批次', '一致', 1036],
      ['邀请客商来区考察900余批次', '一致', 927],
      ['区主要领导带队开展外出招商60余批次', '一致', 64],
      ['其他区领导开展外出招商活动百余批次', '一致', 118],
    ]);
  });

  it('are marked where the number is another', () => {
    expect(judged('全年开展小分队招商1037批次，邀请客商来区考察1000余批次。').map(([, verdict, value]) => [verdict, value])).toEqual([['不一致', 1036], ['不一致', 927]]);
  });

  it('are counted in the months that the draft names', () => {
    expect(judged('1—2月，开展小分队招商1026批次。').map(([, verdict, value]) => [verdict, value])).toEqual([['一致', 1026]]);
  });

  it.each(['经开分局带队外出招商12批次。', '组织招商活动12批次。', '赴长三角外出招商12批次。'])('that the ledger does not count so are no error: %s', (draft) => {
    expect(judged(draft).map(([, verdict]) => verdict)).not.toContain('不一致');
  });

  it('are not looked for where the workbook has no activity sheet', () => {
    expect(proofread('开展小分队招商1000余批次。', indicators(), DEFAULT_RULES).statements.map(({ verdict, note }) => [verdict, note?.code])).toEqual([['台账无此项', 'activity']]);
  });
});
