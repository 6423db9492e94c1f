/** @typedef {import('./driver.d.ts').Point} Point */

/**
 * Drags with the mouse of Playwright or Puppeteer, which are alike in this.
 * @param {import('playwright-core').Mouse | import('puppeteer-core').Mouse} mouse
 * @param {Point} from
 * @param {Point} to
 */
export async function drag(mouse, from, to) {
  await mouse.move(...from);
  await mouse.down();
  await mouse.move(...to, { steps: 4 });
  await mouse.up();
}
