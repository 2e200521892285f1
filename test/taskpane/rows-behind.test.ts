import { indicator, type Indicator, type Relation } from '../../src/domain/proofread/findings';
import { rowsBehind } from '../../src/taskpane/proofread/rows-behind';
import { SURVEY } from './scripted-survey';

const rows = (named: Indicator | Relation, through = 12): number[] => rowsBehind(named, SURVEY.classified.projects, through, SURVEY.rules).map(({ row }) => row);

describe('the rows behind a figure', () => {
  const tier5 = indicator('tierProjects', 2019, { minYi: 5 });
  const signed = indicator('signedProjects', 2019, {});

  it.each<[string, Indicator | Relation, number[]]>([
    ['签约项目', signed, [5, 6, 7, 8, 9, 10]],
    ['签约项目 of the year before', indicator('signedProjects', 2018, {}), [11]],
    ['内资', indicator('domestic', 2019, {}), [5, 6, 7, 8, 9]],
    ['外资', indicator('foreignUsd', 2019, {}), [10]],
    ['5亿元以上, which includes 10亿元以上', tier5, [5, 6]],
    ['1—5亿元', indicator('bandProjects', 2019, { minYi: 1, maxYi: 5 }), [7, 8]],
    ['亿元以下', indicator('bandContracted', 2019, { minYi: 0, maxYi: 1 }), [9, 10]],
    ['三类500强, without what is 待核', indicator('top500Projects', 2019, {}), [5]],
    ['世界500强', indicator('top500ClassCompanies', 2019, { class: '世界500强' }), [5]],
    ['中国500强', indicator('top500ClassProjects', 2019, { class: '中国500强' }), []],
    ['首次入湘', indicator('firstEntry', 2019, { label: '首次入湘' }), [5]],
    ['已开工, which includes 已投产', indicator('started', 2019, {}), [5, 6]],
    ['已投产', indicator('operating', 2019, {}), [6]],
    ['3—9月', indicator('monthProjects', 2019, { from: 3, to: 9 }), [6, 7, 8]],
    ['a share: the part', { code: 'share', year: 2019, of: tier5, in: signed }, [5, 6]],
    ['growth: the year itself', { code: 'growth', year: 2019, of: signed, since: 2018 }, [5, 6, 7, 8, 9, 10]],
  ])('of %s', (_, named, expected) => {
    expect(rows(named)).toEqual(expected);
  });

  it('are those of the months that are counted', () => {
    expect(rows(signed, 6)).toEqual([5, 6, 7]);
  });
});
