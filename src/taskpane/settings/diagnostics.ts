import type { Survey } from '../../excel/survey';
import { recentFailures } from '../recent-failures';

/** Of package.json; the build puts it in. */
declare const PRODUCT_VERSION: string;

export const version = PRODUCT_VERSION;

const EXCEL_SETS = ['1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17'];
const OTHER_SETS: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ['SharedRuntime', ['1.1', '1.2']], ['RibbonApi', ['1.1', '1.2']], ['KeyboardShortcuts', ['1.1']], ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4']],
];

/** What a maintainer wants to know first: versions, requirement sets, how much was read, the last failures. Nothing of what cells hold, and no names of sheets. */
export function diagnostics(survey: Survey | null, language: string): string {
  const { diagnostics: host, displayLanguage } = Office.context as Partial<Office.Context>;
  const lines: readonly (readonly [string, string])[] = [
    ['Yinfeng', version],
    ['Host', host === undefined ? '?' : `${host.host} ${host.version} ${host.platform}`],
    ['Display language', `${displayLanguage ?? '?'} (pane: ${language})`],
    ['ExcelApi', highest('ExcelApi', EXCEL_SETS)],
    ...OTHER_SETS.map(([name, versions]) => [name, highest(name, versions)] as const),
    ['Ledgers', survey === null ? '?' : survey.ledgers.map(({ rows, columns }) => `${rows} × ${columns.length}`).join(', ')],
    ['Office sheets', survey === null ? '?' : survey.officeSheets.join(', ')],
    ['Browser', navigator.userAgent],
    ...recentFailures().map(({ at, code, cause }) => ['Failure', `${at} ${code}${cause === null ? '' : ` (${cause})`}`] as const),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** The newest version of a requirement set that is here; '-' for none. */
function highest(name: string, versions: readonly string[]): string {
  return [...versions].reverse().find((each) => Office.context.requirements.isSetSupported(name, each)) ?? '-';
}
