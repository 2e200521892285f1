import { Failure } from '../domain/failure';
import { describeFailure } from '../strings/describe';
import { zhCN } from '../strings/zh-CN';

/** Says on standard error what happened, why, and what to do next; an error that is not foreseen keeps its technical details. */
export function printFailure(error: unknown): void {
  if (!(error instanceof Failure)) {
    process.stderr.write(`没有完成：程序出错。\n请把下面的内容发给维护人员。\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return;
  }
  const { what, why, next } = describeFailure(error, zhCN);
  process.stderr.write(`${what}\n原因：${why}\n办法：${next}\n`);
}
