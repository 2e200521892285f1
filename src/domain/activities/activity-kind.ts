import type { ActivityKind } from '../activity';

const OUTBOUND = /小分队|外出|走出去|出访|外访|拜访|驻外|驻点|赴外/;
const INBOUND = /邀请|请进来|来访|到访|来[区市县园株].{0,2}考察|客商考察|接待/;

/** Whether a text speaks of trips or of visits; null where it speaks of neither or of both.
 *  @example activityKind('2019年小分队外出招商活动台账') // 'outbound'
 *  @example activityKind('邀请客商考察') // 'inbound' */
export function activityKind(text: string): ActivityKind | null {
  const outbound = OUTBOUND.test(text);
  if (outbound === INBOUND.test(text)) return null;
  return outbound ? 'outbound' : 'inbound';
}
