import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openWorkbook } from '../src/workbench/document/open-workbook';
import { saveWorkbook } from '../src/workbench/document/save-workbook';
import { bringToFront } from '../src/workbench/document/sheet/front-sheet';
import { setVisibility } from '../src/workbench/document/sheet/sheet-list';

/** Makes the pictures of docs/图 from the workbook of `npm run demo`: LibreOffice prints it, Poppler draws the pages of the summary. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const WORKBOOK = path.join(ROOT, 'out', '台账示例-2019-汇总.xlsx');
const PICTURES = path.join(ROOT, 'docs', '图');
const TITLE = '招商引资汇总表';
const WIDTH = 1200;
/** The tables and the charts; the lists behind them are long. */
const PAGES = 5;
const TIME_LIMIT_MS = 300_000;

/** 宋体 is not on every machine that makes pictures; the nearest free typeface stands in. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern"><test name="family"><string>宋体</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Serif CJK SC</string></edit></match>
</fontconfig>
`;

const folder = mkdtempSync(path.join(tmpdir(), 'yinfeng-pictures-'));
try {
  run(process.execPath, ['--import', 'tsx', 'src/cli/demo.ts']);
  const pdf = await printed();
  const pages = run('pdftotext', [pdf, '-']).split('\f').flatMap((text, index) => (text.trimStart().split('\n', 3).some((line) => line.includes(TITLE)) ? [index + 1] : []));
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES);
  pages.slice(0, PAGES).forEach((page, index) => { draw(pdf, page, `汇总-${index + 1}`); });
  console.log(`汇总表 ${pages.length} 页，画出：${readdirSync(PICTURES).join('、')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function printed(): Promise<string> {
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, FONTS);
  writeFileSync(path.join(folder, 'summary.xlsx'), await summaryAlone());
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  run('soffice', [profile, '--headless', '--norestore', '--convert-to', 'pdf:calc_pdf_Export', '--outdir', folder, path.join(folder, 'summary.xlsx')], { FONTCONFIG_FILE: fonts });
  return path.join(folder, 'summary.pdf');
}

/** The workbook with every sheet but the summary hidden: what a person prints who prints that sheet. */
async function summaryAlone(): Promise<Uint8Array> {
  const document = await openWorkbook(readFileSync(WORKBOOK), { fileName: path.basename(WORKBOOK) });
  const summary = document.sheets.find(({ name }) => name.endsWith('年度汇总'));
  if (summary === undefined) throw new Error(`${WORKBOOK}: no summary`);
  bringToFront(document, summary);
  for (const sheet of document.sheets) if (sheet !== summary) setVisibility(document, sheet, 'hidden');
  return saveWorkbook(document);
}

function draw(pdf: string, page: number, name: string): void {
  const drawn = path.join(folder, name);
  run('pdftoppm', ['-png', '-singlefile', '-f', String(page), '-l', String(page), '-scale-to-x', String(WIDTH), '-scale-to-y', '-1', pdf, drawn]);
  copyFileSync(`${drawn}.png`, path.join(PICTURES, `${name}.png`));
}

function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...environment }, timeout: TIME_LIMIT_MS, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}
