import { NO_RULE, clearValidation, setValidation, validationAt, type ValidationRule } from '../document/sheet/validation';
import { isRecord } from './arguments';
import { invalidArgument, notImplemented } from './host-error';
import { type HostType, defineType } from './host-object';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';

/** Kinds of rules: Office.js name → file name. Lists are apart: they have a source. */
const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom' };

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel.DataValidation */
export const dataValidationObject: HostType<SheetRange> = defineType({
  name: 'DataValidation',
  properties: {
    Type: { get: ({ sheet, area }) => typeName(validationAt(sheet, area)) },
    Rule: { get: ({ sheet, area }) => officeRule(validationAt(sheet, area)), set: setRule },
    IgnoreBlanks: { get: ({ sheet, area }) => validationAt(sheet, area)?.ignoreBlanks ?? true, set: (range, value, session) => change(range, session, { ignoreBlanks: value === true }) },
    ErrorAlert: { get: ({ sheet, area }) => shownAlert(validationAt(sheet, area) ?? NO_RULE), set: setAlert },
    Prompt: { get: ({ sheet, area }) => shownPrompt(validationAt(sheet, area) ?? NO_RULE), set: setPrompt },
  },
  methods: {
    Clear: ({ sheet, area }, _args, session) => {
      session.requireWritable(sheet);
      clearValidation(sheet, area);
    },
  },
});

function setRule(range: SheetRange, input: unknown, session: Session): void {
  if (!isRecord(input)) throw invalidArgument();
  const [kind] = Object.keys(input).filter((key) => input[key] !== null && input[key] !== undefined);
  const body = kind === undefined ? undefined : input[kind];
  if (kind === undefined || !isRecord(body)) throw invalidArgument();
  change(range, session, kind === 'list' ? listRule(body) : comparison(kind, body));
}

/** Changes part of the rule of a range; the rest is that of its first cell. */
function change(range: SheetRange, session: Session, part: Partial<ValidationRule>): void {
  session.requireWritable(range.sheet);
  setValidation(range.sheet, range.area, { ...(validationAt(range.sheet, range.area) ?? NO_RULE), ...part });
}

/** The longest texts that Excel opens a file with. */
const MAX_TITLE = 32, MAX_MESSAGE = 255, MAX_LIST = 255;

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function setAlert(range: SheetRange, input: unknown, session: Session): void {
  if (!isRecord(input)) throw invalidArgument();
  const style = STYLES[(input['style'] ?? 'Stop') as keyof typeof STYLES] as (typeof STYLES)[keyof typeof STYLES] | undefined;
  if (style === undefined) throw invalidArgument();
  change(range, session, { alert: { isShown: input['showAlert'] !== false, style, ...textsOf(input) } });
}

function setPrompt(range: SheetRange, input: unknown, session: Session): void {
  if (!isRecord(input)) throw invalidArgument();
  change(range, session, { prompt: { isShown: input['showPrompt'] !== false, ...textsOf(input) } });
}

function textsOf({ title = '', message = '' }: Readonly<Record<string, unknown>>): { title: string; message: string } {
  if (typeof title !== 'string' || typeof message !== 'string' || title.length > MAX_TITLE || message.length > MAX_MESSAGE) throw invalidArgument();
  return { title, message };
}

function shownAlert({ alert: { isShown, style, title, message } }: ValidationRule): unknown {
  return { showAlert: isShown, style: Object.entries(STYLES).find(([, file]) => file === style)?.[0] ?? 'Stop', title, message };
}

function shownPrompt({ prompt: { isShown, title, message } }: ValidationRule): unknown {
  return { showPrompt: isShown, title, message };
}

function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): Partial<ValidationRule> {
  return { type: 'list', operator: null, formulas: [listSource(source)], showsList: inCellDropDown !== false };
}

/** A formula, or the choices themselves parted by commas. The client does not pass on a Range within a rule as an object. */
function listSource(source: unknown): string {
  if (typeof source !== 'string') throw notImplemented('DataValidation.rule.list.source as a Range');
  if (source === '') throw invalidArgument();
  if (source.startsWith('=') && source.length <= 8192) return source.slice(1);
  if (source.length > MAX_LIST) throw invalidArgument();
  return `"${source.replace(/"/g, '""')}"`;
}

function comparison(kind: string, { formula1, formula2, formula, operator }: Readonly<Record<string, unknown>>): Partial<ValidationRule> {
  const type = KINDS[kind];
  if (type === undefined) throw notImplemented(`DataValidation.rule.${kind}`);
  const formulas = [formula ?? formula1, formula2].filter((part) => part !== undefined && part !== null && part !== '').map((part) => String(part as string | number).replace(/^=/, ''));
  return { type, operator: typeof operator === 'string' ? (OPERATORS[operator] ?? null) : null, formulas, showsList: true };
}

function typeName(rule: ValidationRule | null): string {
  if (rule === null || rule.type === 'none') return 'None';
  if (rule.type === 'list') return 'List';
  const office = officeKind(rule);
  return office.charAt(0).toUpperCase() + office.slice(1);
}

function officeRule(rule: ValidationRule | null): unknown {
  if (rule === null || rule.type === 'none') return {};
  const [first = '', second] = rule.formulas;
  if (rule.type === 'list') return { list: { inCellDropDown: rule.showsList, source: first.startsWith('"') ? first.slice(1, -1).replace(/""/g, '"') : `=${first}` } };
  if (rule.type === 'custom') return { custom: { formula: `=${first}` } };
  const operator = Object.entries(OPERATORS).find(([, file]) => file === (rule.operator ?? 'between'))?.[0];
  return { [officeKind(rule)]: { formula1: numberOrFormula(first), ...(second === undefined ? {} : { formula2: numberOrFormula(second) }), operator } };
}

function officeKind(rule: ValidationRule): string {
  return Object.entries(KINDS).find(([, file]) => file === rule.type)?.[0] ?? rule.type;
}

function numberOrFormula(text: string): string | number {
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;
}
