import divisions from './divisions.json' with { type: 'json' };

/** Where a place name stands in a text and which place it is. */
export interface Place {
  /** As written: 湖南省株洲市. */
  readonly text: string;
  /** Short name of the province (湖南), 中国, or the foreign country. */
  readonly province: string;
  /** Short name of the prefecture or of the province-level city where one is named: 株洲; '' where only the province is. */
  readonly city: string;
}

/** The place that a text has at a position: province, city and county as far as they follow one another; null where none starts there.
 *  The short name of a county or district counts only after its province or city (金川, 新华 and 红旗 are districts, too); that of a county-level
 *  city (浏阳, 江阴) anywhere, unless it is a common word.
 *  @example placeAt('湖南省株洲市天元区某某', 0)?.text // '湖南省株洲市天元区' */
export function placeAt(text: string, start: number): Place | null {
  const first = longestAt(text, start, null);
  if (first === null) return null;
  let end = start + first.name.length;
  let { province, city } = first;
  for (let next = longestAt(text, end, first); next !== null; next = longestAt(text, end, { province, city })) {
    end += next.name.length;
    city = city === '' ? next.city : city;
    province = next.province;
  }
  return { text: text.slice(start, end), province, city };
}

/** Whether the whole text is a place: 浙江省, 深圳, 湖南省株洲市.
 *  @example isPlace('湖南株洲') // true */
export function isPlace(text: string): boolean {
  return placeAt(text, 0)?.text.length === text.length;
}

interface Named {
  readonly name: string;
  readonly province: string;
  readonly city: string;
  /** A county's short name: read as a place only inside its own province. */
  readonly needsContext: boolean;
}

type Context = { readonly province: string; readonly city: string };

function longestAt(text: string, start: number, within: Context | null): Named | null {
  const candidates = NAMES_BY_START.get(text.slice(start, start + 2));
  return candidates?.find((named) => text.startsWith(named.name, start) && fits(named, within)) ?? null;
}

function fits(named: Named, within: Context | null): boolean {
  if (within === null) return !named.needsContext;
  if (within.province === CHINA) return !named.needsContext && named.province !== CHINA;
  return named.province === within.province && named.city !== '' && (within.city === '' || named.city === within.city);
}

const CHINA = '中国';

/** Places outside the divisions of the mainland that stand before a name or in its brackets. */
const COUNTRIES = [
  CHINA, '日本', '韩国', '美国', '德国', '法国', '英国', '意大利', '瑞士', '瑞典', '荷兰', '西班牙', '加拿大', '澳大利亚', '新加坡', '马来西亚', '泰国', '印度', '俄罗斯', '巴西',
];

/** Province names without 省, 市, 自治区 … that are not simply the first two characters. */
const LONG_PROVINCES = ['内蒙古', '黑龙江'];

/** Endings of divisions that a short name leaves out; nationalities before 自治州 go with them. */
const CITY_ENDING =
  /(?:市|地区|盟|(?:(?:土家|苗|侗|藏|羌|彝|布依|哈尼|傣|壮|白|景颇|傈僳|回|朝鲜|蒙古)族|蒙古|柯尔克孜|哈萨克){0,3}自治州)$/;
const COUNTY_ENDING = /(?:市|县|区|旗)$/;

/** County-level cities whose short names are words or brands as well. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  ('东方 大安 灯塔 安达 同江 海伦 和龙 无为 天长 明光 永安 高安 德兴 当阳 广水 英德 兴宁 东兴 北流 万宁 文昌 兴义 兴仁 福泉 安宁 合作 同仁 新星 白杨 双河 铁力 富锦 ' +
    '永康 永济 兴平 华阴 福安 南安 建德 海林 临江 凤城 兴城 五常 开远 安国').split(' '),
);

const NAMES_BY_START: ReadonlyMap<string, readonly Named[]> = byStart([...mainland(), ...COUNTRIES.map((name) => named(name, name, ''))]);

function named(name: string, province: string, city: string, needsContext = false): Named {
  return { name, province, city, needsContext };
}

function* mainland(): Generator<Named> {
  for (const division of divisions.provinces) {
    const province = LONG_PROVINCES.find((name) => division.name.startsWith(name)) ?? division.name.slice(0, 2);
    const municipality = division.name.endsWith('市') ? province : '';
    yield named(division.name, province, municipality);
    yield named(province, province, municipality);
    for (const [city, counties] of Object.entries<string>(division.cities)) yield* cityNames(province, city, counties, municipality);
  }
}

function* cityNames(province: string, city: string, counties: string, municipality: string): Generator<Named> {
  const short = city.replace(CITY_ENDING, '');
  if (short.length >= 2) {
    yield named(city, province, short);
    yield named(short, province, short);
  }
  for (const county of counties.split(' ')) {
    if (county === '') continue;
    const seat = short || municipality || county.replace(COUNTY_ENDING, '');
    yield named(county, province, seat);
    const shortCounty = county.replace(COUNTY_ENDING, '');
    const standsAlone = county.endsWith('市') && !COMMON_WORDS.has(shortCounty);
    if (shortCounty.length >= 2 && shortCounty !== short) yield named(shortCounty, province, seat, !standsAlone);
  }
}

function byStart(names: readonly Named[]): Map<string, Named[]> {
  const map = new Map<string, Named[]>();
  for (const entry of names) {
    const start = entry.name.slice(0, 2);
    map.set(start, [...(map.get(start) ?? []), entry]);
  }
  for (const entries of map.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return map;
}
