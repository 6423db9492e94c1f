import '@one-on-one/elements/stage-timer/define.js';
import '@one-on-one/elements/workspace/define.js';
import type { MemoryStore, OneOnOneError, StorageAdapter } from '@one-on-one/core';
import type { Statement } from '@one-on-one/core/statements';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { fixture, html } from '@open-wc/testing';
import type { TestProbe } from '../elements/probe.js';
import '../elements/probe.js';
import { waitUntil } from './wait-until.js';

/** A record store that takes what it is sent, until it is told to refuse. */
export function aRecordStore() {
  const sent: Statement[] = [];
  let refusing = false;
  return {
    sent,
    refuse: (whether: boolean) => (refusing = whether),
    send: async (statement: Statement) => {
      if (refusing) throw new Error('The record store is away.');
      sent.push(statement);
    },
  };
}

export const verbs = (sent: readonly Statement[]) => sent.map(({ verb }) => verb.display['en']);
export const options = { homePage: 'https://lms.example' };
export const never = () => new Promise<void>(() => {});

/** A workspace on the page, and what asks for changes in it. */
export async function aPage(storage: StorageAdapter) {
  const root = await fixture<OneOnOneWorkspace>(html`
    <one-on-one-workspace relationship="pair 1" viewer="ana" .storage=${storage}>
      <test-probe></test-probe>
      <one-on-one-stage-timer></one-on-one-stage-timer>
    </one-on-one-workspace>
  `);
  await root.ready;
  const probe = root.querySelector<TestProbe>('test-probe')!;
  await waitUntil(() => probe.connection.state?.status === 'ready', 'the workspace');
  const add = (...titles: string[]) => probe.connection.request('agenda-item-add', { titles });
  return { root, probe, add };
}

/** How much waits to be sent. */
export const waitingIn = (store: MemoryStore) =>
  [...store.records()].filter(({ key }) => key[2] === 'outbox').length;
export const isEmpty = (store: MemoryStore) => waitingIn(store) === 0;

/** What an element tells of its troubles. */
export function errorsOf(root: HTMLElement): readonly OneOnOneError[] {
  const errors: OneOnOneError[] = [];
  root.addEventListener('one-on-one-error', ({ detail }) => errors.push(detail));
  return errors;
}
