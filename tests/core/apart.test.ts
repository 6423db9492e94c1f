import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { settled } from '../support/meetings.js';
import { parked, placesOf } from '../support/topics.js';
import { bringTogether, twoApart } from '../support/two-apart.js';
import { titles } from '../support/workspaces.js';

type Does = (page: Workspace) => void;

const park: Does = (page) => page.run('agenda-item-park', { id: 'budget' });
const discuss: Does = (page) => page.run('agenda-item-discuss', { id: 'budget' });
const drop: Does = (page) => page.run('agenda-item-drop', { id: 'budget' });
const close: Does = (page) => page.run('meeting-close', {});
const skip: Does = (page) => page.run('meeting-skip', {});

/** What two do apart with one topic is brought together in both. */
async function metAgain(mentorDoes: readonly Does[], menteeDoes: readonly Does[]) {
  const two = await twoApart();
  const { mentor, mentee } = two;
  for (const act of mentorDoes) act(mentor);
  for (const act of menteeDoes) act(mentee);
  await settled(mentor, mentee);
  await bringTogether(two);
  const places = placesOf(mentor);
  expect(placesOf(mentee)).to.deep.equal(places);
  return { mentor, mentee, places };
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

  it('park or settle, and carry over more than once, is in one place', async () => {
    for (const ends of [
      [close, close],
      [skip, close],
      [close, skip, close],
    ]) {
      expect((await metAgain(ends, [park])).places).to.deep.equal(['Budget waits']);
      expect((await metAgain([park], ends)).places).to.deep.equal(['Budget open']);
      expect((await metAgain([close, park], ends)).places).to.deep.equal(['Budget open']);
      expect((await metAgain(ends, [discuss])).places).to.deep.equal([]);
      expect((await metAgain([discuss], ends)).places).to.deep.equal(['Budget open']);
    }
  });

  it('park where it went on, and carry over from there, is where it was said last to be', async () => {
    const parkIt: Does = (page) => page.run('agenda-item-park', { id: page.state.items[0]!.item.id });
    expect((await metAgain([close, close], [close, parkIt])).places).to.deep.equal(['Budget waits']);
    expect((await metAgain([close, parkIt], [close, close])).places).to.deep.equal(['Budget open']);
  });

  it('carry over and wrote about elsewhere stays there, too, with what they wrote', async () => {
    const writes: readonly Does[] = [
      (page) =>
        page.run('agenda-item-edit', {
          id: page.state.items[0]!.item.id,
          title: 'The budget of May',
          base: 'Budget',
        }),
      (page) => page.run('note-write', { itemId: page.state.items[0]!.item.id, body: 'Ask Lena' }),
      (page) =>
        page.run('action-item-add', {
          title: 'Ask Lena',
          ownerId: 'mentee',
          originItemId: page.state.items[0]!.item.id,
        }),
    ];
    for (const write of writes)
      for (const ends of [[close], [close, close]]) {
        const { mentor } = await metAgain([...ends, write], [park]);
        expect([titles(mentor).length, parked(mentor).length]).to.deep.equal([1, 1]);
      }
  });

  it('park and carry over is in one place, though somebody wrote in it there', async () => {
    const rename: Does = (page) =>
      page.run('agenda-item-edit', { id: page.state.parked[0]!.item.id, title: 'May', base: 'Budget' });
    expect((await metAgain([close], [park, rename])).places).to.deep.equal(['May waits']);
    expect((await metAgain([close, close], [park, rename])).places).to.deep.equal(['May waits']);
  });

  it('talk about and carry over says where it went on what was written of it last', async () => {
    const rename: Does = (page) =>
      page.run('agenda-item-edit', { id: 'budget', title: 'May', base: 'Budget' });
    const focus: Does = (page) => page.run('agenda-item-focus', { id: 'budget' });
    expect((await metAgain([close], [rename, focus])).places).to.deep.equal(['May open']);
  });

  it('park and carry over stays where it went on, though whoever parked it removed it there', async () => {
    const remove: Does = (page) => page.run('agenda-item-remove', { id: page.state.parked[0]!.item.id });
    expect((await metAgain([close], [park, remove])).places).to.deep.equal(['Budget open']);
  });

  it('park and say that it recurs, and was discussed, is in one place, in the meetings after, too', async () => {
    const second: Does = (page) =>
      page.run('agenda-item-edit', { id: 'budget', recurring: { unit: 'meeting', every: 2 } });
    const { mentor, places } = await metAgain([park], [second, discuss]);
    expect(places).to.deep.equal(['Budget discussed']);
    mentor.run('meeting-close', {});
    expect(placesOf(mentor)).to.deep.equal([]);
    mentor.run('meeting-close', {});
    expect(placesOf(mentor)).to.deep.equal(['Budget open']);
    expect((await metAgain([park], [second, discuss, close])).places).to.deep.equal([]);
    expect((await metAgain([second, discuss, close], [park])).places).to.deep.equal(['Budget waits']);
  });

  it('discuss in the next meeting and park in the one before is in one place', async () => {
    const discussIt: Does = (page) => page.run('agenda-item-discuss', { id: page.state.items[0]!.item.id });
    expect((await metAgain([close, discussIt], [park])).places).to.deep.equal(['Budget waits']);
    expect((await metAgain([park], [close, discussIt])).places).to.deep.equal(['Budget discussed']);
  });

  it('discuss in an earlier meeting and park comes back no more, and was discussed there', async () => {
    const second: Does = (page) => {
      const { id } = page.state.items[0]!.item;
      page.run('agenda-item-edit', { id, recurring: { unit: 'meeting', every: 2 } });
      page.run('agenda-item-discuss', { id });
    };
    const { mentor, places } = await metAgain([close, second, close], [park]);
    expect(places).to.deep.equal(['Budget waits']);
    await mentor.show('regular-2');
    expect(mentor.state.past.get('regular-2')!.items.map(({ item }) => item.status)).to.deep.equal([
      'discussed',
    ]);
    mentor.run('meeting-close', {});
    expect(placesOf(mentor)).to.deep.equal(['Budget waits']);
  });

  it('park, and say otherwise of where it went on, keeps what was said of it', async () => {
    const said = { need: 'decide', plannedMinutes: 20, recurring: { unit: 'meeting', every: 3 } } as const;
    const say: Does = (page) => page.run('agenda-item-edit', { id: page.state.items[0]!.item.id, ...said });
    const { mentor, places } = await metAgain([close, say], [park]);
    expect(places).to.deep.equal(['Budget waits']);
    const { need, plannedMinutes, recurring } = mentor.state.parked[0]!.item;
    expect({ need, plannedMinutes, recurring }).to.deep.equal(said);
  });

  it('comes back by itself, though one closed the meeting before the other said that they talked about it', async () => {
    const recurs: Does = (page) =>
      page.run('agenda-item-edit', { id: 'budget', recurring: { unit: 'meeting', every: 1 } });
    const { places } = await metAgain([recurs, close], [recurs, discuss]);
    expect(places).to.deep.equal(['Budget open']);
  });
});
