// Writes the JSON Schema of an export beside this file, as the schemas of the built package generate it; `npm run format`
// then lays it out.
import { writeFileSync } from 'node:fs';
import { exportJsonSchema } from '../dist/transfer/index.js';

const file = new URL('one-on-one-export-1.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
