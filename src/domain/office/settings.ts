import { parseAmount } from '../amount/parse';
import { parseUnit, unitLabel } from '../amount/unit';
import { provinceNamed } from '../classify/source-region-reader';
import { YI } from '../money';
import type { Rules } from '../rules';
import { SECTIONS } from '../summary/sections/sections';

/** A setting that one line of `招商设置` holds. */
export interface Setting {
  readonly key: string;
  /** What the line says of itself, for staff. */
  readonly explanation: string;
  /** What may stand there, for the sentence that names a mistake. */
  readonly allowed: string;
  /** True where the text counts as it is written, blanks and widths too. */
  readonly verbatim?: boolean;
  /** How a form asks for it; a choice where there are options, else text. */
  readonly kind?: 'number' | 'list';
  readonly unit?: string;
  /** Where one of a few words must stand, or several of them where the kind is a list. */
  readonly options?: readonly string[];
  readonly written: (rules: Rules) => string | number;
  /** The rules with what is written (never blank); null where it cannot be used. */
  readonly read: (text: string, rules: Rules) => Rules | null;
}

const OPTIONAL = SECTIONS.filter(({ optional }) => optional);
const LONGEST_TEMPLATE = 2000;

/** The line that holds the wording of the paragraph. */
export const TEMPLATE_KEY = '通稿模板';

/** The settings that take one value each, in the order of the sheet. Tiers and book rates take several lines: tier-settings.ts, book-rates.ts. */
export const SETTINGS: readonly Setting[] = [
  choice('榜单口径', '三类500强按哪一年的榜单认定：签约时最新发布的、签约当年的，或现有最新的。', 'top500Lists', [
    ['published', ['签约时最新发布', '签约时最新', '最新发布']],
    ['signing-year', ['签约当年榜单', '签约当年', '当年榜单']],
    ['newest', ['最新榜单', '现有最新', '最新']],
  ]),
  choice('投资档次依据', '投资档次按总投资还是按合同引资额划分。', 'tierBasis', [
    ['total', ['总投资', '总投资额']],
    ['contracted', ['合同引资额', '合同额', '引资额']],
  ]),
  choice('外资档次', '外资项目按单列的美元门槛分档，还是按账面汇率折成人民币后分档。', 'foreignTiers', [
    ['own', ['单列门槛', '单列']],
    ['convert', ['按汇率折算', '折算']],
  ]),
  choice('终止项目', '终止、退出、清退的项目是否计入；不计入时件数另列。', 'terminated', [
    ['exclude', ['不计入', '不计', '否']],
    ['count', ['计入', '是']],
  ]),
  {
    key: '首次入省名称', explanation: '首次进入本省的叫法，用作标题和栏目名，例如首次入湘、首次入鄂。', allowed: '“首次”开头的名称，不超过10个字',
    written: (rules) => rules.firstEntryLabel,
    read: (text, rules) => (/^首[次家]\S{1,8}$/.test(text) ? { ...rules, firstEntryLabel: text } : null),
  },
  {
    key: '默认金额单位', explanation: '金额、标题和表头都没有写单位时，按这个单位计，并列入核对清单。', allowed: '亿元、万元、元、万美元等单位',
    written: (rules) => unitLabel(rules.defaultUnit),
    read: (text, rules) => {
      const unit = parseUnit(text);
      return unit === null ? null : { ...rules, defaultUnit: { ...unit, currencyNamed: true } };
    },
  },
  {
    key: '疑似错位金额上限（亿元）', kind: 'number', unit: '亿元', explanation: '总投资超过这个数的，疑为小数点或单位有误，列入核对清单；金额不改。', allowed: '大于0的数，单位亿元',
    written: (rules) => rules.implausibleAbove / YI,
    read: (text, rules) => {
      const { amount, flags } = parseAmount(text, { unit: { currency: 'CNY', scale: YI, currencyNamed: true }, at: { sheet: '' } });
      return amount === null || flags.length > 0 || amount.currency !== 'CNY' || amount.firmness !== 'exact' || amount.value <= 0 ? null : { ...rules, implausibleAbove: amount.value };
    },
  },
  {
    key: '本省', explanation: '本省名称，例如湖南；用来区分省内和省外的来源地。没有填写时不区分。', allowed: '省、自治区或直辖市的名称，例如湖南',
    written: (rules) => rules.homeProvince,
    read: (text, rules) => {
      const homeProvince = provinceNamed(text);
      return homeProvince === null ? null : { ...rules, homeProvince };
    },
  },
  {
    key: '不显示的栏目', kind: 'list', options: OPTIONAL.map(({ name }) => name),
    explanation: `年度汇总中不需要的部分，用顿号隔开。可以写：${OPTIONAL.map(({ name }) => name).join('、')}。`, allowed: `用顿号隔开的栏目：${OPTIONAL.map(({ name }) => name).join('、')}`,
    written: (rules) => OPTIONAL.filter(({ key }) => rules.hiddenSections.includes(key)).map(({ name }) => name).join('、'),
    read: (text, rules) => {
      const keys = text.split(/[、,;\/]+/).filter((name) => name !== '').map((name) => OPTIONAL.find((section) => section.name.normalize('NFKC') === name)?.key);
      return keys.some((key) => key === undefined) ? null : { ...rules, hiddenSections: OPTIONAL.flatMap(({ key }) => (keys.includes(key) ? [key] : [])) };
    },
  },
  {
    key: TEMPLATE_KEY, verbatim: true,
    explanation: '年度通稿的写法，花括号中的指标换成数字，例如“{年度}年签约项目{签约项目}个，合同引资额{合同引资额}亿元”。留空用默认写法。', allowed: `不超过${LONGEST_TEMPLATE}个字的文字`,
    written: (rules) => rules.paragraphTemplate,
    read: (text, rules) => (text.length <= LONGEST_TEMPLATE ? { ...rules, paragraphTemplate: text } : null),
  },
];

type ChoiceField = 'top500Lists' | 'tierBasis' | 'foreignTiers' | 'terminated';

/** A setting with a few words to choose from: each value with how it is written, and what else is understood. */
function choice<Field extends ChoiceField>(key: string, explanation: string, field: Field, words: readonly (readonly [value: Rules[Field], words: readonly [string, ...string[]]])[]): Setting {
  const options = words.map(([, [word]]) => word);
  return {
    key, explanation, options,
    allowed: options.join('、'),
    written: (rules) => words.find(([value]) => value === rules[field])?.[1][0] ?? '',
    read: (text, rules) => {
      const found = words.find(([, known]) => known.includes(text));
      return found === undefined ? null : { ...rules, [field]: found[0] };
    },
  };
}
