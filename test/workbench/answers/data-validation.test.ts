import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../../src/workbench/document/save-workbook';
import { codeOf, onSheet, openSheets, readBack, withExcel } from '../started';

describe('what may be entered into cells', () => {
  it('is a list, a number or what a formula allows, with the messages that a person sees', async () => {
    const document = await openSheets({ name: '招商设置', rows: [['规则', '值'], ['档次', 1]] }, { name: '选项', rows: [['是'], ['否']] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('招商设置');
      const number = sheet.getRange('B2').dataValidation;
      number.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      number.errorAlert = { showAlert: true, style: 'Warning', title: '不是金额', message: '请填 0 至 100 之间的亿元数。' };
      number.prompt = { showPrompt: true, title: '投资档次', message: '以上含本数' };
      number.ignoreBlanks = false;
      sheet.getRange('B3').dataValidation.rule = { wholeNumber: { formula1: 2000, operator: 'GreaterThan' } };
      sheet.getRange('B4:B6').dataValidation.rule = { list: { inCellDropDown: true, source: '=选项!$A$1:$A$2' } };
      sheet.getRange('B7').dataValidation.rule = { custom: { formula: '=LEN(B7)<9' } };
      await context.sync();
    }));
    const reopened = await openWorkbook(await saveWorkbook(document), { fileName: '设置.xlsx' });
    await withExcel(reopened, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('招商设置');
      const rules = ['B2', 'B3', 'B5', 'B7', 'C1'].map((address) => sheet.getRange(address).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks'));
      await context.sync();
      expect(rules.map(({ type }) => type)).toEqual(['Decimal', 'WholeNumber', 'List', 'Custom', 'None']);
      expect(rules[0]).toMatchObject({
        rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, ignoreBlanks: false,
        errorAlert: { showAlert: true, style: 'Warning', title: '不是金额', message: '请填 0 至 100 之间的亿元数。' }, prompt: { showPrompt: true, title: '投资档次', message: '以上含本数' },
      });
      expect(rules.slice(1, 4).map(({ rule }) => rule)).toEqual([{ wholeNumber: { formula1: 2000, operator: 'GreaterThan' } }, { list: { inCellDropDown: true, source: '=选项!$A$1:$A$2' } }, { custom: { formula: '=LEN(B7)<9' } }]);
    }));
    expect((await readBack(document)).sheets[0]?.dataValidations).toMatchObject([
      { range: 'B2', type: 'decimal', errorStyle: 'warning', errorTitle: '不是金额', errorMessage: '请填 0 至 100 之间的亿元数。', inputTitle: '投资档次', inputMessage: '以上含本数' },
      { range: 'B3', type: 'whole', operator: 'greaterThan' }, { range: 'B4:B6', type: 'list', formula1: '选项!$A$1:$A$2' }, { range: 'B7', type: 'custom' },
    ]);
  });

  it('keeps its messages when the rule changes', async () => {
    await onSheet([['值']], async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.prompt = { showPrompt: true, title: '年份', message: '四位数' };
      dataValidation.rule = { wholeNumber: { formula1: 2000, operator: 'GreaterThan' } };
      dataValidation.rule = { wholeNumber: { formula1: 2010, operator: 'GreaterThan' } };
      dataValidation.load('rule,prompt');
      await context.sync();
      expect([dataValidation.rule, dataValidation.prompt.message]).toEqual([{ wholeNumber: { formula1: 2010, operator: 'GreaterThan' } }, '四位数']);
    });
  });

  it('refuses texts that Excel would not open the file with', async () => {
    await onSheet([['值']], async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.prompt = { showPrompt: true, title: '题'.repeat(33), message: '' };
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
      dataValidation.rule = { list: { inCellDropDown: true, source: '选项,'.repeat(100) } };
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '长'.repeat(256) };
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    });
  });
});
