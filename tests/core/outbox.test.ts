import {
  createMemoryStorage,
  MemoryStore,
  readOutbox,
  removeFromOutbox,
  type Workspace,
} from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { perform } from '../support/histories.js';
import { performInMeeting } from '../support/meeting-histories.js';
import { leave, threePages } from '../support/meeting-pages.js';
import { opened, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { aSecretHistory, secretOf } from '../support/secret-histories.js';

/** What waits in the outbox of a page's device, as `meeting-closed regular-1`. */
const waiting = async ({ storage }: Workspace) =>
  (await readOutbox(storage, 'pair-1', 1000)).flatMap(({ record }) =>
    record.facts.map(({ kind, id, title }) => [kind, id, title].filter(Boolean).join(' ')),
  );

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
    page.keepFacts('ids');
    page.run('agenda-item-add', { titles: ['One', 'Two'] });
    await settled(page);
    const [kept, ...more] = await readOutbox(page.storage, 'pair-1', 10);
    expect(more).to.deep.equal([]);
    expect(kept?.record.author).to.equal('mentor');
    expect(kept?.record.facts.map(({ kind, title, meetingId }) => [kind, title, meetingId])).to.deep.equal([
      ['agenda-item-added', undefined, 'regular-1'],
      ['agenda-item-added', undefined, 'regular-1'],
    ]);
    expect(commits.filter((keys) => keys.includes('outbox'))).to.deep.equal([['outbox', 'item', 'item']]);
    page.keepFacts(null);
    page.run('agenda-item-add', { titles: ['After'] });
    await settled(page);
    expect(await waiting(page)).to.have.length(2);
  });

  it('says what something is called only where that is wanted', async () => {
    const page = await opened();
    page.keepFacts('titles');
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    const [text] = await waiting(page);
    expect(text).to.match(/^agenda-item-added .* One$/);
  });

  it('is emptied one record at a time, and twice is once', async () => {
    const page = await opened();
    page.keepFacts('ids');
    page.run('agenda-item-add', { titles: ['One'] });
    page.run('meeting-start', {});
    await settled(page);
    const [first] = await readOutbox(page.storage, 'pair-1', 1);
    await removeFromOutbox(page.storage, first!);
    await removeFromOutbox(page.storage, first!);
    expect(await waiting(page)).to.deep.equal(['meeting-started regular-1']);
  });

  it('neither comes back nor is in the way when an act is taken back and done again', async () => {
    const page = await opened();
    page.keepFacts('ids');
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page);
    for (const kept of await readOutbox(page.storage, 'pair-1', 10))
      await removeFromOutbox(page.storage, kept);
    await page.refresh();
    page.undo();
    await settled(page);
    expect(page.state.items).to.deep.equal([]);
    page.redo();
    await settled(page);
    expect(page.state.items).to.have.length(1);
    expect((await waiting(page)).map((each) => each.split(' ')[0])).to.deep.equal([
      'agenda-item-removed',
      'agenda-item-added',
    ]);
  });

  it('is no business of another tab, of a file, or of the other person\u2019s device', async () => {
    const store = new MemoryStore();
    const page = await opened({ store });
    const tab = await opened({ store });
    page.keepFacts('ids');
    page.run('agenda-item-add', { titles: ['One'] });
    await settled(page, tab);
    for (const kept of await readOutbox(page.storage, 'pair-1', 10))
      await removeFromOutbox(page.storage, kept);
    tab.run('agenda-item-add', { titles: ['Two'] });
    await settled(page, tab);
    expect(tab.state.setAside).to.equal(0);
    expect(tab.state.save.kind).to.equal('memory');
    expect(await waiting(tab)).to.deep.equal([]);
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
    page.keepFacts('ids');
    page.run('agenda-item-add', { titles: ['One'] });
    page.leave();
    const next = await opened({ store });
    await settled(next);
    expect(next.state.items).to.have.length(1);
    expect((await waiting(next)).map((each) => each.split(' ')[0])).to.deep.equal(['agenda-item-added']);
  });

  it('law 1: has every fact about what both see, once, and nothing that is private', async () => {
    await fc.assert(
      fc.asyncProperty(aSecretHistory, async (history) => {
        const { store, pages } = await threePages();
        const facts: string[] = [];
        for (const page of pages) {
          page.keepFacts('titles');
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
        const kept = await waiting(pages[0]);
        const shared = [...store.records()].filter(({ key }) => key[2] === 'outbox');
        await leave(pages);
        expect([...kept].sort()).to.deep.equal(facts.sort());
        expect(JSON.stringify(shared)).not.to.contain('secret of');
      }),
      { ...runsOf(150, 30), includeErrorInReport: true },
    );
  });
});
