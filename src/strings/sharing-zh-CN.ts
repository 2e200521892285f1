import type { SharingFailures, SharingStrings } from './sharing-strings';

export const zhCNSharingFailures: SharingFailures = {
  'write-back.no-room': ({ sheet, cell }) => ({
    what: `工作表“${sheet}”的台账右侧没有空列，分类结果没有写入。`,
    why: `${cell} 一列已有内容，写入会覆盖或挤动它。`,
    next: '请在台账右侧插入几列空列，或把那里的内容移到别处，然后重试。',
  }),
  'write-back.merged': ({ sheet, cell }) => ({
    what: `工作表“${sheet}”没有写入分类结果。`,
    why: `${cell} 处的合并单元格跨了几个项目，只能存放一个结果。`,
    next: `请取消 ${cell} 处的合并，然后重试。`,
  }),
  'write-back.hidden': ({ sheet, columns }) => ({
    what: `工作表“${sheet}”没有写入分类结果。`,
    why: `要写入的${columns}列是隐藏的，写了也看不到。`,
    next: `请取消隐藏${columns}列，然后重试。`,
  }),
  'write-back.heading-twice': ({ sheet, heading, cells }) => ({
    what: `工作表“${sheet}”没有写入分类结果。`,
    why: `有几列的标题都是“${heading}”（${cells}），不知道该更新哪一列。`,
    next: '请删除多余的一列，然后重试。',
  }),
  'freeze.no-value': ({ count, cells }) => ({
    what: '没有固化：有的函数还没有算出数值。',
    why: `${count}个单元格显示错误或正在计算：${cells}。固化会把错误留在表里。`,
    next: '请等计算完成，或改正这些单元格，然后重试。',
  }),
  'trust.functions-left': ({ sheets }) => ({
    what: '没有关闭信任提示：工作簿里还有本工具的函数。',
    why: `“${sheets}”的函数要由本工具计算，关闭以后对方看到的数值不会再更新。`,
    next: '请先“固化为数值”，再关闭信任提示。',
  }),
};

export const zhCNSharing: SharingStrings = {
  findings: {
    functions: ({ sheet, count, cells }) => ({
      what: `工作表“${sheet}”有${count}个单元格用了本工具的函数（${cells}）。`,
      why: '没有安装本工具的人打开后，一旦重新计算，这些单元格会显示 #NAME?。',
      next: '分享前请“固化为数值”。',
    }),
    'functions.spill': ({ sheet, count, cells }) => ({
      what: `工作表“${sheet}”有${count}个函数的结果铺满了旁边的单元格（${cells}）。`,
      why: '没有本工具或使用旧版 Excel、WPS 的人，看到的可能只有第一格，其余变成错误或空白。',
      next: '分享前请“固化为数值”。',
    }),
    'functions.no-value': ({ sheet, count, cells }) => ({
      what: `工作表“${sheet}”有${count}个函数没有数值（${cells}）。`,
      why: '它们显示错误或正在计算，对方看到的也会是错误。',
      next: '请等计算完成，或改正这些单元格，再分享。',
    }),
    'summary.stale': ({ sheet, figure, cell, shown, now }) => ({
      what: `“${sheet}”已经过时：${figure}（${cell}）是${shown}，按现在的台账应为${now}。`,
      why: '生成以后，台账、设置、名录或核定有改动。',
      next: '请重新生成年度汇总，再分享。',
    }),
    'detail.stale': ({ sheet, count, cells }) => ({
      what: `“${sheet}”有${count}处与现在的台账不一致（${cells}）。`,
      why: '生成以后，台账、设置、名录或核定有改动。',
      next: '请重新生成年度汇总，再分享。',
    }),
    'summary.unchecked': ({ sheets }) => ({
      what: `不能核对“${sheets}”是否过时。`,
      why: '工作簿中现在没有可以归类的台账。',
      next: '请确认台账仍在本工作簿中，标题行完整；只分享汇总时，可以不理会。',
    }),
    'sheet.changed': ({ sheet }) => ({
      what: `“${sheet}”在生成以后被人手工改过。`,
      why: '改动过的数字不再由台账算出。',
      next: '请核对改动；不需要保留的，请重新生成年度汇总。',
    }),
    'sheets.kept': ({ sheets, count }) => ({
      what: `有${count}张为撤销保留的隐藏工作表（${sheets}）。`,
      why: '里面是上一次生成的内容，对方可以取消隐藏看到。',
      next: '请“清除保留的工作表”；清除以后，上一次生成不能再撤销。',
    }),
    'office.hidden': ({ sheet }) => ({
      what: `工作表“${sheet}”是隐藏的。`,
      why: '它决定汇总的数字，对方看不到依据。',
      next: '请“取消隐藏”；不想让对方看到的，请确认不影响说明口径。',
    }),
    'sheets.hidden': ({ sheets, count }) => ({
      what: `有${count}张隐藏的工作表（${sheets}）。`,
      why: '对方可以取消隐藏看到里面的内容。',
      next: '请确认可以分享；不该分享的，请先删除。',
    }),
    'links.external': ({ sheet, count, cells, books }) => ({
      what: `工作表“${sheet}”有${count}个公式引用别的工作簿（${cells}）。`,
      why: `对方没有“${books}”，打开时会提示更新链接，数值可能变成错误。`,
      next: '请把这些公式改为数值，或一并提供被引用的工作簿。',
    }),
    'trust.prompt': ({ startup, pane, functions }) => ({
      what: '对方打开时，Excel 会询问是否信任本工具。',
      why: `${[...(startup === 1 ? ['本工具随文件启动'] : []), ...(pane === 1 ? ['面板随文件打开'] : []), ...(functions === 1 ? ['文件里有本工具的函数'] : [])].join('，')}。`,
      next: functions === 1 ? '分享前请先“固化为数值”，再“关闭信任提示”。' : '分享前请“关闭信任提示”。',
    }),
  },
  nothingFound: '没有发现问题，可以分享。',
};
