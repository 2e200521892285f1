import type { Project } from '../../../../src/domain/project';
import { heldYears } from '../../../../src/domain/summary/tallies/held-years';

const signed = (sheet: string, year: number | null, count: number): Project[] => Array.from({ length: count }, () => ({ file: null, sheet, year, exclusion: null }) as unknown as Project);

it('takes a few projects of another year for carried over, and a fifth of the fullest year for that year', () => {
  expect(heldYears([...signed('台账', 2019, 222), ...signed('台账', 2018, 9)])).toEqual([2019]);
  expect(heldYears([...signed('台账', 2019, 10), ...signed('台账', 2018, 2)])).toEqual([2019, 2018]);
  expect(heldYears([...signed('台账', 2019, 11), ...signed('台账', 2018, 2)])).toEqual([2019]);
});

it('takes a year after which a sheet is named, however small', () => {
  expect(heldYears([...signed('2019年', 2019, 222), ...signed('2018年', 2018, 9)])).toEqual([2019, 2018]);
  expect(heldYears([...signed('签约项目', 2019, 222), ...signed('开工项目', 2018, 9)])).toEqual([2019]);
});

it('leaves out rows that are not counted, and those without a year', () => {
  const excluded = signed('台账', 2018, 5).map((project) => ({ ...project, exclusion: { code: 'terminated', values: {} } }) as Project);
  expect(heldYears([...signed('台账', 2019, 3), ...excluded, ...signed('台账', null, 4)])).toEqual([2019]);
});
