import * as fc from 'fast-check';
import { readDraft } from '../../../../src/domain/proofread/reading/draft-text';

it.each([
  ['三类“500强”项目 13 个', '三类500强项目13个'],
  ['［总投资］１，３００萬元', '(总投资)1,300万元'],
  ['46个，5亿元', '46个，5亿元'],
  ['46个,5亿元', '46个，5亿元'],
  ['1 130亿元', '1 130亿元'],
  ['项目\t46', '项目¦46'],
  ['项目    46', '项目46'],
  ['46    22', '46¦22'],
  ['签约项目222个\r\n\r\n合同引资额', '签约项目222个\n合同引资额'],
  ['', ''],
])('reads %j as %j', (draft, plain) => {
  expect(readDraft(draft).plain).toBe(plain);
});

it('joins a line that the page has broken, not one that the writer has ended', () => {
  const wrapped = '全年招商引资工作取得了十分显著的成效，全区累计引进亿元以\n上项目46个';
  expect(readDraft(wrapped).plain).toContain('亿元以上项目46个');
  expect(readDraft('全年累计签约项目222个\n合同引资额435.5亿元').plain).toContain('222个\n合同');
});

it('knows where every character stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('项', '４', '“', ' ', '\n', 'ß', '😀', '，', ',', '6', '\u200B', '\t', '額'), maxLength: 80 }), (draft) => {
      const { plain, offsets } = readDraft(draft);
      expect(offsets).toHaveLength(plain.length + 1);
      expect(offsets[plain.length]).toBe(draft.length);
      for (let at = 1; at < plain.length; at += 1) expect(offsets[at]).toBeGreaterThan(offsets[at - 1] ?? -1);
    }),
  );
});
