import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPreview } from './start-preview';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const PORT = '3000';

/** How each system opens an address in the browser that its user has chosen. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = { darwin: ['open'], win32: ['explorer.exe'] };

/** npm run preview [-- --port N] [-- --open] */
async function preview(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: PORT }, open: { type: 'boolean', default: false } } });
  const { address } = await startPreview(ROOT, Number(values.port), (line) => console.log(line));
  console.log(`
引凤试用页（不是 Excel）：${address}
页面和加载项都只由本机提供，工作簿不离开这台电脑。
证书是刚才临时生成的，没有安装到系统；浏览器首次打开会提示“您的连接不是私密连接”，
请选“高级 → 继续前往 localhost”。按 Ctrl+C 结束。
`);
  if (values.open) openBrowser(address);
}

function openBrowser(address: string): void {
  const [program, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...options, address], { stdio: 'ignore', detached: true }).on('error', () => console.log('没能打开浏览器，请自行打开上面的地址。')).unref();
}

try {
  await preview();
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? '端口已被占用。请结束占用它的程序，或换一个端口：npm run preview -- --port 3001' : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
