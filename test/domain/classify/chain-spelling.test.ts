import { ChainSpelling } from '../../../src/domain/classify/chain-spelling';

it('takes the first spelling of a chain for all that differ only in blanks, widths and brackets', () => {
  const chains = new ChainSpelling();
  expect(['新能源（汽车）', '新能源(汽车)', '新能源 （汽车）', '新能源', ''].map((chain) => chains.of(chain))).toEqual(['新能源（汽车）', '新能源（汽车）', '新能源（汽车）', '新能源', '']);
});

it('takes 无 and dashes for no chain', () => {
  const chains = new ChainSpelling();
  expect(['无', '—', '/', '其他'].map((chain) => chains.of(chain))).toEqual(['', '', '', '其他']);
});

it('cuts what is no name any more, so that formulas can still count it', () => {
  expect(new ChainSpelling().of('链'.repeat(300))).toHaveLength(100);
});
