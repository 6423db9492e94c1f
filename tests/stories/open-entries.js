// Opens entries of the built Storybook and tells what is wrong with them.
import { readFileSync } from 'node:fs';

/** @typedef {import('playwright-core').BrowserContext} Context */
/** @typedef {import('playwright-core').Page} Page */

const manifest = new URL('../../packages/elements/custom-elements.json', import.meta.url);

/** The parts of each element, by its tag, as the manifest lists them. */
const listed = Object.fromEntries(
  JSON.parse(readFileSync(manifest, 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);

const PATIENCE_MS = 30_000;

/** @typedef {{ id: string, type: 'story' | 'docs' }} Entry */

/**
 * A story must show one of our elements and play to its end, axe must find nothing in that state, and the manifest must
 * know every part; a page of words must have its headings. None may log an error, and nothing of ours may break the strict policy.
 * The entries of one file are opened one after another in one page, as somebody does who looks through them: to load
 * Storybook anew takes longer than most stories do.
 * @param {Context} context
 * @param {string} site
 * @param {readonly Entry[]} entries
 * @returns {Promise<string[]>}
 */
export async function openEntries(context, site, entries) {
  /** @type {string[]} */ const all = [];
  /** @type {string[]} */ let faults = [];
  /** @type {Page | undefined} */ let page;
  for (const entry of entries) {
    faults = [];
    if (page && entry.type === 'story') await page.evaluate(goTo, entry.id);
    else {
      await page?.close();
      page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isReport(message.text())) faults.push(message.text());
      });
      await page.addInitScript(noteReports);
      await page.addInitScript(leaveOutSlow);
      await page.goto(`${site}/iframe.html?viewMode=${entry.type}&id=${entry.id}`);
    }
    const shown = await page
      .waitForFunction(entry.type === 'story' ? isPlayed : isWritten, entry.id, { timeout: PATIENCE_MS })
      .catch(() => undefined);
    if (!shown) faults.push('shows nothing of ours, or does not come to its end');
    else if (entry.type === 'story')
      faults.push(...(await page.evaluate(findings)), ...(await page.evaluate(unlistedParts, listed)));
    all.push(...faults.map((fault) => `${entry.id}: ${fault}`));
  }
  await page?.close();
  return all;
}

/** What Storybook itself breaks of the policy is logged, too; what is ours is noted by `noteReports`. @param {string} text */
const isReport = (text) => text.includes('[Report Only]') || text.includes('Content Security Policy');

/** Runs in the page, before everything else. */
function noteReports() {
  /** @type {string[]} */ const reports = [];
  Object.assign(globalThis, { reports });
  document.addEventListener('securitypolicyviolation', (event) => {
    const isOurs = event
      .composedPath()
      .some((node) => node instanceof Element && node.localName.startsWith('one-on-one-'));
    const isRequest = /^(connect|img|font|media|frame|object|worker)-src/.test(event.effectiveDirective);
    const isStorybook = /\/(sb-\w[\w-]*\/|index\.json|favicon)/.test(event.blockedURI);
    if (isOurs || (isRequest && !isStorybook))
      reports.push(`breaks ${event.effectiveDirective} with ${event.blockedURI} (${event.sample})`);
  });
}

/**
 * Runs in the page, before everything else: Storybook looks at a story once its animations are over, or after five seconds.
 * What takes longer than a second, as an offer to undo does that comes to rest, is looked at as it begins.
 */
function leaveOutSlow() {
  const { getAnimations } = ShadowRoot.prototype;
  ShadowRoot.prototype.getAnimations = function () {
    return getAnimations
      .call(this)
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000);
  };
}

/** Runs in the page: what was noted of the story before is told already. @param {string} storyId */
function goTo(storyId) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, reports } = /** @type {any} */ (globalThis);
  reports.length = 0;
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page: one of ours is there, and whatever the story plays has come to its end. @param {string} id */
function isPlayed(id) {
  const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
  const all = [...document.querySelectorAll('#storybook-root *')];
  return (
    channel?.last('storyFinished')?.[0].storyId === id &&
    all.some(
      ({ localName, shadowRoot }) => localName.startsWith('one-on-one-') && shadowRoot?.textContent?.trim(),
    )
  );
}

/** Runs in the page: the anchors that links lead to, and code. */
function isWritten() {
  const headings = [...document.querySelectorAll('#storybook-docs :is(h1, h2, h3)')];
  return (
    headings.length > 1 && headings.every(({ id }) => id !== '') && document.querySelector('pre') !== null
  );
}

/** Runs in the page: what axe found after the story was played, and what was reported. @returns {string[]} */
function findings() {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, reports } = /** @type {any} */ (globalThis);
  const [{ status, reporters }] = channel.last('storyFinished');
  const axe = reporters.find((/** @type {any} */ { type }) => type === 'a11y');
  const violations = (axe?.result?.violations ?? []).flatMap((/** @type {any} */ { id, nodes }) =>
    nodes.map((/** @type {any} */ node) => `axe ${id}: ${node.target.flat().join(' ')}`),
  );
  if (!axe) return [...reports, `was not checked by axe, since its play ended with ${status}`];
  return [...reports, ...violations];
}

/** Runs in the page: the parts that elements have and the manifest does not. @param {Record<string, string[]>} listed */
function unlistedParts(listed) {
  const elements = Object.keys(listed).flatMap((tag) => [
    ...document.querySelectorAll(`#storybook-root ${tag}`),
  ]);
  const unlisted = elements.flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part]') ?? [])]
      .flatMap(({ part }) => [...part])
      .filter((name) => !listed[localName]?.includes(name))
      .map((name) => `${localName} has a part that its manifest does not list: ${name}`),
  );
  return [...new Set(unlisted)];
}
