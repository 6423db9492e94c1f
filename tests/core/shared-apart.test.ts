import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { settled } from '../support/meetings.js';
import { bringTogether, twoApart } from '../support/two-apart.js';

type Does = (page: Workspace) => void;

const share: Does = (page) => page.run('agenda-item-share', { id: 'budget', base: 'Budget' });
const park: Does = (page) => page.run('agenda-item-park', { id: 'budget' });
const drop: Does = (page) => page.run('agenda-item-drop', { id: 'budget', reason: 'Too early' });
const close: Does = (page) => page.run('meeting-close', {});

/** Where a topic of one's own is, once both devices have seen what became of it on the other. */
async function metAgain(one: readonly Does[], other: readonly Does[]) {
  const two = await twoApart(true);
  for (const act of one) act(two.mentor);
  for (const act of other) act(two.mentee);
  await settled(two.mentor, two.mentee);
  await bringTogether(two);
  const [places, theirs] = [two.mentor, two.mentee].map(({ state }) =>
    [...state.items, ...state.parked].map(
      (entry) => `${entry.item.title}${entry.private ? ', only you' : ''}`,
    ),
  );
  expect(places).to.deep.equal(theirs);
  return places;
}

describe('A topic of one’s own that is shared on another device', () => {
  it('is with both and nowhere else, whatever became of it on the first', async () => {
    for (const act of [park, drop, close])
      for (const [one, other] of [
        [[act], [share]],
        [[share], [act]],
      ] as const)
        expect(await metAgain(one, other)).to.deep.equal(['Budget']);
    expect(await metAgain([close, close], [share])).to.deep.equal(['Budget']);
  });

  it('is with both once, where both devices shared it', async () => {
    const shareIt: Does = (page) => page.run('agenda-item-share', { id: page.state.items[0]!.item.id });
    expect(await metAgain([close, shareIt], [share])).to.deep.equal(['Budget']);
    expect(await metAgain([share], [close, shareIt])).to.deep.equal(['Budget']);
  });

  it('stays for oneself as well where it was called otherwise meanwhile', async () => {
    const rename: Does = (page) =>
      page.run('agenda-item-edit', { id: page.state.items[0]!.item.id, title: 'My budget', base: 'Budget' });
    expect(await metAgain([close, rename], [share])).to.have.members(['Budget', 'My budget, only you']);
  });
});
