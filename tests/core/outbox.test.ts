import {
  createMemoryStorage,
  isStillKept,
  MemoryStore,
  removeFromOutbox,
  wipe,
  type KeptFact,
} from '@one-on-one/core';
import { exportJson, importInto } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { documentOf } from '../support/exports.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { perform } from '../support/histories.js';
import { performInMeeting } from '../support/meeting-histories.js';
import { leave, threePages } from '../support/meeting-pages.js';
import { opened, settled } from '../support/meetings.js';
import { allKept, emptyOutbox, factsKept } from '../support/outbox.js';
import { runsOf } from '../support/runs-of.js';
import { aSecretHistory, secretOf } from '../support/secret-histories.js';
import { aWorkspace } from '../support/workspaces.js';

const stage: KeptFact<string> = {
  kind: 'stage-entered',
  id: 'check-in',
  private: false,
  meetingId: 'regular-1',
};
const now = '2030-01-10T09:00:00.000Z';

describe('The outbox', () => {
  it('has what was told since it was wanted, in the commit that made it so, with its author, time and meeting', async () => {
    const commits: string[][] = [];
    const storage = createMemoryStorage();
    const page = await opened({
      storage: {
        ...storage,
        commit: (writes, options) => {
          commits.push(writes.map(({ key }) => key[2]!));
          return storage.commit(writes, options);
        },
      },
    });
    page.run('agenda-item-add', { titles: ['Before'] });
    await settled(page);
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One', 'Two'] });
    await settled(page);
    const [kept, ...more] = await allKept(page);
    expect(more).to.deep.equal([]);
    expect(kept?.record.author).to.equal('mentor');
    expect(kept?.record.facts.map(({ kind, title, meetingId }) => [kind, title, meetingId])).to.deep.equal([
      ['agenda-item-added', undefined, 'regular-1'],
      ['agenda-item-added', undefined, 'regular-1'],
    ]);
    expect(commits.filter((keys) => keys.includes('outbox'))).to.deep.equal([['outbox', 'item', 'item']]);
    page.tell({ keeping: null });
    page.run('agenda-item-add', { titles: ['After'] });
    await settled(page);
    expect(await factsKept(page)).to.have.length(2);
  });

  it('says what something is called only where that is wanted', async () => {
    const page = await opened();
    page.tell({ keeping: 'titles' });
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    const [text] = await factsKept(page);
    expect(text).to.match(/^agenda-item-added .* One$/);
  });

  it('is emptied one record at a time, and twice is once', async () => {
    const page = await opened();
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One'] });
    page.run('meeting-start', {});
    await settled(page);
    const [first] = await allKept(page);
    expect(await isStillKept(page.storage, first!)).to.equal(true);
    await removeFromOutbox(page.storage, first!);
    await removeFromOutbox(page.storage, first!);
    expect(await factsKept(page)).to.deep.equal(['meeting-started regular-1']);
  });

  it('neither comes back nor is in the way when an act is taken back and done again', async () => {
    const page = await opened();
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    await emptyOutbox(page);
    await page.refresh();
    page.undo();
    await settled(page);
    expect(page.state.items).to.deep.equal([]);
    page.redo();
    await settled(page);
    expect(page.state.items).to.have.length(1);
    expect((await factsKept(page)).map((each) => each.split(' ')[0])).to.deep.equal([
      'agenda-item-removed',
      'agenda-item-added',
    ]);
  });

  it('is no business of another tab, of a file, or of the other person\u2019s device', async () => {
    const store = new MemoryStore();
    const page = await opened({ store });
    const tab = await opened({ store });
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page, tab);
    await emptyOutbox(page);
    tab.run('agenda-item-add', { titles: ['Two'] });
    await settled(page, tab);
    expect(tab.state.setAside).to.equal(0);
    expect(tab.state.save.kind).to.equal('memory');
    expect(await factsKept(tab)).to.deep.equal([]);
    page.run('meeting-start', {});
    await settled(page);
    const file = await exportJson(page.storage, {
      relationship: 'pair-1',
      viewer: 'mentor',
      exportedAt: '2030-01-10T09:00:00.000Z',
    });
    expect(file).not.to.contain('outbox');
  });

  it('has what was done when the page went away, and is told of it by the next one', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = {};
    const page = await opened({ storage: aFailingStorage(store, trouble) });
    trouble.refuseCommits = 'quota';
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One'] });
    page.leave();
    const next = await opened({ store });
    await settled(next);
    expect(next.state.items).to.have.length(1);
    expect((await factsKept(next)).map((each) => each.split(' ')[0])).to.deep.equal(['agenda-item-added']);
  });

  it('has what no request is about, too, and that brings no pair with it and cannot be undone', async () => {
    const store = new MemoryStore();
    const page = await opened({ store });
    page.tell({ facts: [stage] });
    await settled(page);
    expect(await factsKept(page)).to.deep.equal(['stage-entered check-in']);
    const [kept] = await allKept(page);
    expect([kept?.record.author, kept?.record.facts]).to.deep.equal(['mentor', [stage]]);
    expect([...store.records()].filter(({ key }) => key[0] === 'shared')).to.have.length(1);
    expect(page.state.undoable).to.equal(null);
  });

  it('has what was told before storage had answered, and while it was full', async () => {
    const store = new MemoryStore();
    let answer = () => {};
    const trouble: Trouble = { wait: new Promise((resolve) => (answer = resolve)) };
    const page = aWorkspace({ relationship: 'pair-1', storage: aFailingStorage(store, trouble) });
    page.tell({ facts: [stage] });
    trouble.refuseCommits = 'quota';
    answer();
    await page.ready;
    expect(await factsKept(page)).to.deep.equal([]);
    trouble.refuseCommits = undefined;
    page.retry();
    await settled(page);
    expect(await factsKept(page)).to.deep.equal(['stage-entered check-in']);
  });

  it('has what was told when the page went away, once', async () => {
    const store = new MemoryStore();
    const trouble: Trouble = { refuseCommits: 'quota' };
    const full = await opened({ storage: aFailingStorage(store, trouble) });
    full.tell({ facts: [stage] });
    full.leave();
    const next = await opened({ store });
    await settled(next);
    expect(await factsKept(next)).to.deep.equal(['stage-entered check-in']);
    trouble.refuseCommits = undefined;
    full.retry();
    await settled(full, next);
    expect(await factsKept(next)).to.deep.equal(['stage-entered check-in']);
  });

  it('is empty after a wipe, also of what was on its way there', async () => {
    const page = await opened();
    page.tell({ keeping: 'ids' });
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    page.tell({ facts: [stage] });
    await wipe(page, { now });
    await settled(page);
    expect(await factsKept(page)).to.deep.equal([]);
  });

  it('is not taken from a file', async () => {
    const page = await opened();
    page.tell({ facts: [stage] });
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    const [kept] = await allKept(page);
    const file = await exportJson(page.storage, {
      relationship: 'pair-1',
      viewer: 'mentor',
      exportedAt: now,
    });
    const target = await opened();
    const { key, record } = kept!;
    const forged = file.replace(/\n\]\}\n$/, `,\n${JSON.stringify({ key, value: record })}\n]}\n`);
    expect(forged).to.contain('stage-entered');
    await importInto(target.storage, documentOf(forged), {
      relationship: 'pair-1',
      viewer: 'mentor',
      createRevision: () => target.createId(),
      pause: async () => {},
    });
    const found = await target.storage.list({ prefix: ['shared', 'pair-1'], limit: 100 });
    expect(found.map(({ key }) => key[2]))
      .to.include('item')
      .and.not.to.include('outbox');
  });

  it('law 1: has every fact about what both see, once, and nothing that is private', async () => {
    await fc.assert(
      fc.asyncProperty(aSecretHistory, async (history) => {
        const { store, pages } = await threePages();
        const facts: string[] = [];
        for (const page of pages) {
          page.tell({ keeping: 'titles' });
          page.onFact(({ kind, id, title, private: mine }) => {
            if (!mine) facts.push([kind, id, title].filter(Boolean).join(' '));
          });
        }
        for (const { who, act } of history) {
          const secret = secretOf(who === 0 ? 'mentor' : 'mentee');
          if ('what' in act) perform(pages[who]!, act, secret);
          else performInMeeting(pages[who]!, act, secret);
          await settled(...pages);
        }
        const kept = await factsKept(pages[0]);
        const shared = [...store.records()].filter(({ key }) => key[2] === 'outbox');
        await leave(pages);
        expect([...kept].sort()).to.deep.equal(facts.sort());
        expect(JSON.stringify(shared)).not.to.contain('secret of');
      }),
      { ...runsOf(150, 30), includeErrorInReport: true },
    );
  });
});
