import { placeAt } from '../company/places';
import type { Origin } from '../field';
import { remembered } from '../remembered';
import type { SourceRegion, SourceSide } from '../source-region';
import { overseasAt } from './overseas-names';

/** Words for a side without a place. 市外 may be in the province or not, so it is none of them. */
const SIDES: readonly { readonly side: SourceSide; readonly like: RegExp }[] = [
  { side: 'overseas', like: /境外|国外|海外|外商|外资|侨资/ },
  { side: 'domestic', like: /省外|外省/ },
  { side: 'province', like: /省内|本省|本市|本地|本区|本县|[市区县]内/ },
];
const CHINA = '中国';

/** Where capital comes from, by the ledger's own words or by the place in an investor's name. */
export class SourceRegionReader {
  /** What a cell of a 来源地 column says; null where it is empty, side, province and country null where it cannot be understood. */
  readonly stated: (text: string) => SourceRegion | null;
  private readonly ofName: (investor: string) => SourceRegion | null;
  private readonly ofProvince: (province: string) => SourceRegion;
  private readonly ofCountry: (country: string) => SourceRegion;

  /** @param home the office's own province; '' where it is not set, and then no one can say what is 省内 and what 省外 */
  constructor(private readonly home: string) {
    this.stated = remembered((text: string) => this.read(text));
    this.ofName = remembered((investor: string) => this.readName(investor));
    this.ofProvince = remembered((province: string) => this.mainland(byName(province), province));
    this.ofCountry = remembered((country: string) => overseas(byName(country), country));
  }

  /** Where the ledger says nothing: 外资 is 境外; else the place that the name begins with or has in brackets (宁波甲公司, 甲（上海）公司). The text then says that it is from the name. Null where the name tells no place. */
  derived(investor: string, origin: Origin | null): SourceRegion | null {
    const named = this.ofName(investor);
    return origin === 'foreign' && named?.country == null ? FOREIGN : named;
  }

  private readName(investor: string): SourceRegion | null {
    const country = overseasAt(investor, 0)?.name;
    if (country !== undefined) return this.ofCountry(country);
    const province = provinceAt(investor, 0) ?? provinceInBrackets(investor);
    return province === null ? null : this.ofProvince(province);
  }

  private read(text: string): SourceRegion | null {
    const plain = text.normalize('NFKC').replace(/[\s"“”]+/g, '').toUpperCase();
    if (plain === '' || NOTHING.has(plain)) return null;
    for (let at = 0; at < plain.length - 1; at++) {
      const country = overseasAt(plain, at)?.name;
      if (country !== undefined) return overseas(text, country);
      const province = provinceAt(plain, at);
      if (province !== null) return this.mainland(text, province);
    }
    const side = SIDES.find(({ like }) => like.test(plain))?.side ?? null;
    return { text, side, province: side === 'province' && this.home !== '' ? this.home : null, country: null };
  }

  private mainland(text: string, province: string): SourceRegion {
    return { text, side: this.home === '' ? null : province === this.home ? 'province' : 'domestic', province, country: null };
  }
}

/** The short name of a province that a text names, and nothing else; null for anything else.
 *  @example provinceNamed('湖南省') // '湖南' */
export function provinceNamed(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const place = placeAt(plain, 0);
  const isWhole = place !== null && place.text === plain && (place.city === '' || place.city === place.province);
  return isWhole && overseasAt(place.province, 0) === null && place.province !== CHINA ? place.province : null;
}

const NOTHING = new Set(['-', '--', '—', '——', '/', '无', '暂无', '不详']);
const FOREIGN: SourceRegion = { text: '外资（未注明国别地区）', side: 'overseas', province: null, country: null };

function byName(place: string): string {
  return `${place}（据投资方名称）`;
}

function overseas(text: string, country: string): SourceRegion {
  return { text, side: 'overseas', province: null, country };
}

/** 中国 names no province. Countries that names begin with are overseas, and found before. */
function provinceAt(text: string, start: number): string | null {
  const place = placeAt(text, start);
  return place === null || place.province === CHINA || overseasAt(place.province, 0) !== null ? null : place.province;
}

const BRACKET = /[(（]/;

function provinceInBrackets(name: string): string | null {
  const open = name.search(BRACKET);
  return open < 0 ? null : provinceAt(name, open + 1);
}
