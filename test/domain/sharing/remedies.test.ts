import { finding } from '../../../src/domain/sharing/findings';
import { remediesFor } from '../../../src/domain/sharing/remedies';

const functions = (sheet: string, count: number) => finding('functions', { sheet, count, cells: 'H3' });
const trust = (has: 0 | 1) => finding('trust.prompt', { startup: 0, pane: 1, functions: has });

describe('what the product can put right before sharing', () => {
  it('freezes the functions of all sheets together, and only then switches the trust prompt off', () => {
    expect(remediesFor([functions('签约项目', 4), functions('外资项目', 3), trust(1)])).toEqual([
      { remedy: 'freeze', count: 7, waitsFor: null }, { remedy: 'trust-off', count: 0, waitsFor: 'functions' },
    ]);
  });

  it('freezes nothing while a function has no value', () => {
    expect(remediesFor([finding('functions.no-value', { sheet: '签约项目', count: 1, cells: 'H4' }), functions('签约项目', 4)])).toEqual([{ remedy: 'freeze', count: 4, waitsFor: 'values' }]);
  });

  it('removes kept sheets, and switches the prompt off where there are no functions', () => {
    expect(remediesFor([finding('sheets.kept', { sheets: '引凤~1、引凤~2', count: 2 }), trust(0)])).toEqual([
      { remedy: 'remove-kept', count: 2, waitsFor: null }, { remedy: 'trust-off', count: 0, waitsFor: null },
    ]);
  });

  it('shows the hidden sheets that decide on the figures', () => {
    expect(remediesFor([finding('office.hidden', { sheet: '人工核定' }), finding('office.hidden', { sheet: '招商设置' })])).toEqual([{ remedy: 'show-office', count: 2, waitsFor: null }]);
  });

  it('leaves to people what only they can judge', () => {
    expect(remediesFor([finding('sheet.changed', { sheet: '2019年度汇总' }), finding('sheets.hidden', { sheets: '底稿', count: 1 })])).toEqual([]);
  });
});
