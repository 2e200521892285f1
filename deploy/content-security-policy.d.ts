/** The policy of the pane for a source of office.js: an https address or a path of the server's own. */
export function contentSecurityPolicy(officeJs: string): string;
