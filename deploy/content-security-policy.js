/** Scripts from here and from the source of office.js only, no inline script; connections to nowhere else.
 *  Fluent UI and Excel on the web add style elements (office-js issue 1687), so inline styles are allowed. */
export function contentSecurityPolicy(officeJs) {
  const source = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    `default-src 'self'${source}`,
    `script-src 'self'${source}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
