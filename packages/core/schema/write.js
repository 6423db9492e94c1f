// Writes the JSON Schemas of an export, a template and questions beside this file, as the schemas of the built package
// generate them; `npm run format` then lays them out.
import { writeFileSync } from 'node:fs';
import { exportJsonSchema, questionsJsonSchema, templateJsonSchema } from '../dist/transfer/index.js';

const schemas = {
  'one-on-one-export-1.json': exportJsonSchema(),
  'one-on-one-questions-1.json': questionsJsonSchema(),
  'one-on-one-template-1.json': templateJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas))
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
