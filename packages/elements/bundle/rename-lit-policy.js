// Rollup plugin: Lit asks for its Trusted Types policy through `lit-policy.js`, not under its own name at import.
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const policyModule = fileURLToPath(new URL('lit-policy.js', import.meta.url));
const request = /(\w+)\.createPolicy\("lit-html",\s*(\{\s*createHTML:\s*(\w+)\s*=>\s*\3\s*\})\)/;

/** Fails the build where Lit no longer looks as expected, because the strict policy would then break every page. */
export function renameLitPolicy() {
  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      const found = request.exec(code);
      if (!found) this.error(`${id} creates no policy named "lit-html" in the known way.`);
      const patched = new MagicString(code);
      patched.overwrite(found.index, found.index + found[0].length, `litPolicy(${found[1]},${found[2]})`);
      patched.prepend(`import { litPolicy } from ${JSON.stringify(policyModule)};\n`);
      return { code: patched.toString(), map: patched.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const renamed = file.code.includes('one-on-one#lit');
        if (renamed !== file.isEntry || /createPolicy\(["'`]/.test(file.code))
          this.error(`${file.fileName} asks for a foreign policy.`);
      }
    },
  };
  return plugin;
}
