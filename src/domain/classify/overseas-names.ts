/** Places outside the mainland as ledgers name them: the name that is printed, and other spellings of it. 港、澳、台 count as 境外, as 商务部 counts them. */
const OVERSEAS: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['香港', '港资', 'HONGKONG'], ['澳门', '澳资', 'MACAO', 'MACAU'], ['台湾', '台资', '台北', '高雄', 'TAIWAN'], ['港澳台', '港澳', '港、澳、台'],
  ['日本', '日资', '东京', '大阪', 'JAPAN'], ['韩国', '韩资', '南韩', '首尔', 'KOREA'], ['新加坡', '星加坡', 'SINGAPORE'], ['马来西亚', 'MALAYSIA'], ['泰国', 'THAILAND'], ['越南'], ['印度尼西亚', '印尼'], ['印度'], ['菲律宾'], ['柬埔寨'], ['老挝'], ['缅甸'], ['文莱'], ['蒙古国'],
  ['巴基斯坦'], ['孟加拉国'], ['斯里兰卡'], ['哈萨克斯坦'], ['乌兹别克斯坦'], ['以色列', 'ISRAEL'], ['土耳其'], ['沙特阿拉伯', '沙特'], ['阿联酋', '迪拜'], ['卡塔尔'], ['科威特'], ['伊朗'],
  ['美国', '美资', '美利坚', 'USA', 'U.S.A', 'UNITEDSTATES'], ['加拿大', 'CANADA'], ['墨西哥'], ['巴西'], ['阿根廷'], ['智利'], ['秘鲁'],
  ['英属维尔京群岛', '维尔京群岛', '维京群岛', 'BVI'], ['开曼群岛', '开曼', 'CAYMAN'], ['百慕大'], ['萨摩亚'], ['毛里求斯'], ['塞舌尔'],
  ['英国', 'UK', 'UNITEDKINGDOM'], ['德国', '德资', 'GERMANY'], ['法国', '法资', 'FRANCE'], ['意大利', 'ITALY'], ['西班牙', 'SPAIN'], ['葡萄牙'], ['荷兰', 'NETHERLANDS'], ['比利时'], ['卢森堡'], ['瑞士', 'SWITZERLAND'], ['瑞典', 'SWEDEN'], ['挪威'], ['丹麦'], ['芬兰'], ['爱尔兰'], ['奥地利'],
  ['波兰'], ['捷克'], ['匈牙利'], ['罗马尼亚'], ['希腊'], ['俄罗斯', '俄国'], ['白俄罗斯'], ['乌克兰'], ['澳大利亚', '澳洲', 'AUSTRALIA'], ['新西兰'], ['南非'], ['埃及'], ['尼日利亚'], ['肯尼亚'], ['埃塞俄比亚'],
  ['欧洲', '欧盟'], ['东南亚'], ['非洲'],
];

const BY_START = byStart();

/** The place outside the mainland that a text (widths folded, capitals, no blanks) names at a position; null where none starts there.
 *  @example overseasAt('中国香港', 2)?.name // '香港' */
export function overseasAt(text: string, start: number): { readonly name: string; readonly length: number } | null {
  const found = BY_START.get(text.slice(start, start + 2))?.find(({ spelling }) => text.startsWith(spelling, start));
  return found === undefined ? null : { name: found.name, length: found.spelling.length };
}

interface Spelling {
  readonly name: string;
  readonly spelling: string;
}

/** Longest first: 印度尼西亚 before 印度. */
function byStart(): ReadonlyMap<string, readonly Spelling[]> {
  const map = new Map<string, Spelling[]>();
  for (const [name, ...others] of OVERSEAS) {
    for (const spelling of [name, ...others]) {
      const start = spelling.slice(0, 2);
      map.set(start, [...(map.get(start) ?? []), { name, spelling }]);
    }
  }
  for (const spellings of map.values()) spellings.sort((one, other) => other.spelling.length - one.spelling.length);
  return map;
}
