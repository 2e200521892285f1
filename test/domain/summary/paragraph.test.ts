import { DEFAULT_RULES } from '../../../src/domain/rules';
import { filledParagraph, paragraphOf, unknownPlaceholders } from '../../../src/domain/summary/paragraph';
import { fillTemplate } from '../../../src/domain/summary/paragraph-template';
import { indicators } from '../proofread/indicators';

const worded = (paragraphTemplate: string) => filledParagraph(indicators(), { ...DEFAULT_RULES, paragraphTemplate });

describe('the paragraph', () => {
  it('states the published figures of 2019 in the usual words', () => {
    const text = paragraphOf(indicators(), DEFAULT_RULES);
    expect(text).toMatch(/^2019年累计签约项目222个；合同引资额435\.5亿元，其中内资407\.96亿元、外资4\.08亿美元。/);
    expect(text).toContain('引进亿元以上项目46个，5亿元以上项目22个，10亿元以上项目13个，三类“500强”项目13个（世界500强项目8个、中国500强项目3个、民营500强项目2个），首次入湘“500强”项目1个。');
  });

  it('names the months of a part of the year', () => {
    expect(paragraphOf(indicators(2019, { through: 9 }), DEFAULT_RULES)).toMatch(/^2019年1—9月累计签约项目222个/);
  });

  it('says what has grown only where the year before is known', () => {
    expect(paragraphOf(indicators(), DEFAULT_RULES)).not.toContain('同比');
    const withEarlier = indicators(2019, { earlier: indicators(2018, { signed: { projects: 200, contractedYuan: 45_000_000_000 } }) });
    expect(paragraphOf(withEarlier, DEFAULT_RULES)).toMatch(/签约项目222个，同比增长11%；合同引资额435\.5亿元，同比下降3\.2%/);
  });

  it('leaves out what there is none of, but never the number of projects', () => {
    const nothing = { projects: 0, contractedYuan: 0 };
    const text = paragraphOf(indicators(2019, { signed: nothing, firstEntry: 0 }), DEFAULT_RULES);
    expect(text).toContain('签约项目0个');
    expect(text).not.toContain('首次入湘');
  });
});

describe("the office's own wording", () => {
  it('is filled by the labels of the summary', () => {
    expect(worded('全年签约{签约项目}个、引资{合同引资额}亿元，新能源汽车{链:新能源汽车}个{链：新能源汽车：合同引资额}亿元。').text).toBe('全年签约222个、引资435.5亿元，新能源汽车38个163.92亿元。');
  });

  it('keeps a placeholder that nobody knows as it is, and names it', () => {
    expect(worded('签约{签约项目}个，税收{税收}亿元，{链:航空}个')).toEqual({ text: '签约222个，税收{税收}亿元，{链:航空}个', unknown: ['税收', '链:航空'] });
  });

  it('is checked without a ledger: what can never be filled is found', () => {
    expect(unknownPlaceholders('{签约项目}{同比:合同引资额}{同比:税收}{链:航空}{活动:小分队招商}{活动:出国}{期间}', DEFAULT_RULES)).toEqual(['同比:税收', '活动:出国']);
  });

  it('prints a dash where a figure is not known outside a clause, and leaves the clause out', () => {
    expect(worded('引资同比{同比:合同引资额}').text).toBe('引资同比—');
    expect(worded('引资〔，同比{同比:合同引资额}〕').text).toBe('引资');
  });

  it('leaves the brackets of a document number alone', () => {
    expect(worded('按湘政办发〔2020〕38号，签约{签约项目}个').text).toBe('按湘政办发〔2020〕38号，签约222个');
  });

  it('never fills a figure twice: what a placeholder gives is not a template', () => {
    expect(fillTemplate('{甲}', () => ({ text: '{乙}〔{丙}〕', silent: false })).text).toBe('{乙}〔{丙}〕');
  });
});
