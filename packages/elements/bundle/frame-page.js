// Puts the page for frames beside its script.
import { readFileSync } from 'node:fs';

const page = new URL('../src/embed/embed.html', import.meta.url);

/** Rollup plugin that writes `embed.html`. @returns {import('rollup').Plugin} */
export const framePage = () => ({
  name: 'frame-page',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: readFileSync(page, 'utf8') });
  },
});
