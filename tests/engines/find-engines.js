// Finds the browser engines on this machine, and says how each is started. The runner and the page tests share it.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @typedef {{ driver: string, miniBrowser: string, xvfbRun: string | undefined }} WebKit */
/** @typedef {{ chromium?: string, firefox?: string, webkit?: WebKit }} Engines */

/** @type {readonly EngineName[]} */
const engineNames = ['chromium', 'firefox', 'webkit'];

/** Keeps Chromium quiet: no sandbox (containers), no network of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Lets WebKitGTK render without a graphics card. */
export const webkitEnvironment = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

/** The engines this run may use: all, or those that `ENGINES=chromium,webkit` names. */
export const wantedEngines = () =>
  env['ENGINES'] ? engineNames.filter((name) => env['ENGINES']?.split(/[\s,]+/).includes(name)) : engineNames;

/** Every engine that is both wanted and here. @returns {Engines} */
export function findEngines() {
  const wanted = wantedEngines();
  const chromium = wanted.includes('chromium') ? findChromium() : undefined;
  const firefox = wanted.includes('firefox') ? findFirefox() : undefined;
  const webkit = wanted.includes('webkit') ? findWebKit() : undefined;
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** The path of Chromium or Chrome; `CHROMIUM_PATH` names another. */
export const findChromium = () =>
  findProgram(
    env['CHROMIUM_PATH'],
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

/** The path of Firefox; `FIREFOX_PATH` names another. */
export const findFirefox = () =>
  findProgram(
    env['FIREFOX_PATH'],
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );

/** What WebKitGTK needs: its driver, the browser it drives, and a display that needs no screen. @returns {WebKit | undefined} */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const miniBrowser = findProgram(env['MINIBROWSER_PATH'], ...listMiniBrowsers());
  const xvfbRun = findProgram('xvfb-run');
  if (!driver || !miniBrowser || (!xvfbRun && !env['DISPLAY'])) return undefined;
  return { driver, miniBrowser, xvfbRun };
}

function listMiniBrowsers() {
  try {
    const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8', stdio: 'pipe' });
    return files.split('\n').filter((path) => path.endsWith('/MiniBrowser'));
  } catch {
    return ['MiniBrowser'];
  }
}

/** The first of these names that is a program. @param {(string | undefined)[]} names */
function findProgram(...names) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names
    .filter((name) => name !== undefined && name !== '')
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
