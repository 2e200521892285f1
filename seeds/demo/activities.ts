import { dayAfter, weekdayOf } from './calendar';
import { Draw } from './draw';

/** Who led an outbound trip, or received a visit. */
export type Leader = '区主要领导' | '其他区领导' | '链（组）负责人' | '招商专员';

/** One outbound trip of a team (小分队招商). */
export interface TeamTrip {
  readonly day: string;
  readonly team: string;
  readonly ledBy: Leader;
  readonly destination: string;
  readonly visited: string;
  readonly subject: string;
  readonly people: number;
  readonly remark: string;
}

/** One inbound visit (邀请客商来区考察). */
export interface Visit {
  readonly day: string;
  readonly visitor: string;
  readonly from: string;
  readonly people: number;
  readonly receivedBy: Leader;
  readonly host: string;
  readonly subject: string;
  readonly remark: string;
}

/** How many there are: the newspaper says 1000余, 900余, 60余 and 百余批次. */
export const ACTIVITY_COUNTS = { teamTrips: 1036, visits: 927, ledByMainLeaders: 64, ledByOtherLeaders: 118 } as const;

const TEAMS = ['新能源汽车链小分队', '轨道交通链小分队', '电子信息链小分队', '智能机器人链小分队', '新材料链小分队', '氢能链小分队', '应急安全链小分队', '包装链小分队', '现代服务业组小分队', '生物医药组小分队', '综合招商室小分队'];
const TRADES = [['汽车科技', '动力科技', '汽车零部件'], ['轨道装备', '交通设备'], ['电子科技', '微电子', '信息技术'], ['智能装备', '机器人科技'], ['新材料', '合金制品'], ['氢能科技', '新能源科技'], ['应急装备', '安全科技'], ['包装材料', '包装'], ['供应链管理', '商务服务'], ['医疗器械', '生物科技'], ['环境科技', '实业']];
const PLACES = ['深圳', '东莞', '广州', '佛山', '上海', '苏州', '无锡', '常州', '宁波', '杭州', '温州', '台州', '北京', '天津', '青岛', '武汉', '南昌', '厦门', '合肥', '重庆', '长沙', '西安'];
/** Names are put together from characters that company names seldom use, so that they meet no real company. */
const FIRST = [...'澍垚瑢旸翊珩昶砚霁衍沅湜栩珺昀峣澧翀琮翯骐濂颢彧旻峄翮'];
const SECOND = [...'楷晟桥屿枫棠屹砺曜澈筠祺骋峤樾翎堃峪'];
const TRIP_SUBJECTS = ['上门拜访，推介产业链配套', '对接项目投资意向', '考察生产基地，洽谈合作', '洽谈标准厂房租赁', '跟进签约项目落地', '对接供应链配套需求', '拜访商协会，邀请来区考察'];
const VISIT_SUBJECTS = ['考察标准厂房及配套', '考察自主创新园', '实地选址，洽谈用地', '参观龙头企业，对接配套', '洽谈合同条款', '考察投资环境'];
const REMARKS = ['', '', '', '', '', '', '', '形成投资意向', '持续跟进', '拟回访'];

/** The year's outbound trips in the order of their days; the same at every call. */
export function teamTrips(): readonly TeamTrip[] {
  const draw = new Draw(20190101);
  const { teamTrips: count, ledByMainLeaders, ledByOtherLeaders } = ACTIVITY_COUNTS;
  const leaders = draw.shuffled(Array.from({ length: count }, (_, index) => leaderOf(index, ledByMainLeaders, ledByOtherLeaders)));
  return daysOf(count, draw).map((day, index) => {
    const team = draw.index(TEAMS.length);
    const destination = draw.one(PLACES);
    return {
      day,
      team: TEAMS[team] ?? '',
      ledBy: leaders[index] ?? '招商专员',
      destination,
      visited: Array.from({ length: 1 + draw.index(2) }, () => companyIn(destination, team, draw)).join('、'),
      subject: draw.one(TRIP_SUBJECTS),
      people: 3 + draw.index(5),
      remark: draw.one(REMARKS),
    };
  });
}

/** The year's inbound visits in the order of their days; the same at every call. */
export function visits(): readonly Visit[] {
  const draw = new Draw(20191231);
  return daysOf(ACTIVITY_COUNTS.visits, draw).map((day) => {
    const team = draw.index(TEAMS.length);
    const from = draw.one(PLACES);
    const rank = draw.index(10);
    return {
      day,
      visitor: companyIn(from, team, draw),
      from,
      people: 2 + draw.index(7),
      receivedBy: rank === 0 ? '区主要领导' : rank <= 2 ? '其他区领导' : '链（组）负责人',
      host: (TEAMS[team] ?? '').replace('小分队', ''),
      subject: draw.one(VISIT_SUBJECTS),
      remark: draw.one(REMARKS),
    };
  });
}

function leaderOf(index: number, main: number, other: number): Leader {
  if (index < main) return '区主要领导';
  if (index < main + other) return '其他区领导';
  return index % 3 === 0 ? '招商专员' : '链（组）负责人';
}

function companyIn(place: string, trade: number, draw: Draw): string {
  return `${place}${draw.one(FIRST)}${draw.one(SECOND)}${draw.one(TRADES[trade] ?? [''])}有限公司`;
}

/** Working days of 2019, evenly spread and in order. */
function daysOf(count: number, draw: Draw): string[] {
  const working = Array.from({ length: 365 }, (_, index) => dayAfter('2019-01-01', index)).filter((day) => weekdayOf(day) % 6 !== 0 && !/^2019-(01-01|02-0[4-8]|10-0[1-7])$/.test(day));
  return Array.from({ length: count }, () => draw.one(working)).sort();
}
