import { type CustomXmlPart, addCustomXml, customXmlParts, removeCustomXml, setCustomXml } from '../document/custom-xml';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import type { Session } from './session';

/** Excel.CustomXmlPart */
const partObject: HostType<CustomXmlPart> = defineType({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: ({ namespaceUri }) => namespaceUri } },
  methods: {
    GetXml: (part, _args, { document }) => document.parts.text(part.path) ?? '',
    SetXml: (part, args, { document }) => setCustomXml(document, part, wellFormed(args.text(0))),
    Delete: (part, _args, { document }) => removeCustomXml(document, part),
  },
});

/** Excel.CustomXmlPartCollection */
export const customXmlCollectionObject: HostType<null> = defineType({
  name: 'CustomXmlPartCollection',
  items: (_target, { document }) => customXmlParts(document).map(partObject),
  find: (_target, key, session) => byId(key, session),
  objects: {
    Add: (_target, args, { document }) => partObject(addCustomXml(document, wellFormed(args.text(0)))),
    GetItem: (_target, args, session) => byId(args.raw(0), session) ?? fail(),
    GetItemOrNullObject: (_target, args, session) => byId(args.raw(0), session),
    GetByNamespace: (_target, args) => scopedObject(args.text(0)),
  },
  methods: { GetCount: (_target, _args, { document }) => customXmlParts(document).length },
});

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
const scopedObject: HostType<string> = defineType({
  name: 'CustomXmlPartScopedCollection',
  items: (namespace, session) => inNamespace(namespace, session).map(partObject),
  find: (namespace, key, session) => first(inNamespace(namespace, session).filter(({ id }) => id === key)),
  objects: {
    GetOnlyItem: (namespace, _args, session) => only(namespace, session) ?? fail(),
    GetOnlyItemOrNullObject: (namespace, _args, session) => only(namespace, session),
    GetItemOrNullObject: (namespace, args, session) => first(inNamespace(namespace, session).filter(({ id }) => id === args.raw(0))),
  },
  methods: { GetCount: (namespace, _args, session) => inNamespace(namespace, session).length },
});

function inNamespace(namespace: string, { document }: Session): CustomXmlPart[] {
  return customXmlParts(document).filter(({ namespaceUri }) => namespaceUri === namespace);
}

function only(namespace: string, session: Session): HostObject | null {
  const parts = inNamespace(namespace, session);
  if (parts.length > 1) throw new HostError('InvalidOperation');
  return first(parts);
}


function first(parts: readonly CustomXmlPart[]): HostObject | null {
  const [part] = parts;
  return part === undefined ? null : partObject(part);
}

function byId(key: unknown, { document }: Session): HostObject | null {
  return first(customXmlParts(document).filter(({ id }) => id === key));
}

function wellFormed(xml: string): string {
  if (!xml.trimStart().startsWith('<')) throw invalidArgument();
  return xml;
}

function fail(): never {
  throw itemNotFound();
}
