import { top500Verdict } from '../../../src/domain/classify/top500-verdict';
import { UNCOVERED } from '../../../src/domain/classify/stated-top500';
import type { Top500, Top500Status } from '../../../src/domain/top500';
import type { Top500Match } from '../../../src/domain/top500/match';

const says = (status: Top500Status, evidence: string): Top500 => ({ ...UNCOVERED, status, evidence });

const match = (status: Top500Status, more: Partial<Top500Match['investors'][number]> = {}): Top500Match => {
  const verdict = { ...says(status, '名录'), group: '某集团', class: status === '是' ? ('世界500强' as const) : null };
  return { verdict, investors: [{ investor: '甲', verdict, candidates: [], missing: [], decision: null, contradicted: false, ...more }] };
};

describe("the office's column and the lists together", () => {
  it.each([
    ['是', '是', '是', null],
    ['是', '待核', '是', null],
    ['是', '未覆盖', '是', null],
    ['是', '否', '待核', 'top500.stated-but-not-listed'],
    ['否', '是', '待核', 'top500.denied-but-listed'],
    ['否', '待核', '否', null],
    ['未覆盖', '是', '是', null],
    ['未覆盖', '待核', '待核', 'top500.review'],
    ['未覆盖', '否', '否', null],
    ['未覆盖', '未覆盖', '未覆盖', null],
    ['待核', '未覆盖', '待核', 'top500.review'],
    ['待核', '是', '是', null],
  ] as const)('column %s, lists %s: %s', (stated, listed, outcome, flag) => {
    const verdict = top500Verdict(says(stated, '台账'), match(listed));
    expect([verdict.top500.status, verdict.flag]).toEqual([outcome, flag]);
  });

  it('gives both as evidence', () => {
    expect(top500Verdict(says('是', '台账'), match('是')).top500).toMatchObject({ group: '某集团', class: '世界500强', evidence: '台账；名录' });
  });

  it("lets a person's decision hold against both, and says where lists disagree", () => {
    const decision = { investor: '甲', status: '是' as const };
    expect(top500Verdict(says('否', '台账'), match('是', { decision }))).toMatchObject({ top500: { status: '是' }, flag: null });
    expect(top500Verdict(says('否', '台账'), match('是', { decision, contradicted: true })).flag).toBe('top500.decision-contradicted');
  });
});
