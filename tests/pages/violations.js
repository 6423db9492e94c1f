import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The script that a page needs for `violations`. */
export const axe = {
  body: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  type: 'text/javascript',
};

/** What axe has against the page, best practice and the higher contrast included. @returns {Promise<string[]>} */
export async function violations() {
  const found = await /** @type {any} */ (globalThis).axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  return found.violations.flatMap((/** @type {any} */ { id, nodes }) =>
    nodes.map(
      (/** @type {any} */ node) => `${id}: ${node.target.flat().join(' ')} ${node.any[0]?.message ?? ''}`,
    ),
  );
}
