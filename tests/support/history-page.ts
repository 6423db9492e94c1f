import '@one-on-one/elements/history/define.js';
import { fixture, html } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';

let pages = 0;

/** The history of a workspace, as on a page of its own. */
export function aHistory(workspace: Workspace, limit: number | string = ''): Promise<OneOnOneHistory> {
  const pair = `history-${(pages += 1)}`;
  offerWorkspace(workspace, pair);
  return fixture(html`<one-on-one-history relationship=${pair} limit=${limit}></one-on-one-history>`);
}

/** What is in it. */
export const allIn = <E extends HTMLElement>({ renderRoot }: OneOnOneHistory, selector: string) => [
  ...renderRoot.querySelectorAll<E>(selector),
];

/** Waits until it says something. */
export const says = ({ renderRoot }: OneOnOneHistory, text: string) =>
  waitUntil(() => renderRoot.textContent.replace(/\s+/g, ' ').includes(text), text);
