import * as z from 'zod/mini';
import { TemplateFileSchema } from '../templates/schema.js';

/** The schema of a template file as JSON Schema, draft 7, for those who write templates without us. */
export function templateJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...document } = z.toJSONSchema(TemplateFileSchema, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    $id: 'urn:one-on-one:schema:template-1',
    title: 'A template of an agenda, version 1',
    ...document,
  };
}
