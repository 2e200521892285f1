import type { ToolsStrings } from './tools-strings';

const COLUMNS = { amount: '投资额（亿元）', tier: '投资档次', top500: '三类500强', group: '500强企业' } as const;

/** 写回台账、固化为数值、分享前检查。 */
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
  sharing: {
    title: '分享前检查（发给别人之前）',
    note: '查一查没有装加载项的人打开这个工作簿会遇到什么。只检查，不改动。',
    act: '检查',
    again: '再检查一次',
    found: (findings) => `分享前要看的有 ${findings} 项`,
    rest: (findings) => `再列出 ${findings} 项`,
    moreCells: (cells) => `等 ${cells} 处`,
    byPerson: '其余各项要由人判断；改好以后请“再检查一次”。',
    remedies: '一键处理',
    remedy: {
      freeze: { label: '固化为数值', question: (count) => `把 ${count} 个用了“ZS.”函数的单元格变成数值，别的公式不变。可以撤销。`, act: '确定固化', done: '已固化为数值' },
      'show-office': { label: '取消隐藏', question: (count) => `让 ${count} 张决定数字的隐藏工作表（招商设置、500强名录、人工核定）显示出来。可以撤销。`, act: '确定显示', done: '已取消隐藏' },
      'remove-kept': { label: '清除保留的工作表', question: (count) => `删除 ${count} 张为撤销保留的隐藏工作表。这一步不能撤销，清除以后，上一次生成也不能再撤销。`, act: '确定清除', done: '已清除为撤销保留的工作表' },
      'trust-off': { label: '关闭信任提示', question: () => '对方打开时，Excel 不再询问是否信任本工具；本工具和面板也不再随这个文件打开。可以撤销。', act: '确定关闭', done: '已关闭信任提示' },
    },
    waitsFor: { values: '有的函数还没有数值，请先改正上面列出的单元格。', functions: '工作簿里还有“ZS.”函数，请先固化为数值。' },
    cancel: '取消',
  },
};
