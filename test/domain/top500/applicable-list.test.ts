import { applicableYears, effectiveLists } from '../../../src/domain/top500/applicable-list';
import { completeList, excerpt } from './sample';

const on = (year: number | null, month: number | null = null, day: number | null = null) => ({ year, month, day });

describe('which list counts', () => {
  it('is the one published latest on the signing date', () => {
    expect(applicableYears('世界500强', on(2019, 7, 21), 'published', [])).toEqual([2018]);
    expect(applicableYears('世界500强', on(2019, 7, 22), 'published', [])).toEqual([2019]);
    expect(applicableYears('民营500强', on(2024, 10, 11), 'published', [])).toEqual([2023]);
    expect(applicableYears('民营500强', on(2024, 10, 12), 'published', [])).toEqual([2024]);
  });

  it('does not depend on which lists are at hand', () => {
    const lists = [completeList('世界500强', 2022, '2022-08-03', {})];
    expect(applicableYears('世界500强', on(2025, 3, 1), 'published', lists)).toEqual([2024]);
  });

  it('follows the day that an office’s own list says', () => {
    const own = excerpt('中国500强', 2019, '2019-06-01', ['首钢集团有限公司']);
    expect(applicableYears('中国500强', on(2019, 7, 1), 'published', [own])).toEqual([2019]);
    expect(applicableYears('中国500强', on(2019, 7, 1), 'published', [])).toEqual([2018]);
  });

  it('is open between two years where the date leaves out month or day', () => {
    expect(applicableYears('世界500强', on(2019), 'published', [])).toEqual([2018, 2019]);
    expect(applicableYears('世界500强', on(2019, 7), 'published', [])).toEqual([2018, 2019]);
    expect(applicableYears('世界500强', on(2019, 9), 'published', [])).toEqual([2019]);
  });

  it('is that of the signing year, or the newest, where the office says so', () => {
    const lists = [completeList('世界500强', 2022, null, {}), completeList('世界500强', 2026, null, {})];
    expect(applicableYears('世界500强', on(2019, 1, 5), 'signing-year', lists)).toEqual([2019]);
    expect(applicableYears('世界500强', on(2019, 1, 5), 'newest', lists)).toEqual([2026]);
    expect(applicableYears('民营500强', on(2019, 1, 5), 'newest', lists)).toEqual([]);
  });

  it('cannot be told without a year', () => {
    expect(applicableYears('世界500强', null, 'published', [])).toEqual([]);
    expect(applicableYears('世界500强', on(null, 7, 5), 'published', [])).toEqual([]);
  });

  it('is the office’s own before the one that comes with the product', () => {
    const shipped = completeList('世界500强', 2022, '2022-08-03', {});
    const other = completeList('世界500强', 2026, '2026-07-28', {});
    const own = excerpt('世界500强', 2022, null, ['沃尔玛']);
    expect(effectiveLists([shipped, other], [own])).toEqual([own, other]);
  });
});
