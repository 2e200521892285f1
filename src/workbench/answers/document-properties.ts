import { readCoreProperty, writeCoreProperty } from '../document/core-properties';
import { invalidArgument } from './host-error';
import { type Property, type HostType, defineType } from './host-object';

/** Excel.DocumentProperties: what the file's core properties hold. */
export const documentPropertiesObject: HostType<null> = defineType({
  name: 'DocumentProperties',
  properties: {
    Title: core('dc:title'),
    Subject: core('dc:subject'),
    Author: core('dc:creator'),
    Keywords: core('cp:keywords'),
    Comments: core('dc:description'),
    LastAuthor: core('cp:lastModifiedBy'),
    Category: core('cp:category'),
  },
});

function core(name: string): Property<null> {
  return {
    get: (_target, { document }) => readCoreProperty(document, name),
    set: (_target, value, { document }) => {
      if (typeof value !== 'string') throw invalidArgument();
      writeCoreProperty(document, name, value);
    },
  };
}
