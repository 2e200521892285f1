import { clearValidation, setValidation, validationAt, type ValidationRule } from '../document/sheet/validation';
import { isRecord } from './arguments';
import { invalidArgument, notImplemented } from './host-error';
import { type HostType, defineType } from './host-object';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';
import { isSheetRange } from './sheet-range';

/** Kinds of rules: Office.js name → file name. Lists are apart: they have a source. */
const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom' };

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel.DataValidation: rules, without messages. */
export const dataValidationObject: HostType<SheetRange> = defineType({
  name: 'DataValidation',
  properties: {
    Type: { get: ({ sheet, area }) => typeName(validationAt(sheet, area)) },
    Rule: { get: ({ sheet, area }) => officeRule(validationAt(sheet, area)), set: setRule },
    IgnoreBlanks: { get: ({ sheet, area }) => validationAt(sheet, area)?.ignoreBlanks ?? true },
  },
  methods: {
    Clear: ({ sheet, area }, _args, session) => {
      session.requireWritable(sheet);
      clearValidation(sheet, area);
    },
  },
});

function setRule(range: SheetRange, input: unknown, session: Session): void {
  session.requireWritable(range.sheet);
  if (!isRecord(input)) throw invalidArgument();
  const [kind] = Object.keys(input).filter((key) => input[key] !== null && input[key] !== undefined);
  const body = kind === undefined ? undefined : input[kind];
  if (kind === undefined || !isRecord(body)) throw invalidArgument();
  setValidation(range.sheet, range.area, kind === 'list' ? listRule(body) : comparison(kind, body));
}

function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): ValidationRule {
  const formula = typeof source === 'string' ? (source.startsWith('=') ? source.slice(1) : `"${source}"`) : isSheetRange(source) ? source.address : null;
  if (formula === null || formula.length > 8192) throw invalidArgument();
  return { type: 'list', operator: null, formulas: [formula], ignoreBlanks: true, showsList: inCellDropDown !== false };
}

function comparison(kind: string, { formula1, formula2, formula, operator }: Readonly<Record<string, unknown>>): ValidationRule {
  const type = KINDS[kind];
  if (type === undefined) throw notImplemented(`DataValidation.rule.${kind}`);
  const formulas = [formula ?? formula1, formula2].filter((part) => part !== undefined && part !== null && part !== '').map((part) => String(part as string | number).replace(/^=/, ''));
  return { type, operator: typeof operator === 'string' ? (OPERATORS[operator] ?? null) : null, formulas, ignoreBlanks: true, showsList: true };
}

function typeName(rule: ValidationRule | null): string {
  if (rule === null) return 'None';
  if (rule.type === 'list') return 'List';
  const office = officeKind(rule);
  return office.charAt(0).toUpperCase() + office.slice(1);
}

function officeRule(rule: ValidationRule | null): unknown {
  if (rule === null) return {};
  const [first = '', second] = rule.formulas;
  if (rule.type === 'list') return { list: { inCellDropDown: rule.showsList, source: first.startsWith('"') ? first.slice(1, -1) : `=${first}` } };
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
