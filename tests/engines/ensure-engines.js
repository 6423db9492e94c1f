// Makes sure that there is a browser to test in: installs one where it may, else says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findEngines, wantedEngines } from './find-engines.js';

/** The Debian packages of each engine. @type {Record<import('./find-engines.js').EngineName, string[]>} */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'xauth'],
};

/** Ends the process with a clear message where no engine can be had; in CI, where one is missing. */
export function ensureEngines() {
  const strict = Boolean(process.env['CI']);
  const missing = () => wantedEngines().filter((name) => !(name in findEngines()));
  const enough = () =>
    missing().length === (strict ? 0 : Math.min(missing().length, wantedEngines().length - 1));
  if (!enough())
    install(
      missing()
        .slice(0, strict ? undefined : 1)
        .flatMap((name) => packages[name]),
    );
  for (const name of missing()) console.warn(`${name} is not on this machine; nothing is tested in it.`);
  if (enough()) return;
  const wanted = missing()
    .flatMap((name) => packages[name])
    .join(' ');
  console.error(
    `\nThe tests need ${strict ? 'every engine' : 'at least one browser'}. On Debian or Ubuntu:\n`,
  );
  console.error(`    sudo apt-get install ${wanted}\n`);
  console.error('Elsewhere install Chrome or Firefox, or set CHROMIUM_PATH or FIREFOX_PATH to one.');
  process.exit(1);
}

/** Only as root on a Debian system; a failure shows in what is found afterwards. @param {string[]} names */
function install(names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${names.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', ...names], { stdio: 'inherit', env });
}
