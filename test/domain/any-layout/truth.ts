import fc from 'fast-check';

/** What is known of a project before it is written down in a ledger. */
export interface TrueProject {
  readonly name: string;
  readonly investor: string;
  readonly chain: string;
  /** 总投资, a whole number of 万元, or of 万美元 for foreign capital. */
  readonly wan: number;
  readonly foreign: boolean;
  readonly signed: { readonly year: number; readonly month: number; readonly day: number };
  readonly terminated: boolean;
}

export const CHAINS = ['新能源汽车', '电子信息', '生物医药', '新材料'] as const;

const PLACES = ['湖南', '深圳市', '浙江', '上海', '武汉'];
const TRADES = ['机电', '新材料', '食品', '智能装备', '物流', '医疗器械'];
const FORMS = ['有限公司', '股份有限公司', '集团有限公司', '（集团）有限公司', '有限公司、北京联合投资合伙企业（有限合伙）'];
/** Names that sound like something else, too. */
const PRODUCTS = ['年产5万吨铝型材', '新能源汽车零部件', '智能家居产业园', '500强企业配套', '冷链物流', '合计科技总部', '亿元级数控机床', '小计量仪表', '二期扩建', '总投资50亿元的食品加工', '2018年结转', '产业链协同创新', '签约仪式中心', '一期投资方总部', '世界500强\n研发', '（全市）供水', '1.2万吨钒', '台账管理软件'];

/** On and about the thresholds, where a wrong reading shows. */
const wan = fc.oneof(
  fc.constantFrom(10_000, 1_000, 3_000, 999, 2_999, 9_999, 10_001, 50_000, 49_999, 100_000, 99_999, 100_001, 1, 500, 1_234, 12_345, 350_000, 1_000_000),
  fc.integer({ min: 1, max: 30_000 }),
  fc.integer({ min: 1, max: 300 }).map((millions) => millions * 1_000),
);

const signed = fc.record({ year: fc.constantFrom(2018, 2019, 2019, 2019), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

/** The projects of an office: no two with the same name or investor. */
export const trueProjects = fc
  .array(fc.record({ product: fc.constantFrom(...PRODUCTS), place: fc.constantFrom(...PLACES), trade: fc.constantFrom(...TRADES), form: fc.constantFrom(...FORMS), chain: fc.constantFrom(...CHAINS), wan, foreign: fc.boolean(), signed, terminated: fc.boolean() }), { minLength: 3, maxLength: 14 })
  .map((drafts) =>
    drafts.map(({ product, place, trade, form, terminated, foreign, ...rest }, at): TrueProject => {
      const brand = BRANDS[at] ?? '';
      return { ...rest, foreign: foreign && at % 3 === 1, name: `${brand}${product}项目`, investor: `${place}${brand}${trade}${form}`, terminated: terminated && at % 4 === 3 };
    }),
  );

const BRANDS = ['金穗', '恒昱', '博远', '启明星', '云帆', '德润', '华禄', '中瑞达', '万象源', '天岳', '百川汇', '正谷', '东篱', '长庚'];
