import type { Observed } from '../../domain/conformance';
import { errorOf, valuesOf, type Probe } from './probe';

const ROWS = [
  ['新能源', 12, 2019, '是'], ['新能源', 5, 2019, '是'], ['电子信息', 0.8, 2019, '是'], ['新能源', 2, 2018, '是'], ['电子信息', '约5亿元', 2019, '否'],
] as const;

/** Texts of so many bytes in all, in cells of a thousand letters. */
function textCells(megabytes: number): string[][] {
  return Array.from({ length: megabytes * 100 }, () => Array.from({ length: 10 }, () => 'a'.repeat(1_000)));
}

/** Calculation, limits and errors. */
export const BEHAVIOUR_PROBES = {
  'calculation.counting': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:D5').values = ROWS.map((row) => [...row]);
      const range = sheet.getRange('F1:F8');
      range.formulas = [
        ['=COUNTIFS($C$1:$C$5,2019,$D$1:$D$5,"是")'], ['=SUMIFS($B$1:$B$5,$C$1:$C$5,2019,$A$1:$A$5,"新能源")'], ['=COUNTIFS($B$1:$B$5,">=5")'], ['=RANK(B2,$B$1:$B$4)'],
        ['=ROWS($A$1:$A$5)'], ['=SUMPRODUCT(($C$1:$C$5=2019)*($D$1:$D$5="是"))'], ['=IF(F3=0,"—",F1/F3)'], ['=ROUND(SUM($B$1:$B$5),2)'],
      ];
      return valuesOf(context, range);
    },
  },
  'calculation.criteria': {
    run: async (context, { sheet }) => {
      sheet.getRange('A1:A6').formulas = [["'=1+1项目"], ['甲*公司'], ['甲乙公司'], ['A公司'], ['a公司'], ["'5"]];
      const range = sheet.getRange('C1:C6');
      range.formulas = [['=COUNTIFS($A$1:$A$6,"==1+1项目")'], ['=COUNTIFS($A$1:$A$6,"甲~*公司")'], ['=COUNTIFS($A$1:$A$6,"甲*公司")'], ['=COUNTIFS($A$1:$A$6,"a公司")'], ['=COUNTIFS($A$1:$A$6,5)'], ['=COUNTIFS($A$1:$A$6,"<>")']];
      return valuesOf(context, range);
    },
  },
  'calculation.suspended': {
    run: async (context, { sheet }) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      await context.sync();
      return valuesOf(context, sheet.getRange('A1:B1'));
    },
  },
  'calculation.date-system': {
    run: async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2);
      day.load('value');
      await context.sync();
      return day.value;
    },
  },
  'limits.write-4mb': { run: (context, { sheet }) => errorOf(context, () => { sheet.getRange('A1:J390').values = textCells(3.9); }) },
  'limits.write-6mb': { run: (context, { sheet }) => errorOf(context, () => { sheet.getRange('A1:J600').values = textCells(6); }) },
  'limits.read-6mb': {
    run: async (context, { sheet }) => {
      for (const top of [0, 300]) {
        sheet.getRangeByIndexes(top, 0, 300, 10).values = textCells(3);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each half fits one request
        await context.sync();
      }
      return errorOf(context, () => { sheet.getRange('A1:J600').load('values'); });
    },
  },
  'errors.not-found': { run: (context, { otherName }) => errorOf(context, () => { context.workbook.worksheets.getItem(otherName()).load('name'); }) },
  'errors.shape': { run: (context, { sheet }) => errorOf(context, () => { sheet.getRange('A1:B2').values = [[1, 2, 3]]; }) },
  'errors.protected': {
    run: async (context, { sheet }) => {
      sheet.protection.protect();
      await context.sync();
      const writing = await errorOf(context, () => { sheet.getRange('A1').values = [[1]]; });
      sheet.protection.unprotect();
      await context.sync();
      return writing;
    },
  },
  'errors.name': {
    run: async (context, { sheet }): Promise<Observed> => {
      const sign = await errorOf(context, () => { sheet.name = '汇总[2019]'; });
      return [sign, await errorOf(context, () => { sheet.name = '长'.repeat(32); })];
    },
  },
  'errors.name-taken': { run: (context, { name }) => errorOf(context, () => { context.workbook.worksheets.add(name); }) },
} as const satisfies Readonly<Record<string, Probe>>;
