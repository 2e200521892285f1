import type { ReadingFlags } from './reading-strings';

export const zhCNReadingFlags: ReadingFlags = {
  'activity.hidden': ({ sheet }) => `工作表“${sheet}”是隐藏的，看上去是招商活动，没有计入；需要计入的，请取消隐藏后重新生成。`,
  'activity.table-unclear': ({ sheet }) => `工作表“${sheet}”看上去是招商活动，但不能逐条读取（看不出是外出招商还是客商来访，或没有日期、目的地等栏目），没有计入。`,
  'activity.date-missing': () => '没有填写活动日期，这一条不计入任何年度。',
  'activity.date-unreadable': ({ text }) => `活动日期“${text}”无法识别，请改成“2019-07-05”或“2019年7月5日”这样的写法。`,
  'activity.year-from-title': ({ text, year }) => (text === '' ? `本表没有日期栏，各条活动都按标题中的${year}年计。` : `活动日期“${text}”没有写年份，按标题中的${year}年计；本表同样的写法都这样处理。`),
  'activity.other-year': ({ text, titleYear }) => `活动日期是${text}，与标题中的${titleYear}年不一致，按活动日期计。`,
  'activity.kind-unclear': ({ text }) => `从“${text}”看不出是外出招商还是客商来访，这一条没有计入。`,
  'activity.leader-unclear': ({ text }) => `从“${text}”看不出是不是区主要领导或其他区领导带队，请写明职务；总批次不受影响。`,
  'activity.batches-unclear': ({ text }) => `批次“${text}”无法识别，按1批次计。`,
  'activity.continued': ({ row }) => `没有序号和日期，看作第${row}行活动的续行，没有另计批次，请核实。`,
  'chain.by-keyword': ({ chain, keyword }) => `台账没有写产业链，因有“${keyword}”归入“${chain}”，请核实。`,
  'chain.several': ({ chains, taken }) => `按关键词可归入多条产业链（${chains}），取“${taken}”，请核实。`,
  'chain.unknown': ({ chain }) => `产业链“${chain}”不在招商设置的产业链名单中，单独成行统计；同名的只提示一次。`,
  'sourceRegion.unclear': ({ text }) => `从来源地“${text}”看不出是哪个省或国家地区。`,
};
