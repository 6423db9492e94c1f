// Writes the JSON Schemas of an export, a template, questions and a pack of them beside this file, as the schemas of the built package
// generate them; `npm run format` then lays them out.
import { writeFileSync } from 'node:fs';
import {
  exportJsonSchema,
  questionPackJsonSchema,
  questionsJsonSchema,
  templateJsonSchema,
} from '../dist/transfer/index.js';

const schemas = {
  'one-on-one-export-1.json': exportJsonSchema(),
  'one-on-one-question-pack-1.json': questionPackJsonSchema(),
  'one-on-one-questions-1.json': questionsJsonSchema(),
  'one-on-one-template-1.json': templateJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas))
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
