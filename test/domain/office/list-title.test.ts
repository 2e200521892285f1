import { listKind, listYear } from '../../../src/domain/office/list-title';

describe('which list a title names', () => {
  it.each([
    ['2024年《财富》世界500强排行榜', '世界500强'],
    ['财富全球500强', '世界500强'],
    ['Fortune Global 500 (2019)', '世界500强'],
    ['世界五百强', '世界500强'],
    ['世界５００强', '世界500强'],
    ['2024中国企业500强', '中国500强'],
    ['中国 500 强', '中国500强'],
    ['2024中国民营企业500强.xlsx', '民营500强'],
    ['民企500强榜单', '民营500强'],
    ['全国工商联上规模民营企业500强', '民营500强'],
  ])('%s is %s', (title, kind) => {
    expect(listKind(title)).toBe(kind);
  });

  it.each(['500强名录', '财富500强', '财富中国500强', '中国制造业企业500强', '2023中国民营企业制造业500强', '中国服务业民营企业100强', '世界品牌500强', '湖南企业100强', '招商项目台账', ''])('“%s” is none of the three lists', (title) => {
    expect(listKind(title)).toBeNull();
  });
});

describe('the year of a list', () => {
  it.each([
    ['2019年世界500强', 2019],
    ['世界500强2019', 2019],
    ['按2023年营业收入排序的2024中国企业500强', 2024],
    ['2024中国民营企业500强（2023年度营收）', 2024],
    ['中国民营企业500强_2022', 2022],
    ['２０２１年世界500强', 2021],
  ])('%s is of %i', (title, year) => {
    expect(listYear(title)).toBe(year);
  });

  it('is unknown where no year is written, and a company count is none', () => {
    expect(listYear('世界500强')).toBeNull();
    expect(listYear('共20240家企业')).toBeNull();
  });
});
