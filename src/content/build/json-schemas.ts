/** JSON Schemas of the content files, for editors' tools and for those who use the published data. Made from the zod schemas. */
import { z } from 'zod';
import { termsFile } from '../schema-terms';
import { contentFiles, type ContentTable } from './content-files';

/** By name of the file without `.json`; the files of one folder share one, such as `operation`. */
export function jsonSchemas(table: ContentTable = contentFiles): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([name, { schema, schemaName }]) => [schemaName(name), jsonSchema(schema)]));
}

/** The same, and the schema of the term files (`terms`), which are for editors only and are not published. */
export function editorsSchemas(table: ContentTable = contentFiles): ReadonlyMap<string, string> {
  return new Map([...jsonSchemas(table), ['terms', jsonSchema(termsFile)]]);
}

function jsonSchema(schema: z.ZodType): string {
  // The input side of the schemas: fields with a default may be left out.
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
