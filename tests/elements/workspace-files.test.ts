import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage, OneOnOneError, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/workspaces.js';
import type { TestProbe } from './probe.js';
import { holdTimers } from './timers.js';
import './probe.js';

const codeOf = (error: unknown) => (error as { readonly code?: string }).code;

describe('<one-on-one-workspace> files', () => {
  const aRoot = (storage: StorageAdapter, viewer = 'mentor') =>
    fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="files" viewer=${viewer} .storage=${storage}>
        <test-probe></test-probe>
      </one-on-one-workspace>
    `);
  const probeIn = (root: Element) => root.querySelector<TestProbe>('test-probe')!;
  const titlesIn = (root: Element) => probeIn(root).connection.state!.items.map(({ item }) => item.title);

  const aFilledRoot = async () => {
    const root = await aRoot(createMemoryStorage());
    await root.ready;
    const { connection } = probeIn(root);
    connection.request('agenda-item-add', { titles: ['The budget'] });
    connection.request('agenda-item-add', { titles: ['Say sorry'], private: true });
    return root;
  };

  it('writes a file with what is still being saved, and private things only when asked', async () => {
    const root = await aFilledRoot();
    const file = await root.export();
    expect(file).to.contain('The budget').and.not.to.contain('Say sorry');
    expect(await root.export({ includePrivate: true })).to.contain('Say sorry');
  });

  it('law 1 never writes what only the other person sees', async () => {
    const storage = createMemoryStorage();
    const ana = await aRoot(storage);
    await ana.ready;
    probeIn(ana).connection.request('agenda-item-add', { titles: ['Of Ana alone'], private: true });
    await ana.export();
    const ben = await aRoot(storage, 'ben');
    expect(await ben.export({ includePrivate: true })).not.to.contain('Of Ana alone');
  });

  it('brings a file in, shows it at once, and takes it twice as once', async () => {
    const file = await (await aFilledRoot()).export({ includePrivate: true });
    const root = await aRoot(createMemoryStorage());
    const first = await root.import(new File([file], 'agenda.json'));
    expect(first.ok && first.counts.new).to.be.greaterThan(1);
    expect(titlesIn(root)).to.have.members(['The budget', 'Say sorry']);
    const second = await root.import(file);
    expect(second.ok && second.counts.new + second.counts.changed).to.equal(0);
    expect(titlesIn(root)).to.have.length(2);
  });

  it('answers why a file is refused, and changes nothing', async () => {
    const root = await aFilledRoot();
    const answer = await root.import('{"items":[]}');
    expect(answer).to.deep.equal({
      ok: false,
      refusal: { code: 'invalid', problem: 'wrong-format', path: ['format'] },
    });
    expect(titlesIn(root)).to.have.length(2);
  });

  it('rejects with `unavailable` where no workspace is open', async () => {
    const root = await aRoot(createMemoryStorage());
    root.remove();
    for (const act of [root.export(), root.import('{}')])
      expect(await act.catch(codeOf)).to.equal('unavailable');
  });

  for (const [what, commit, kind] of [
    ['takes long', () => new Promise<never>(() => {}), 'delayed'],
    [
      'was refused',
      () => Promise.reject(new OneOnOneError('quota', 'Full.', { committed: 'no', retry: 'user' })),
      'failed',
    ],
    [
      'was removed',
      () => Promise.reject(new OneOnOneError('cleared', 'Gone.', { committed: 'no', retry: 'user' })),
      'cleared',
    ],
  ] as const) {
    it(`F55 rejects with \`unavailable\` where something ${what}, which a file would lack`, async () => {
      const storage = createMemoryStorage();
      const root = await aRoot(storage);
      await root.ready;
      const { connection } = probeIn(root);
      storage.commit = commit;
      const timers = holdTimers();
      try {
        connection.request('agenda-item-add', { titles: ['The budget'] });
        await Promise.resolve();
        timers.pass(2000);
        await until(connection.workspace!, ({ save }) => save.kind === kind);
      } finally {
        timers.release();
      }
      const error: unknown = await root.export().catch((refused: unknown) => refused);
      expect(error).to.have.property('code', 'unavailable');
      expect(error).to.have.property('message').that.contains('not in storage');
    });
  }

  it('rejects with what storage says', async () => {
    const storage = createMemoryStorage();
    const root = await aRoot(storage);
    await root.ready;
    await storage.close();
    expect(await root.export().catch(codeOf)).to.equal('closed');
  });
});
