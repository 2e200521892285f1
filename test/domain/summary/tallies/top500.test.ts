import type { Project } from '../../../../src/domain/project';
import { firstProjects } from '../../../../src/domain/summary/tallies/top500';

const project = (name: string, group: string, month: number | null, className = '世界500强'): Project =>
  ({ name, investor: '', year: 2019, month, exclusion: null, top500: { status: '是', class: className, group } }) as unknown as Project;

const namesOf = (projects: readonly Project[], classes: boolean): string[] => [...firstProjects(projects, { classes })].map(({ name }) => name).sort();

it('counts a company by its first project of the year by month, wherever its row stands', () => {
  expect(namesOf([project('十一月', '甲', 11), project('三月', '甲', 3), project('五月', '乙', 5)], false)).toEqual(['三月', '五月']);
});

it('counts by a project without a month only where there is no other', () => {
  expect(namesOf([project('不明', '甲', null), project('十二月', '甲', 12), project('也不明', '乙', null)], false)).toEqual(['也不明', '十二月']);
});

it('counts a company once in each class that its projects have', () => {
  expect(namesOf([project('一', '甲', 1), project('二', '甲', 2, '中国500强')], true)).toEqual(['一', '二']);
});
