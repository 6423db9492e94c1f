import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { parked } from '../support/topics.js';
import { bringTogether, twoApart } from '../support/two-apart.js';
import { titles } from '../support/workspaces.js';

type Does = (page: Workspace) => void;

const park: Does = (page) => page.run('agenda-item-park', { id: 'budget' });
const discuss: Does = (page) => page.run('agenda-item-discuss', { id: 'budget' });
const drop: Does = (page) => page.run('agenda-item-drop', { id: 'budget' });
const close: Does = (page) => page.run('meeting-close', {});

/** What two do apart with one topic is brought together in both. */
async function metAgain(mentorDoes: readonly Does[], menteeDoes: readonly Does[]) {
  const two = await twoApart();
  const { mentor, mentee } = two;
  for (const act of mentorDoes) act(mentor);
  for (const act of menteeDoes) act(mentee);
  await settled(mentor, mentee);
  await bringTogether(two);
  const places = [mentor, mentee].map((page) => [
    ...page.state.items.map(({ item }) => `${item.title} ${item.status}`),
    ...page.state.dropped.map(({ item }) => `${item.title} ${item.status}`),
    ...parked(page).map((title) => `${title} waits`),
  ]);
  expect(places[0]).to.deep.equal(places[1]);
  return { mentor, mentee, places: places[0]! };
}

describe('A topic that two who are apart', () => {
  it('park and carry over is in one place: the one that was said last', async () => {
    expect((await metAgain([close], [park])).places).to.deep.equal(['Budget waits']);
    expect((await metAgain([park], [close])).places).to.deep.equal(['Budget open']);
  });

  it('park and settle is in one place', async () => {
    expect((await metAgain([park], [discuss])).places).to.deep.equal(['Budget discussed']);
    expect((await metAgain([discuss], [park])).places).to.deep.equal(['Budget waits']);
    expect((await metAgain([park], [drop])).places).to.deep.equal(['Budget dropped']);
  });

  it('settle and carry over is in one place', async () => {
    expect((await metAgain([close], [discuss])).places).to.deep.equal([]);
    expect((await metAgain([discuss], [close])).places).to.deep.equal(['Budget open']);
  });

  it('carry over and wrote about elsewhere stays there, too, with what they wrote', async () => {
    const writes: readonly Does[] = [
      (page) => page.run('agenda-item-edit', { id: 'budget', title: 'The budget of May', base: 'Budget' }),
      (page) => page.run('note-write', { itemId: page.state.items[0]!.item.id, body: 'Ask Lena' }),
      (page) =>
        page.run('action-item-add', {
          title: 'Ask Lena',
          ownerId: 'mentee',
          originItemId: page.state.items[0]!.item.id,
        }),
    ];
    for (const write of writes) {
      const { mentor } = await metAgain([close, write], [park]);
      expect([titles(mentor).length, parked(mentor).length]).to.deep.equal([1, 1]);
    }
  });

  it('park and carry over stays where it went on, though whoever parked it removed it there', async () => {
    const remove: Does = (page) => page.run('agenda-item-remove', { id: page.state.parked[0]!.item.id });
    expect((await metAgain([close], [park, remove])).places).to.deep.equal(['Budget open']);
  });

  it('comes back by itself, though one closed the meeting before the other said that they talked about it', async () => {
    const recurs: Does = (page) =>
      page.run('agenda-item-edit', { id: 'budget', recurring: { unit: 'meeting', every: 1 } });
    const { places } = await metAgain([recurs, close], [recurs, discuss]);
    expect(places).to.deep.equal(['Budget open']);
  });
});

describe('Laws of what two do apart', function () {
  this.timeout(240_000);

  const focus: Does = (page) => page.run('agenda-item-focus', { id: 'budget' });
  const back: Does = (page) => {
    const [first] = page.state.parked;
    if (first) page.run('agenda-item-restore', { id: first.item.id });
  };
  const acts = { park, discuss, drop, focus, back, undo: (page: Workspace) => page.undo() };
  const anAct = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
  const aSide = fc.record({ does: fc.array(anAct, { maxLength: 4 }), closes: fc.boolean() });

  it('law 2: a topic is never to be talked about in two places, and in one unless somebody settled it', async () => {
    await fc.assert(
      fc.asyncProperty(aSide, aSide, async (...sides) => {
        const [mentorDoes, menteeDoes] = sides.map(({ does, closes }) => [
          ...does.map((name) => acts[name]),
          ...(closes ? [close] : []),
        ]);
        const { mentor, mentee, places } = await metAgain(mentorDoes!, menteeDoes!);
        const isSettled = (place: string) => /discussed|dropped/.test(place);
        const isSettling = sides.some(({ does }) => does.includes('discuss') || does.includes('drop'));
        const open = places.filter((place) => !isSettled(place));
        expect(open.length).to.be.at.most(1);
        if (!isSettling) expect(open.length).to.equal(1);
        await Promise.all([mentor.close(), mentee.close()]);
      }),
      runsOf(300),
    );
  });
});
