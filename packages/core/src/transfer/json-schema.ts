import * as z from 'zod/mini';
import { latestVersion } from '../migrations/migrate.js';
import { ExportSchema, RECORD_SCHEMAS } from './schema.js';

type Schema = Readonly<Record<string, unknown>>;

const ID = 'urn:one-on-one:schema:export-1';

/**
 * The schema of an export as JSON Schema, draft 7, for those who read or write exports without us. A record of a known
 * type in its present version is what its definition says; any other is any JSON.
 */
export function exportJsonSchema(): Schema {
  const { $schema, ...document } = describe(ExportSchema);
  const definitions = Object.fromEntries(
    Object.entries(RECORD_SCHEMAS).map(([type, schema]) => {
      const { $schema: _draft, ...definition } = describe(schema);
      return [type, definition];
    }),
  );
  const properties = document['properties'] as Readonly<Record<string, Schema>>;
  const records = properties['records'] as Schema & { readonly items: Schema };
  const record = records.items['properties'] as Readonly<Record<string, Schema>>;
  const items = {
    ...records.items,
    properties: { ...record, value: { allOf: Object.keys(definitions).map(whenType) } },
  };
  return {
    $schema,
    $id: ID,
    title: 'An export of one-on-one meetings, version 1',
    ...document,
    properties: { ...properties, records: { ...records, items } },
    definitions,
  };
}

const describe = (schema: z.core.$ZodType): Schema =>
  z.toJSONSchema(schema, { target: 'draft-7', unrepresentable: 'any', io: 'input' });

const whenType = (type: string) => ({
  if: {
    type: 'object',
    properties: { type: { const: type }, schema: { const: latestVersion(type) } },
    required: ['type', 'schema'],
  },
  then: { $ref: `#/definitions/${type}` },
});
