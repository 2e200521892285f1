import fc from 'fast-check';
import { isDecidable, nextOpen, reviewGroups, reviewLines } from '../../src/taskpane/review/review-items';
import { monthsBetween } from '../../src/taskpane/lists/list-age';
import { decisionsFor } from '../../src/taskpane/review/decisions';
import { LARGE, SURVEY } from './scripted-survey';

const groups = reviewGroups(SURVEY.classified);

describe('what is to be reviewed', () => {
  it('is everything that is flagged, what a person decides first, then the most frequent kind', () => {
    expect(groups.map(({ code, items }) => [code, items.length])).toEqual([['top500.review', 2], ['amount.near-threshold', 1], ['amount.missing', 1], ['ledger.total-differs', 1]]);
    expect(groups.flatMap(({ items }) => items.filter(isDecidable))).toHaveLength(2);
    expect(reviewGroups(LARGE.classified).map(({ items }) => items.length)).toEqual([1250, 3750, 1]);
  });

  it('has ids that stay the same and are never shared', () => {
    const ids = (survey: typeof SURVEY): string[] => reviewGroups(survey.classified).flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids(SURVEY)).toEqual(ids(SURVEY));
    const [first] = SURVEY.classified.ledgerFlags;
    const twice = ids({ ...SURVEY, classified: { ...SURVEY.classified, ledgerFlags: [first!, first!] } });
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('shows the findings of open kinds only', () => {
    expect(reviewLines(groups, new Set()).map(({ kind }) => kind)).toEqual(['group', 'group', 'group', 'group']);
    expect(reviewLines(groups, new Set(['top500.review'])).map(({ kind, position, size }) => [kind, position, size])).toEqual([['group', 1, 4], ['item', 1, 2], ['item', 2, 2], ['group', 2, 4], ['group', 3, 4], ['group', 4, 4]]);
  });

  it('is led through to the end, whatever was checked before', () => {
    const all = groups.flatMap(({ items }) => items.map(({ id }) => id));
    fc.assert(fc.property(fc.subarray(all), fc.option(fc.constantFrom(...all)), (checked, from) => {
      const seen = new Set(checked);
      let at = from;
      for (let step = seen.size; step < all.length; step += 1) {
        const item = nextOpen(groups, at, seen);
        expect(item).not.toBeNull();
        seen.add(item!.id);
        at = item!.id;
      }
      expect(nextOpen(groups, at, seen)).toBeNull();
    }));
  });
});

describe('a decision', () => {
  const project = SURVEY.classified.projects[1]!;

  it('answers the 500强 question for the investor and 首次入湘 for the project', () => {
    expect(decisionsFor(project, { status: '是', investor: '中车新材料技术有限公司', group: '中国中车股份有限公司', class: '世界500强' }, false, '2026-11-23')).toEqual([
      { investor: '中车新材料技术有限公司', status: '是', group: '中国中车股份有限公司', class: '世界500强', on: '2026-11-23' },
      { investor: '中车新材料技术有限公司', project: '轨道交通关键零部件智能制造产业园（一期）', status: null, firstEntry: false, on: '2026-11-23' },
    ]);
  });

  it('leaves a question open that was not answered', () => {
    expect(decisionsFor(project, { status: 'none' }, null, '2026-11-23')).toEqual([]);
    expect(decisionsFor(project, { status: '否', investor: '甲公司' }, null, '2026-11-23')).toEqual([{ investor: '甲公司', status: '否', on: '2026-11-23' }]);
  });
});

it.each([['2025-07-29', '2026-11-23', 15], ['2026-10-24', '2026-11-23', 0], ['2026-10-23', '2026-11-23', 1], ['2027-01-01', '2026-11-23', 0]])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
