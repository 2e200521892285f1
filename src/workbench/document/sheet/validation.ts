import type { Area } from '../../../domain/sheet';
import { intersection, parseAreas, writeArea } from '../formula/area-text';
import { type XmlElement, childNamed, element, elementsOf, textOf } from '../xml/element';
import { type Sheet, ownSection, removeSection, section } from './sheet';

/** What may be entered into cells; file spelling. */
export interface ValidationRule {
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly showsList: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

/** What is shown when something else is entered. Texts are '' where the program's own stand. */
export interface ValidationAlert {
  readonly isShown: boolean;
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

/** What is shown beside the cell when it is selected. */
export interface ValidationPrompt {
  readonly isShown: boolean;
  readonly title: string;
  readonly message: string;
}

/** Cells that take anything. */
export const NO_RULE: ValidationRule = {
  type: 'none', operator: null, formulas: [], ignoreBlanks: true, showsList: true,
  alert: { isShown: true, style: 'stop', title: '', message: '' }, prompt: { isShown: true, title: '', message: '' },
};

/** The rule of an area's first cell. */
export function validationAt(sheet: Sheet, { top, left }: Area): ValidationRule | null {
  const cell = { top, left, rows: 1, columns: 1 };
  const entry = entries(sheet).find(({ attributes }) => parseAreas(attributes['sqref'] ?? '').some((area) => intersection(area, cell) !== null));
  if (entry === undefined) return null;
  const { attributes } = entry;
  const formulas = ['formula1', 'formula2'].flatMap((name) => childNamed(entry, name) ?? []).map(textOf);
  return {
    type: attributes['type'] ?? 'none',
    operator: attributes['operator'] ?? null,
    formulas,
    ignoreBlanks: isOn(attributes['allowBlank']),
    showsList: !isOn(attributes['showDropDown']),
    alert: { isShown: isOn(attributes['showErrorMessage']), style: (attributes['errorStyle'] ?? 'stop') as ValidationAlert['style'], title: attributes['errorTitle'] ?? '', message: attributes['error'] ?? '' },
    prompt: { isShown: isOn(attributes['showInputMessage']), title: attributes['promptTitle'] ?? '', message: attributes['prompt'] ?? '' },
  };
}

export function setValidation(sheet: Sheet, area: Area, rule: ValidationRule): void {
  clearValidation(sheet, area);
  const { alert, prompt } = rule;
  const attributes = {
    ...(rule.type === 'none' ? {} : { type: rule.type }),
    ...(alert.style === 'stop' ? {} : { errorStyle: alert.style }),
    ...(rule.operator === null ? {} : { operator: rule.operator }),
    ...(rule.ignoreBlanks ? { allowBlank: '1' } : {}),
    ...(rule.showsList ? {} : { showDropDown: '1' }),
    ...(prompt.isShown ? { showInputMessage: '1' } : {}),
    ...(alert.isShown ? { showErrorMessage: '1' } : {}),
    ...texts({ errorTitle: alert.title, error: alert.message, promptTitle: prompt.title, prompt: prompt.message }),
    sqref: writeArea(area),
  };
  const list = ownSection(sheet, 'dataValidations');
  list.children.push(element('dataValidation', attributes, rule.formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula]))));
  list.attributes['count'] = String(elementsOf(list).length);
}

function texts(named: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(named).filter(([, text]) => text !== ''));
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Takes the rules off an area; a rule keeps the rest of its cells. */
export function clearValidation(sheet: Sheet, area: Area): void {
  const old = entries(sheet);
  if (old.length === 0) return;
  const rest = old.flatMap((entry) => {
    const areas = parseAreas(entry.attributes['sqref'] ?? '').flatMap((own) => without(own, area));
    return areas.length === 0 ? [] : [{ ...entry, attributes: { ...entry.attributes, sqref: areas.map((own) => writeArea(own)).join(' ') } }];
  });
  if (rest.length === 0) removeSection(sheet, 'dataValidations');
  else ownSection(sheet, 'dataValidations').children = rest;
}

function entries(sheet: Sheet): XmlElement[] {
  const list = section(sheet, 'dataValidations');
  return list === undefined ? [] : elementsOf(list);
}

/** What is left of an area beside another. */
function without(area: Area, gone: Area): Area[] {
  const shared = intersection(area, gone);
  if (shared === null) return [area];
  const right = area.left + area.columns, bottom = area.top + area.rows;
  return [
    { ...area, rows: shared.top - area.top },
    { ...area, top: shared.top + shared.rows, rows: bottom - shared.top - shared.rows },
    { ...shared, left: area.left, columns: shared.left - area.left },
    { ...shared, left: shared.left + shared.columns, columns: right - shared.left - shared.columns },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
