import type { Top500Class } from '../top500';

/** Days on which the lists were published: 《财富》世界500强 (财富中文网), 中国企业500强 (中国企业联合会、中国企业家协会), 中国民营企业500强 (全国工商联). */
const PUBLISHED: Readonly<Record<Top500Class, Readonly<Record<number, string>>>> = {
  世界500强: {
    2015: '2015-07-22', 2016: '2016-07-20', 2017: '2017-07-20', 2018: '2018-07-19', 2019: '2019-07-22', 2020: '2020-08-10',
    2021: '2021-08-02', 2022: '2022-08-03', 2023: '2023-08-02', 2024: '2024-08-05', 2025: '2025-07-29', 2026: '2026-07-28',
  },
  中国500强: {
    2015: '2015-08-22', 2016: '2016-08-27', 2017: '2017-09-10', 2018: '2018-09-02', 2019: '2019-09-01', 2020: '2020-09-28',
    2021: '2021-09-25', 2022: '2022-09-06', 2023: '2023-09-20', 2024: '2024-09-11', 2025: '2025-09-15',
  },
  民营500强: {
    2015: '2015-08-25', 2016: '2016-08-25', 2017: '2017-08-24', 2018: '2018-08-29', 2019: '2019-08-22', 2020: '2020-09-10',
    2021: '2021-09-25', 2022: '2022-09-07', 2023: '2023-09-12', 2024: '2024-10-12', 2025: '2025-08-28', 2026: '2026-09-22',
  },
};

/** The day that is assumed for a year that the table does not know. */
const USUAL_DAY: Readonly<Record<Top500Class, string>> = { 世界500强: '08-05', 中国500强: '09-15', 民营500强: '09-30' };

/** The day on which a list was (or usually is) published, yyyy-mm-dd.
 *  @example publicationDay('世界500强', 2019) // { day: '2019-07-22', assumed: false } */
export function publicationDay(kind: Top500Class, year: number): { readonly day: string; readonly assumed: boolean } {
  const day = PUBLISHED[kind][year];
  return day === undefined ? { day: `${year}-${USUAL_DAY[kind]}`, assumed: true } : { day, assumed: false };
}
