import type { ToolsStrings } from './tools-strings';

const COLUMNS = { amount: '投资额（亿元）', tier: '投资档次', top500: '三类500强', group: '500强企业' } as const;

/** 写回台账、固化为数值。 */
export const zhCNTools: ToolsStrings = {
  writeBack: {
    title: '分类（写回台账）',
    note: '把归类结果写在台账右侧的空列里，原有单元格不作改动。再次写回时更新原来的列，可以撤销。',
    columns: '写哪几列',
    column: (column, firstEntry) => (column === 'firstEntry' ? firstEntry : COLUMNS[column]),
    as: '写成',
    modes: { values: '数值（发给谁都能看）', functions: '函数（随台账变化，对方要装加载项）' },
    act: '写回台账',
    done: '已写回台账',
    chooseOne: '请至少选一列。',
  },
  freeze: {
    title: '固化为数值（发给别人之前）',
    note: '没有装加载项的电脑算不出“ZS.”函数。固化以后，这些单元格只剩数值，别的公式不变，可以撤销。',
    keepCopy: '改动的表另存一份带函数的副本',
    act: '固化为数值',
    done: '已固化为数值',
  },
};
