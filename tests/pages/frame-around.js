// A page that frames the built page for frames: it notes what is said to it, and makes the frame as high as that asks.
import { until } from './until.js';
import { View } from './view.js';

const script = `
globalThis.heard = [];
addEventListener('message', ({ origin, source, data }) => {
  heard.push({ origin, ...data });
  const frame = document.querySelector('iframe');
  if (source === frame.contentWindow && data.type === 'one-on-one-height') frame.style.height = data.height + 'px';
});`;

/** @param {string} policy */
export const aroundPages = (policy) => ({
  '/around.html': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Around</title>
      <script src="/around-frame.js"></script></head><body></body></html>`,
    policy,
  },
  '/around-frame.js': { body: script, type: 'text/javascript' },
});

/** @typedef {{ origin: string, type?: string, subject?: string, height?: number, kind?: string, id?: string, title?: string }} Heard */

/** All that the page around was told by now, in its order. @param {View} view @returns {Promise<Heard[]>} */
export async function heardFrom(view) {
  /** @returns {Promise<Heard[]>} */
  const heard = () => view.tab.evaluate(() => /** @type {any} */ (globalThis).heard);
  const isLast = (/** @type {Heard} */ each) => each.type === 'that-is-all';
  const asked = async () => (await heard()).filter(isLast).length;
  const before = await asked();
  // Messages of one frame arrive in their order; how high it is may be said after this one.
  await view.document.evaluate(() => parent.postMessage({ type: 'that-is-all' }, '*'));
  await until('everything has arrived', async () => (await asked()) > before);
  return (await heard()).filter((each) => !isLast(each));
}

/**
 * Puts a frame into the page, and goes into it as a person does.
 * @param {import('./drivers/driver.d.ts').DriverTab} tab
 * @param {string} src
 * @param {{ host: string, sandbox?: string }} options
 */
export async function frameIn(tab, src, { host, sandbox }) {
  await tab.evaluate(
    (/** @type {string} */ address, /** @type {string | undefined} */ rights) => {
      const frame = document.createElement('iframe');
      if (rights) frame.setAttribute('sandbox', rights);
      Object.assign(frame, { src: address, title: 'One-on-One', width: '700' });
      document.body.replaceChildren(frame);
    },
    src,
    sandbox,
  );
  const view = new View(tab, { host, document: await tab.frame('iframe') });
  await view.until(
    'something is there to be pressed',
    async () => (await view.ask('names', 'button')).length,
  );
  await tab.evaluate(() => document.querySelector('iframe')?.focus());
  await view.press('Tab'); // a frame of another origin may not take the focus before somebody goes there
  return view;
}

/** Nothing in the frame is cut off, and nothing around it is empty. @param {View} view */
export const fits = (view) =>
  until('the frame is as high as what is in it', () =>
    view.document.evaluate(() => {
      const { clientHeight, scrollHeight } = document.documentElement;
      const { height } = document.documentElement.getBoundingClientRect();
      return clientHeight === scrollHeight && clientHeight === Math.ceil(height);
    }),
  );
