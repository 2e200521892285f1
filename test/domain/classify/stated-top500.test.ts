import { remarkedTop500, statedTop500, statedYesNo } from '../../../src/domain/classify/stated-top500';

const COLUMN = '是否三类500强';

describe("what the office's own 500强 column says", () => {
  it.each([
    ['世界500强', '是', '世界500强'],
    ['“世界五百强”', '是', '世界500强'],
    ['国内500强', '是', '中国500强'],
    ['民企500强', '是', '民营500强'],
    ['三类“500强”企业', '是', null],
    ['是', '是', null],
    ['√', '是', null],
    ['否', '否', null],
    ['非500强', '否', null],
    ['不是三类500强', '否', null],
    ['未入围三类500强', '否', null],
    ['世界', '是', '世界500强'],
    ['民企', '是', '民营500强'],
    ['', '未覆盖', null],
    ['-', '未覆盖', null],
  ])('%s → %s', (cell, status, name) => {
    expect(statedTop500(cell, COLUMN)).toMatchObject({ status, class: name });
  });

  it('takes the class from the heading where the cell only says 是', () => {
    expect(statedTop500('是', '是否世界500强')).toMatchObject({ status: '是', class: '世界500强' });
  });

  it('leaves 是 to a person where the column also takes industry leaders', () => {
    expect(statedTop500('是', '是否为世界500强或全球专业领域行业龙头企业')).toMatchObject({ status: '待核' });
  });

  it('does not guess at anything else', () => {
    expect(statedTop500('上市公司', COLUMN)).toBeNull();
    expect(statedTop500('世界', '企业类型')).toBeNull();
  });

  it('leaves to a person who is only near a 500强 company, or denies one class of three', () => {
    expect(statedTop500('世界500强配套企业', COLUMN)).toBeNull();
    expect(statedTop500('世界500强参股', COLUMN)).toBeNull();
    expect(statedTop500('非世界500强', COLUMN)).toBeNull();
    expect(statedTop500('非世界500强', '是否世界500强')?.status).toBe('否');
    expect(statedTop500('非世界500强，系民营500强', COLUMN)).toBeNull();
  });

  it('never makes a 否 of an empty cell', () => {
    expect(statedTop500('', COLUMN)?.status).not.toBe('否');
  });
});

describe('a remark', () => {
  it('that speaks of a 500强 company is evidence, not proof', () => {
    expect(remarkedTop500('世界500强企业投资')).toMatchObject({ status: '待核', class: '世界500强' });
  });

  it('that speaks of something else is nothing', () => {
    expect(remarkedTop500('标准厂房项目')).toBeNull();
  });
});

it('reads yes, no, empty and unclear cells apart', () => {
  expect(['是', '√', '否', '×', '', '—', '待定'].map(statedYesNo)).toEqual([true, true, false, false, null, null, undefined]);
});
