import { Failure } from '../failure';
import { listProblems, type ListEntry, type Top500List } from '../top500/list';
import { TOP500_CLASSES, type Top500Class } from '../top500';

const FORMAT = '引凤500强名录';
const VERSION = 1;

/** Lists as a JSON text, for another workbook or another office. */
export function listsToJson(lists: readonly Top500List[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lists }, null, 1)}\n`;
}

/** Lists from such a text, checked field by field; ranks need not be in order, for an office's list may have gaps and slips.
 *  Throws `lists.json` with the place of what is wrong; nothing is taken from a text that is wrong somewhere.
 *  @example listsFromJson(listsToJson(lists)) // lists */
export function listsFromJson(text: string): readonly Top500List[] {
  const file = objectAt(parsed(text), '');
  if (file['format'] !== FORMAT) wrong('');
  if (file['version'] !== VERSION) wrong('version');
  return arrayAt(file['lists'], 'lists').map((list, at) => listAt(list, `lists[${at}]`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return wrong('');
  }
}

function listAt(value: unknown, place: string): Top500List {
  const fields = objectAt(value, place);
  const { year, publishedOn, complete } = fields;
  if (typeof year !== 'number') return wrong(`${place}.year`);
  if (publishedOn !== null && typeof publishedOn !== 'string') return wrong(`${place}.publishedOn`);
  if (typeof complete !== 'boolean') return wrong(`${place}.complete`);
  const list = {
    kind: kindAt(fields['kind'], `${place}.kind`), year, publishedOn, source: textAt(fields['source'], `${place}.source`), complete,
    entries: arrayAt(fields['entries'], `${place}.entries`).map((entry, at) => entryAt(entry, `${place}.entries[${at}]`)),
  };
  const problem = listProblems(list).find(({ code }) => code !== 'rank-order');
  if (problem !== undefined) return wrong('row' in problem ? `${place}.entries[${problem.row - 1}]` : `${place}.${FIELD_OF[problem.code]}`);
  return list;
}

const FIELD_OF = { kind: 'kind', year: 'year', 'published-on': 'publishedOn', source: 'source', count: 'entries' } as const;

function entryAt(value: unknown, place: string): ListEntry {
  const { rank, name, otherNames, province } = objectAt(value, place);
  if (rank !== null && typeof rank !== 'number') return wrong(`${place}.rank`);
  return {
    rank, name: textAt(name, `${place}.name`),
    ...(otherNames === undefined ? {} : { otherNames: arrayAt(otherNames, `${place}.otherNames`).map((other, at) => textAt(other, `${place}.otherNames[${at}]`)) }),
    ...(province === undefined ? {} : { province: textAt(province, `${place}.province`) }),
  };
}

function kindAt(value: unknown, place: string): Top500Class {
  return TOP500_CLASSES.find((kind) => kind === value) ?? wrong(place);
}

function textAt(value: unknown, place: string): string {
  return typeof value === 'string' ? value : wrong(place);
}

function arrayAt(value: unknown, place: string): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(place);
}

function objectAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : wrong(place);
}

function wrong(place: string): never {
  throw new Failure('lists.json', { place });
}
