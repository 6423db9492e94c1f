// An empty project that does what the guide for adapter authors says, with the packages as they would be published.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findChromium } from '../engines/find-engines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** In these versions: the newest that run on the oldest Node that the project supports. */
const versions = { vitest: '4.1.12', mocha: '11.8.0', '@web/test-runner': rootVersion('@web/test-runner') };

/** @typedef {{ code: number, output: string }} Outcome */

/** A folder of its own, with the snippets written into it. */
export class GuideProject {
  #folder = mkdtempSync(join(tmpdir(), 'one-on-one-guide-'));

  /** @param {string} name @param {string} code */
  write(name, code) {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }

  /** Does what the guide's commands say in one step: our packages from their tarballs, others in a fixed version. @param {string[]} commands */
  install(commands) {
    const names = commands.flatMap((command) => {
      const [, list] = /^npm install --save-dev (.+)\n$/.exec(command) ?? [];
      if (!list) throw new Error(`Not the command of an author: ${command}`);
      return list.split(' ');
    });
    const wanted = names.map((name) =>
      name.startsWith('@one-on-one/') ? pack(name, this.#folder) : pin(name),
    );
    const quick = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', '--save-dev', ...quick, ...wanted], { cwd: this.#folder, stdio: 'pipe' });
  }

  /** Runs a command of the guide, and answers how it ended. @param {string} command @returns {Promise<Outcome>} */
  run(command) {
    return new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', command], { cwd: this.#folder, env: this.#environment });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 1, output }));
    });
  }

  remove() {
    rmSync(this.#folder, { recursive: true });
  }

  /** The runner starts the Chrome that it finds: here one that also starts in a container. */
  get #environment() {
    const chrome = join(this.#folder, 'chrome');
    writeFileSync(chrome, `#!/bin/sh\nexec ${findChromium()} ${chromiumFlags.join(' ')} "$@"\n`);
    chmodSync(chrome, 0o755);
    const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
    return { ...inherited, CHROME_PATH: chrome, NO_COLOR: '1', FORCE_COLOR: '0' };
  }
}

/** Packs one of our packages; answers the path of the tarball. @param {string} name @param {string} folder */
function pack(name, folder) {
  const source = `./${name.replace('@one-on-one/', 'packages/')}`;
  const options = ['--pack-destination', folder, '--json'];
  const packed = execFileSync('npm', ['pack', source, ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return join(folder, Object.values(JSON.parse(packed))[0].filename);
}

/** @param {string} name */
function pin(name) {
  if (!versions[name]) throw new Error(`The guide installs ${name}: name its version here.`);
  return `${name}@${versions[name]}`;
}

/** @param {string} name */
function rootVersion(name) {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).devDependencies[name];
}
