// Starts WebKit's WebDriver server on a free port, with a display of its own, and stops it again.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { webkitEnvironment } from './find-engines.js';

/** Answers the port to talk to and how to stop. @param {import('./find-engines.js').WebKit} webkit */
export async function startWebKitDriver({ driver, xvfbRun }) {
  const port = await findFreePort();
  const command = [...(xvfbRun ? [xvfbRun, '-a'] : []), driver, `--port=${port}`, '--host=127.0.0.1'];
  const server = spawn(/** @type {string} */ (command[0]), command.slice(1), {
    detached: true, // a process group of its own, so that stopping it also stops the display and the browser
    env: { ...process.env, ...webkitEnvironment },
    stdio: 'ignore',
  });
  const stop = () => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  };
  process.once('exit', stop);
  await untilReady(port);
  return { port, stop };
}

/** What a WebDriver session of WebKitGTK asks for. @param {string} miniBrowser */
export const webkitCapabilities = (miniBrowser) => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
});

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port */
async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not start within ten seconds.');
}
