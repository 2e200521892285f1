import { activityLead } from '../../../src/domain/activities/activity-lead';
import { activityKind } from '../../../src/domain/activities/activity-kind';

describe('who led', () => {
  it.each([
    ['区主要领导', 'chief'], ['高新区党工委书记、天元区委书记周某', 'chief'], ['管委会主任', 'chief'], ['区长', 'chief'], ['天元区区长李某', 'chief'], ['市长', 'chief'],
    ['其他区领导', 'other'], ['区领导', 'other'], ['分管领导', 'other'], ['副区长王某', 'other'], ['常务副区长', 'other'], ['区委副书记', 'other'], ['管委会副主任', 'other'], ['区委常委、组织部部长', 'other'], ['区人大常委会主任', 'other'], ['区政协主席', 'other'],
    ['招商局局长', 'below'], ['街道党工委书记', 'below'], ['泰山路街道主要领导', 'below'], ['镇党委书记', 'below'], ['链（组）负责人', 'below'], ['招商专员', 'below'], ['部门负责人', 'below'], ['某某公司董事长', 'below'], ['镇长', 'below'],
    ['周某某', null], ['', null], ['招商局局长、副区长', 'other'],
  ])('reads %s as %s', (text, lead) => {
    expect(activityLead(text)).toBe(lead);
  });
});

describe('trips and visits', () => {
  it.each([['小分队招商', 'outbound'], ['邀请客商考察', 'inbound'], ['2019年外出招商台账', 'outbound'], ['来区考察', 'inbound'], ['赴外考察', 'outbound'], ['走出去请进来', null], ['招商活动', null]])('reads %s as %s', (text, kind) => {
    expect(activityKind(text)).toBe(kind);
  });
});
