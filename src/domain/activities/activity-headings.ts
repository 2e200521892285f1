import type { ActivityKind } from '../activity';
import { headingText } from '../ledger/heading-text';
import type { HeadedColumn } from '../ledger/heading-levels';

/** What a column of an activity sheet can mean. `to` is where a trip went, `from` where a visitor came from; `rank` is what kind of leader led. */
export type ActivityField = 'serial' | 'date' | 'rank' | 'leader' | 'to' | 'from' | 'batches' | 'kind';

interface ActivityHeading {
  readonly field: ActivityField;
  readonly like: RegExp;
  readonly unless?: RegExp;
  /** The kind of activity that a sheet with this heading lists. */
  readonly kind?: ActivityKind;
}

/** What headings of activity sheets mean; of several columns the one with the earliest rule has the field. Words seen in 黄石 (招商领导类型, 到达目的地, 出访天数), 广西小分队 (队长, 驻点区域)
 *  and in published phrases (带队外出招商, 邀请客商来区考察). */
const ACTIVITY_HEADINGS: readonly ActivityHeading[] = [
  { field: 'serial', like: /^(?:序号|编号|序|NO|No|no)$/ },
  { field: 'rank', like: /领导(?:类型|类别|层级|级别|分类)$|^(?:带队|接待)(?:类型|类别|层级|级别)$/ },
  { field: 'date', like: /^(?:外出|出访|出发|赴外|走访|拜访)(?:招商)?(?:起止|开始)?(?:时间|日期|年月|月份)$/, kind: 'outbound' },
  { field: 'date', like: /^(?:来访|到访|来区|来区考察|接待|邀请)(?:起止|开始)?(?:时间|日期|年月|月份)$/, kind: 'inbound' },
  { field: 'date', like: /^(?:活动|招商|考察|对接|洽谈|招商活动|起止|开始)?(?:起止|开始)?(?:时间|日期|年月)$/ },
  { field: 'date', like: /^(?:活动|所属)?月份?$/ },
  { field: 'leader', like: /^(?:带队|领队|出访|外出|招商|牵头)(?:区|市|县)?(?:领导|领导姓名|人|人员|负责人|队长|情况)?$|^(?:领队|队长|带队)(?:姓名|及职务|职务)?$|^带队领导/, unless: /日期|时间|天数/, kind: 'outbound' },
  { field: 'leader', like: /^(?:接待|陪同|会见|接洽)(?:区|市|县)?(?:领导|人|人员|负责人)/, kind: 'inbound' },
  { field: 'leader', like: /^(?:参加|参与|出席|区|市|县)?领导(?:姓名|及职务)?$/ },
  { field: 'to', like: /目的地|^(?:外出|出访|前往|拜访|赴外|走访|到达)(?:地|地点|地区|区域|城市|省市)$|^驻点(?:区域|地区|城市)?$/, kind: 'outbound' },
  { field: 'from', like: /^(?:来自|来源)(?:地|地区|区域|城市|省市|国家)|^(?:客商|来访|来访客商|企业|客商企业|投资方)(?:来自|来源)(?:地|地区)?$/, kind: 'inbound' },
  { field: 'from', like: /^(?:客商|来访|来访客商|来访企业|企业|来访单位)(?:所在地|所在地区|注册地|地区|总部所在地)$/ },
  { field: 'to', like: /^(?:活动|招商|考察)?(?:地点|地区|区域|城市)$/ },
  { field: 'batches', like: /^(?:招商|外出|来访|考察|活动)?(?:批次|批次数|次数|批数)$/ },
  { field: 'kind', like: /^(?:招商)?(?:活动|招商)(?:类型|类别|形式|方式)$|^(?:类型|类别|形式|方式)$|^走出去.{0,2}请进来$/ },
];

/** The columns of an activity sheet that are read, as indexes into its rows. */
export interface ActivityColumns {
  readonly columns: Readonly<Partial<Record<ActivityField, HeadedColumn>>>;
  /** The kinds that its headings speak of. */
  readonly kinds: ReadonlySet<ActivityKind>;
}

/** Finds the columns by their headings.
 *  @example activityColumns([{ index: 1, path: ['外出日期'] }, { index: 4, path: ['目的地'] }]).columns.to?.index // 4 */
export function activityColumns(headed: readonly HeadedColumn[]): ActivityColumns {
  const columns: Partial<Record<ActivityField, HeadedColumn>> = {};
  const kinds = new Set<ActivityKind>();
  const texts = headed.map((column) => ({ column, plain: headingText(column.path.at(-1) ?? '').plain }));
  for (const { field, like, unless, kind } of ACTIVITY_HEADINGS) {
    for (const { column, plain } of texts) {
      if (!like.test(plain) || unless?.test(plain) || Object.values(columns).some((taken) => taken.index === column.index)) continue;
      columns[field] ??= column;
      if (kind) kinds.add(kind);
    }
  }
  return { columns, kinds };
}
