import { findings, type Finding, type Surroundings } from './checks';

const HERE: Surroundings = {
  protocol: location.protocol,
  userAgent: navigator.userAgent,
  language: navigator.language,
  hasStorage: hasStorage(),
  fetch: (file) => fetch(file, { cache: 'no-store' }),
  sha256: async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
};

function hasStorage(): boolean {
  try {
    localStorage.setItem('yinfeng.check', '1');
    localStorage.removeItem('yinfeng.check');
    return true;
  } catch {
    return false;
  }
}

function show(found: readonly Finding[]): void {
  const wrong = found.filter(({ ok }) => !ok).length;
  element('outcome').textContent = wrong === 0 ? '全部正常：可以在这台电脑上安装。' : `有 ${wrong} 处需要处理，见下面带“✗”的各条。`;
  element('checks').replaceChildren(...found.map(line));
  const copy = element('copy');
  copy.hidden = false;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(reportOf(found)).then(
      () => (element('copied').textContent = '已复制。'),
      () => (element('copied').textContent = '浏览器不允许复制，请截图。'),
    );
  });
}

function line({ name, ok, seen, remedy }: Finding): HTMLElement {
  const item = document.createElement('li');
  item.append(text('span', ok ? '✓' : '✗'), text('p', `${name}：${seen}${remedy === '' ? '' : `。${remedy}`}`));
  return item;
}

function text(kind: 'span' | 'p', content: string): HTMLElement {
  const made = document.createElement(kind);
  made.textContent = content;
  return made;
}

function reportOf(found: readonly Finding[]): string {
  return [location.href, navigator.userAgent, ...found.map(({ name, ok, seen }) => `${ok ? '✓' : '✗'} ${name}：${seen}`)].join('\n');
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`no element ${id}`);
  return found;
}

void findings(HERE).then(show);
