import { CONTENT_TYPES, HEADER_RULES } from './headers';

/** Where the add-in is put on the server, from its address: https://intranet.example/yinfeng → /yinfeng. */
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

/** The languages of the product, as office.js asks for their sentences. */
const OFFICE_LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Where the example puts what must be changed before it can run. */
export interface NginxPlaces {
  /** Folder that holds the folder of the add-in. */
  readonly root: string;
  /** Folder of the certificate and its key, named after the host. */
  readonly certificates: string;
}

const EXAMPLE_PLACES: NginxPlaces = { root: '/srv/www', certificates: '/etc/nginx/certs' };

/** An nginx server that gives the bundle with the right types and headers. */
export function nginxExample(url: string, { root, certificates }: NginxPlaces = EXAMPLE_PLACES): string {
  const { hostname, port } = new URL(url);
  const at = pathOf(url);
  const blocks = HEADER_RULES.map(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `            add_header ${name} "${value}" always;`);
    return [`        location ~ ${nginxPattern(at, files)} {`, ...lines, '        }'].join('\n');
  });
  return `# 引凤招商台账：nginx 配置示例。证书须由本单位电脑信任的机构签发；把 root 改成放置 web 文件夹的地方。
server {
    listen ${port === '' ? '443' : port} ssl;
    server_name ${hostname};
    ssl_certificate     ${certificates}/${hostname}.crt;
    ssl_certificate_key ${certificates}/${hostname}.key;

    # web 文件夹的内容放在这里的 ${at === '' ? '根目录' : `${at} 目录`}下。
    root ${root};

    types {
${Object.entries(CONTENT_TYPES).map(([extension, type]) => `        ${type.replace(/;.*/, '')} ${extension};`).join('\n')}
    }
    charset utf-8;
    charset_types text/html text/javascript application/json application/xml text/plain;
    gzip on;
    gzip_types text/javascript application/json application/xml;

    # office.js 请求 zh-CN、en-US，文件夹是小写的。
${OFFICE_LANGUAGES.map((language) => `    location = ${at}/office/${language}/office_strings.js { alias ${root}${at}/office/${language.toLowerCase()}/office_strings.js; }`).join('\n')}

    location ${at === '' ? '/' : `${at}/`} {
${blocks.join('\n')}
    }
}
`;
}

function nginxPattern(at: string, files: RegExp): string {
  const { source } = files;
  const alternatives = source.split('|').map((part) => (part.startsWith('^') ? `^${at}/${part.slice(1)}` : `^${at}/.*${part}`));
  return `"${alternatives.join('|').replaceAll('\\/', '/')}"`;
}

/** web.config for IIS, to stand beside the files. */
export function iisExample(): string {
  const always = sharedHeaders();
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- 引凤招商台账：IIS 配置。与 taskpane.html 放在同一个文件夹。 -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(CONTENT_TYPES).map(([extension, type]) => `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`).join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
${always.map(([name, value]) => `        <add name="${name}" value="${xmlText(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="office">
    <system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" /></staticContent></system.webServer>
  </location>
  <location path="assets">
    <system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" /></staticContent></system.webServer>
  </location>
</configuration>
`;
}

/** The headers that every file gets alike; how long it is kept is said elsewhere. */
function sharedHeaders(): readonly (readonly [name: string, value: string])[] {
  const last = HEADER_RULES.at(-1)?.headers ?? {};
  return Object.entries(last).filter(([name]) => name !== 'Cache-Control');
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
