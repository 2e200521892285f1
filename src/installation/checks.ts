/** What one check found; the sentences are for the administrator of an office. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen. */
  readonly seen: string;
  /** What to do; only where something is wrong. */
  readonly remedy: string;
}

/** One file of the bundle (files.json). */
export interface ListedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the checks look at, so that they can be tried without a browser. */
export interface Surroundings {
  readonly protocol: string;
  readonly userAgent: string;
  readonly language: string;
  readonly hasStorage: boolean;
  readonly fetch: (file: string) => Promise<Response>;
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
}

const OLDEST_CHROMIUM = 94;

const TYPES: Readonly<Record<string, RegExp>> = { js: /javascript/, html: /html/, json: /json/, png: /png/, xml: /xml/ };

/** Looks whether the add-in can run from this server on this machine, one finding for each thing that can be wrong. */
export async function findings(surroundings: Surroundings): Promise<readonly Finding[]> {
  const local = [https(surroundings), engine(surroundings), storage(surroundings)];
  const listed = await listedFiles(surroundings);
  if (listed === null) return [...local, { name: '文件清单', ok: false, seen: '没有取到 files.json', remedy: '请把安装包 web 文件夹里的全部文件放到服务器上，包括 files.json。' }];
  return [...local, ...(await served(listed, surroundings)), await policy(surroundings)];
}

function https({ protocol }: Surroundings): Finding {
  const ok = protocol === 'https:';
  return { name: '安全连接', ok, seen: ok ? '通过 https 打开，证书受本机信任' : `通过 ${protocol} 打开`, remedy: ok ? '' : '加载项只能从 https 地址运行。请为服务器装上本单位电脑信任的证书，用 https 地址打开。' };
}

function engine({ userAgent }: Surroundings): Finding {
  const chromium = Number(/Chrom(?:e|ium)\/(\d+)/.exec(userAgent)?.[1] ?? 0);
  const webkit = /AppleWebKit\/(\d+)/.test(userAgent) && chromium === 0;
  const ok = chromium >= OLDEST_CHROMIUM || webkit;
  const seen = chromium > 0 ? `Chromium ${chromium}` : webkit ? 'WebKit' : userAgent;
  return { name: '浏览器内核', ok, seen, remedy: ok ? '' : `需要 WebView2（Chromium ${OLDEST_CHROMIUM} 以上）。请安装或更新 Microsoft Edge WebView2 运行时；Office 2016、2019 的旧版会使用 IE 内核，不能运行。` };
}

function storage({ hasStorage }: Surroundings): Finding {
  return { name: '本机存储', ok: hasStorage, seen: hasStorage ? '可用' : '被禁用', remedy: hasStorage ? '' : '不影响统计，但面板记不住语言等选择。可请管理员放开本站点的存储。' };
}

async function listedFiles({ fetch }: Surroundings): Promise<readonly ListedFile[] | null> {
  try {
    const response = await fetch('files.json');
    const { files } = (await response.json()) as { files: readonly ListedFile[] };
    return response.ok && Array.isArray(files) ? files : null;
  } catch {
    return null;
  }
}

/** All files are asked for at once; the server's own answer says what is wrong with each. */
async function served(listed: readonly ListedFile[], surroundings: Surroundings): Promise<readonly Finding[]> {
  const faults = (await Promise.all(listed.map((file) => faultOf(file, surroundings)))).filter((fault) => fault !== null);
  const all: Finding = { name: '加载项文件', ok: faults.length === 0, seen: faults.length === 0 ? `${listed.length} 个文件齐全、完好` : `${faults.length} 个文件有问题`, remedy: '' };
  return [all, ...faults];
}

async function faultOf({ file, bytes, sha256 }: ListedFile, { fetch, sha256: checksum }: Surroundings): Promise<Finding | null> {
  const wrong = (seen: string, remedy: string): Finding => ({ name: file, ok: false, seen, remedy });
  let response: Response;
  let content: ArrayBuffer;
  try {
    response = await fetch(file);
    content = await response.arrayBuffer();
  } catch {
    return wrong('没有取到', '请检查网络和服务器的访问限制。');
  }
  if (!response.ok) return wrong(`服务器答复 ${response.status}`, '请把安装包 web 文件夹里的全部文件放到服务器上，保持文件夹结构和大小写。');
  const type = response.headers.get('content-type') ?? '';
  const expected = TYPES[file.slice(file.lastIndexOf('.') + 1)];
  if (expected && !expected.test(type)) return wrong(`内容类型是 ${type === '' ? '空' : type}`, '请在服务器上为这种扩展名设置内容类型（见安装包 server 文件夹的示例）。');
  if (content.byteLength !== bytes || (await checksum(content)) !== sha256) return wrong(`内容与安装包不同（${content.byteLength} 字节，应为 ${bytes}）`, '请重新上传这个文件；若中间有代理或安全网关，请让它不要改写内容。');
  return null;
}

async function policy({ fetch }: Surroundings): Promise<Finding> {
  const name = '响应头';
  try {
    const { headers } = await fetch('taskpane.html');
    const frame = headers.get('x-frame-options');
    if (frame !== null) return { name, ok: false, seen: `X-Frame-Options: ${frame}`, remedy: '面板要嵌在 Excel 里。请在服务器上去掉 X-Frame-Options，改用示例中的 Content-Security-Policy。' };
    const cache = headers.get('cache-control') ?? '';
    if (!/no-cache|no-store|max-age=0/.test(cache)) return { name, ok: false, seen: `taskpane.html 的 Cache-Control：${cache === '' ? '没有' : cache}`, remedy: '请设为 no-cache，否则升级后电脑上可能仍是旧版（见 server 文件夹的示例）。' };
    return { name, ok: true, seen: '缓存与嵌入设置正确', remedy: '' };
  } catch {
    return { name, ok: false, seen: '没有取到 taskpane.html', remedy: '请检查网络和服务器的访问限制。' };
  }
}
