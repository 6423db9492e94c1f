import '@one-on-one/elements/action-items/define.js';
import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/history/define.js';
import '@one-on-one/elements/schedule/define.js';
import '@one-on-one/elements/workspace/define.js';
import { fixture, html } from '@open-wc/testing';
import { createMemoryStorage, type MemoryStore, type Workspace } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements/workspace';
import type { TemplateResult } from 'lit';
import '../elements/probe.js';
import type { Author } from './hidden-words.js';
import { appears } from './wait-until.js';

/** What each element has on screen once it has read everything, for a pair with and without meetings behind it. */
const READ: Readonly<Record<string, string>> = {
  'one-on-one-agenda': '[part=prepare], [part=run], [part=check-out]',
  'one-on-one-history': '[role=listitem], .quiet',
  'one-on-one-schedule': '[part=schedule] button',
  'one-on-one-action-items': '[part=add-action]',
};

/**
 * A pair as one of the two sees it. Nothing is laid out: it would be done dozens of times before everything is there,
 * and the same words stand in it without.
 */
const openedTo = (viewer: Author, store: MemoryStore, content: TemplateResult) =>
  fixture<OneOnOneWorkspace>(
    html`<one-on-one-workspace
      hidden
      .storage=${createMemoryStorage({ store })}
      relationship="pair-1"
      viewer=${viewer}
    >
      ${content}
    </one-on-one-workspace>`,
  );

/** Every element that shows something of a pair, as one of the two sees it, in a root that is out of sight. */
export async function shownTo(viewer: Author, store: MemoryStore): Promise<OneOnOneWorkspace> {
  const root = await openedTo(
    viewer,
    store,
    html`<one-on-one-agenda></one-on-one-agenda>
      <one-on-one-agenda mode="review"></one-on-one-agenda>
      <one-on-one-history></one-on-one-history>
      <one-on-one-schedule></one-on-one-schedule>
      <one-on-one-action-items></one-on-one-action-items>`,
  );
  for (const element of root.children) await readBy(element, store);
  await openAll(root.querySelector('one-on-one-history')!);
  return root;
}

/** The workspace of a page of somebody, in which everything is asked for as elements ask: its events reach the page. */
export async function anAskingPage(viewer: Author, store: MemoryStore): Promise<Workspace> {
  const root = await openedTo(viewer, store, html`<test-probe></test-probe>`);
  const { connection } = root.querySelector('test-probe')!;
  const workspace = await appears('a workspace', () => connection.workspace);
  await workspace.ready;
  const run = workspace.run.bind(workspace);
  workspace.run = (kind, detail, origin) => {
    if (origin) run(kind, detail, origin);
    else if (!connection.request(kind, detail) && connection.refusal) throw connection.refusal;
  };
  return workspace;
}

/** Waits until an element has read everything. */
async function readBy(element: Element, store: MemoryStore): Promise<void> {
  const looksBack = element.getAttribute('mode') === 'review' && isPast(store);
  const read = looksBack ? '[part=review]' : READ[element.localName]!;
  await appears(`all of ${element.localName}`, () => element.shadowRoot?.querySelector(read));
}

/** Opens every meeting of a history, and waits until each says what was in it. */
async function openAll({ shadowRoot }: HTMLElement): Promise<void> {
  await appears('every meeting', () => !shadowRoot!.querySelector('.shell'));
  const rows = [...shadowRoot!.querySelectorAll('details')];
  for (const row of rows) row.open = true;
  await appears('what was said', () =>
    rows.every((row) => row.querySelector('.matter > *') && !row.textContent.includes('Reading')),
  );
}

const isPast = (store: MemoryStore) =>
  [...store.records()].some(({ key, value }) => {
    const { status } = value as { readonly status?: string };
    return key[2] === 'meeting' && status === 'closed';
  });
