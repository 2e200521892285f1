/** What the page itself says. */
export interface PageStrings {
  readonly claim: string;
  readonly open: string;
  readonly save: string;
  readonly closePane: string;
  readonly closeNotice: string;
  readonly drop: string;
  readonly opening: string;
  readonly demonstration: string;
  readonly notReady: string;
  readonly discard: (file: string) => string;
  readonly refused: string;
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly unforeseen: (reason: string) => string;
}

const zhCN: PageStrings = {
  claim: '这是引凤自带的试用页，不是 Excel',
  open: '打开…',
  save: '保存',
  closePane: '关闭面板',
  closeNotice: '知道了',
  drop: '松开鼠标，打开这个工作簿',
  opening: '正在打开…',
  demonstration: '台账示例-2019.xlsx',
  notReady: '面板还在启动，请稍候再试。',
  discard: (file) => `“${file}”有未保存的改动。打开另一个工作簿会丢掉这些改动，是否继续？`,
  refused: '没有改动。',
  reasons: {
    AccessDenied: '这张表受保护，请先撤销保护。',
    InvalidArgument: '内容不合要求，例如公式写得不完整、括号不成对，或者工作表名称不能用。',
    ItemAlreadyExists: '已经有同名的工作表。',
    FilteredRangeConflict: '这张表有筛选，请先清除筛选。',
    InvalidOperation: '现在不能这样做。',
  },
  unforeseen: (reason) => `试用页出错：${reason}`,
};

const enUS: PageStrings = {
  claim: 'Yinfeng trial page. This is not Excel',
  open: 'Open…',
  save: 'Save',
  closePane: 'Close pane',
  closeNotice: 'OK',
  drop: 'Drop to open this workbook',
  opening: 'Opening…',
  demonstration: '台账示例-2019.xlsx',
  notReady: 'The pane is still starting. Please try again in a moment.',
  discard: (file) => `“${file}” has changes that are not saved. Opening another workbook discards them. Go on?`,
  refused: 'Nothing was changed.',
  reasons: {
    AccessDenied: 'The sheet is protected; remove the protection first.',
    InvalidArgument: 'The content cannot be used: an unfinished formula, brackets that do not match, or a sheet name that is not allowed.',
    ItemAlreadyExists: 'There is a sheet of that name already.',
    FilteredRangeConflict: 'The sheet is filtered; clear the filter first.',
    InvalidOperation: 'This cannot be done now.',
  },
  unforeseen: (reason) => `The trial page failed: ${reason}`,
};

export function pageStrings(locale: string): PageStrings {
  return locale.startsWith('en') ? enUS : zhCN;
}
