import { expect } from '@open-wc/testing';
import { MemoryStore, type RequestDetails, type Workspace } from '@one-on-one/core';
import { opened, settled, told } from '../support/meetings.js';
import { factsKept } from '../support/outbox.js';
import { unheard } from '../support/unheard.js';
import { aClock, saved } from '../support/workspaces.js';

type Added = 'agenda-item-add' | 'action-item-add' | 'decision-add' | 'win-add' | 'note-append';

/** What can be added, what says it, and where it is read. */
const kinds: readonly {
  readonly kind: Added;
  readonly fact: string;
  readonly detail: (text: string) => RequestDetails[Added];
  readonly texts: (of: Workspace) => readonly string[];
}[] = [
  {
    kind: 'agenda-item-add',
    fact: 'agenda-item-added',
    detail: (text) => ({ titles: [text], id: 'draft' }),
    texts: ({ state }) => state.items.map(({ item }) => item.title),
  },
  {
    kind: 'action-item-add',
    fact: 'action-item-added',
    detail: (title) => ({ title, ownerId: 'mentee', id: 'draft' }),
    texts: ({ state }) => state.actions.map(({ title }) => title),
  },
  {
    kind: 'decision-add',
    fact: 'decision-added',
    detail: (statement) => ({ statement, decidedBy: 'both', id: 'draft' }),
    texts: ({ state }) => state.decisions.map(({ statement }) => statement),
  },
  {
    kind: 'win-add',
    fact: 'win-added',
    detail: (text) => ({ text, about: 'both', id: 'draft' }),
    texts: ({ state }) => state.wins.map(({ text }) => text),
  },
  {
    kind: 'note-append',
    fact: 'note-appended',
    detail: (body) => ({ body, meetingId: 'regular-1', id: 'draft' }),
    texts: ({ state }) => (state.past.get('regular-1')?.notes ?? []).map(({ note }) => note.body),
  },
];

/** A meeting that is over, and two tabs of the mentee that look back on it, a year apart by their clocks. */
async function twoTabs(open: (store: MemoryStore, start?: string) => Promise<Workspace>) {
  const store = new MemoryStore();
  const first = await open(store);
  first.run('meeting-close', {});
  await saved(first);
  const second = await open(store, '2031-01-10T09:00:00.000Z');
  await Promise.all([first, second].map((tab) => tab.show('regular-1')));
  await settled(first, second);
  return [first, second] as const;
}

const hearing = (store: MemoryStore, start?: string) =>
  opened({ store, viewer: 'mentee', clock: aClock(start) });

describe('A draft that two tabs share', () => {
  for (const { kind, fact, detail, texts } of kinds) {
    it(`becomes two where each enters another text: ${kind}`, async () => {
      const [first, second] = await twoTabs(hearing);
      second.run(kind, detail('Changed there'));
      await settled(second, first);
      first.run(kind, detail('Typed over it'));
      await settled(first, second);
      for (const tab of [first, second])
        expect(texts(tab)).to.have.members(['Changed there', 'Typed over it']);
    });

    it(`becomes one where both enter the same: ${kind}`, async () => {
      const [first, second] = await twoTabs(hearing);
      second.run(kind, detail('The same'));
      await settled(second, first);
      first.run(kind, detail('The same'));
      await settled(first, second);
      for (const tab of [first, second]) expect(texts(tab)).to.deep.equal(['The same']);
    });

    it(`becomes two where neither tab hears of the other, and that is told: ${kind}`, async () => {
      const [first, second] = await twoTabs((store, start) => unheard(store, 'mentee', start));
      const facts = told(first);
      first.tell({ keeping: 'ids' });
      first.setDraft('new', { text: 'Typed over it', itemId: 'draft' });
      await saved(first);
      second.run(kind, detail('Changed there'));
      await saved(second);
      first.run(kind, detail('Typed over it'));
      first.setDraft('new', null);
      await settled(first, second);
      for (const tab of [first, second])
        expect(texts(tab)).to.have.members(['Changed there', 'Typed over it']);
      expect(first.state.refused).to.equal(undefined);
      expect(first.state.drafts.size).to.equal(0);
      expect(facts.map((each) => each.split(' ')[0])).to.deep.equal([fact]);
      const [, id] = facts[0]!.split(' ');
      expect(id).not.to.equal('draft');
      expect(await factsKept(first)).to.deep.equal([`${fact} ${id}`]);
      first.undo();
      await settled(first, second);
      for (const tab of [first, second]) expect(texts(tab)).to.deep.equal(['Changed there']);
    });
  }

  it('becomes two where only the reason differs', async () => {
    const [first, second] = await twoTabs(hearing);
    const ask = { title: 'Ask Lena', ownerId: 'mentee', id: 'ask' };
    const wait = { statement: 'We wait', decidedBy: 'both', id: 'wait' };
    second.run('action-item-add', ask);
    second.run('decision-add', wait);
    await settled(second, first);
    first.run('action-item-add', { ...ask, noDateReason: 'She is away' });
    first.run('decision-add', { ...wait, rationale: 'No budget yet' });
    expect(first.state.actions.map(({ noDateReason }) => noDateReason)).to.have.members([
      undefined,
      'She is away',
    ]);
    expect(first.state.decisions.map(({ rationale }) => rationale)).to.have.members([
      undefined,
      'No budget yet',
    ]);
  });
});
