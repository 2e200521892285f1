import { textTable } from '../src/cli/text-table';
import { commandLineBench } from './command-line-bench';
import { domainBench } from './domain-bench';
import { functionsBench } from './functions-bench';
import { matchingBench } from './matching-bench';
import { rivalsBench } from './matching-rivals';
import { paneBench } from './pane-bench';
import { roundTripsBench } from './round-trips-bench';

/** Prints what the product costs, and fails where a limit is broken. */
async function bench(): Promise<boolean> {
  const domain = domainBench();
  console.log(`读取＋分类＋计划（12 列），与同一数据经 JSON 复制一遍相比\n${textTable(['行', 'JSON 复制', '引凤', '倍数', '限'], domain.lines)}`);
  console.log(`本进程内存峰值 ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
  const trips = await roundTripsBench();
  console.log(`生成年度汇总的往返（内嵌工作簿）\n${textTable(['行', '往返', '发送', '接收', '最大一次', '限'], trips.lines)}\n`);
  const cli = await commandLineBench();
  console.log(`命令行，10 万行 .xlsx，从头到尾\n${textTable(['命令', '时间', '内存峰值', ''], cli.lines)}`);
  const matching = await matchingBench();
  console.log(`\n三类500强匹配，单核\n${textTable(['', '时间', '限'], matching.lines)}\n`);
  console.log(`同样的名称（黄金集的一部分），每 1,000 个\n${textTable(['', '时间', '找对集团', '给无关企业配了集团'], await rivalsBench())}`);
  const functions = await functionsBench();
  console.log(`\n自定义函数，10 万行的一列，一次调用\n${textTable(['', '时间', '限'], functions.lines)}`);
  const pane = await paneBench();
  console.log(`\n面板\n${textTable(['', '实测', '限'], pane.lines)}`);
  return pane.holds && functions.holds && domain.holds && trips.holds && cli.holds && matching.holds;
}

process.exitCode = (await bench()) ? 0 : 1;
