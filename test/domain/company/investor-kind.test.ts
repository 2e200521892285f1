import { investorKind } from '../../../src/domain/company/investor-kind';

describe('what an investor’s name is the name of', () => {
  it.each([
    ['浙江温州客商', 'person'],
    ['李小明', 'person'],
    ['株洲市人民政府', 'government'],
    ['株洲高新区管委会', 'government'],
    ['中国包装联合会', 'association'],
    ['湖南工业大学', 'association'],
    ['浙江省', 'place'],
    ['本地企业', 'place'],
    ['日本企业', 'place'],
    ['中车株洲电力机车有限公司', 'company'],
    ['某某投资促进局投资有限公司', 'company'],
    ['北汽', 'unclear'],
    ['张裕', 'unclear'],
    ['无', 'none'],
    ['', 'none'],
  ])('%s: %s', (name, kind) => {
    expect(investorKind(name)).toBe(kind);
  });
});
