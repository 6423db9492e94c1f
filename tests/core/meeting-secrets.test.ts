import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exported } from '../support/exports.js';
import { leave, RUNS, threePages } from '../support/meeting-pages.js';
import { refusal, settled } from '../support/meetings.js';
import { aSecretHistory, liveThrough, secretOf } from '../support/secret-histories.js';
import { saved } from '../support/workspaces.js';

describe('A secret in meetings', function () {
  this.timeout(240_000);

  it('law 1: what is said of a private item in the open does not name it', async () => {
    const { store, mentor, mentee, pages } = await threePages();
    mentor.run('agenda-item-add', { titles: ['Leaving?'], private: true });
    const itemId = mentor.state.items[0]!.item.id;
    expect(refusal(() => mentor.run('note-write', { itemId, body: 'Both read it.' }))).to.equal(
      'invalid itemId out-of-range',
    );
    mentor.run('note-write', { itemId, body: 'I told him.', private: true });
    mentor.run('note-share', { id: mentor.state.notes[0]!.note.id });
    mentor.run('decision-add', { itemId, statement: 'We look again in May', decidedBy: 'both' });
    mentor.run('action-item-add', { originItemId: itemId, title: 'Ask Lena', ownerId: 'mentor' });
    await settled(...pages);
    const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
    expect(JSON.stringify(shared)).not.to.contain(itemId);
    const { notes, decisions, agreed } = mentee.state;
    expect([notes[0]?.note.body, decisions[0]?.statement, agreed[0]?.title]).to.deep.equal([
      'I told him.',
      'We look again in May',
      'Ask Lena',
    ]);
    await leave(pages);
  });

  it('law 1: no private word or record of the other is in a state, a fact, a file or shared storage', async () => {
    await fc.assert(
      fc.asyncProperty(aSecretHistory, async (history) => {
        const { store, mentor, mentee, pages } = await threePages();
        const heard = liveThrough(pages, history);
        await settled(...pages);
        await Promise.all(pages.map((page) => page.show('regular-1')));
        await Promise.all(pages.map(saved));
        expect(heard.join()).not.to.contain('secret');
        for (const [page, me, other] of [
          [mentor, 'mentor', 'mentee'],
          [mentee, 'mentee', 'mentor'],
        ] as const) {
          const state = JSON.stringify([page.state, [...page.state.past], [...page.state.drafts]]);
          expect(state).not.to.contain(secretOf(other));
          expect(await exported(store, false, 'pair-1', me)).not.to.contain('secret');
          const file = await exported(store, true, 'pair-1', me);
          expect(file).not.to.contain(secretOf(other));
          const theirs = [...store.records()].filter(({ key }) => key[0] === 'private' && key[1] === other);
          const own = [...store.records()].filter(({ key }) => key[0] === 'shared' || key[1] === me);
          // `place` is what a group of fields is called, too.
          const known = new Set(['place', ...own.map(({ key }) => key.at(-1))]);
          for (const { key } of theirs)
            if (!known.has(key.at(-1))) expect(`${state}${file}`).not.to.contain(`"${key.at(-1)!}"`);
        }
        const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
        expect(JSON.stringify(shared)).not.to.contain('secret');
        await leave(pages);
      }),
      RUNS,
    );
  });
});
