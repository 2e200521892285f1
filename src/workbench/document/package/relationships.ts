import { XML_DECLARATION, element, elementsOf, parseXml, serialiseXml } from '../xml/element';

/** How one part of a package points to another. */
export interface Relationship {
  readonly id: string;
  /** The whole type address; `hasKind` compares its last word. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The full type address of an office relationship, as new parts are given it. */
export function officeType(kind: string): string {
  return OFFICE_TYPES + kind;
}

/** Whether a relationship is of a kind ('worksheet', 'table' …), in transitional or strict spelling. */
export function hasKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

export function readRelationships(xml: string): Relationship[] {
  return elementsOf(parseXml(xml)).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }));
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  const children = relationships.map(({ id, type, target, external }) =>
    element('Relationship', { Id: id, Type: type, Target: target, ...(external ? { TargetMode: 'External' } : {}) }),
  );
  return XML_DECLARATION + serialiseXml(element('Relationships', { xmlns: NAMESPACE }, children));
}

/** Where the relationships of a part are kept.
 *  @example relationshipsPath('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels' */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a target names, seen from the part that points.
 *  @example resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') // 'xl/tables/table1.xml' */
export function resolveTarget(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** The target to write so that `from` points to `to`.
 *  @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // '../tables/table1.xml' */
export function relativeTarget(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < steps.length - 1 && base[shared] === steps[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
