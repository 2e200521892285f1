import { contentSecurityPolicy } from './content-security-policy';

/** Response headers for the files of the add-in that a pattern names; of several patterns the first that fits holds. */
export interface HeaderRule {
  /** Against the path below the add-in's address, without a leading slash. */
  readonly files: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where Excel on the web frames the pane from (office-js issues 3342 and 4911); desktop Excel frames nothing. */
const FRAMED_BY = "'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.sharepoint.cn https://*.partner.officewebapps.cn https://onedrive.live.com https://excel.cloud.microsoft";

/** On every answer. X-Frame-Options must not be sent: the pane stands in a frame. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy('office/office.js')}; connect-src 'self'; frame-ancestors ${FRAMED_BY}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
};

/** Files whose names change with their content may be kept for ever; the rest is asked for anew each time, so that an upgrade is seen at once. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { files: /\.[0-9a-f]{8}\.js$/, headers: { ...ALWAYS, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { files: /^office\/|^assets\//, headers: { ...ALWAYS, 'Cache-Control': 'public, max-age=86400' } },
  { files: /^/, headers: { ...ALWAYS, 'Cache-Control': 'no-cache' } },
];

/** The headers of one file.
 *  @example headersOf('taskpane.html')['Cache-Control'] // 'no-cache' */
export function headersOf(file: string): Readonly<Record<string, string>> {
  return HEADER_RULES.find(({ files }) => files.test(file))?.headers ?? ALWAYS;
}

/** Content types by extension; a server that does not know one makes Excel refuse the file. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  png: 'image/png',
  md: 'text/plain; charset=utf-8',
};
