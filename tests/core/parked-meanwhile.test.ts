import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { bothOpened, opened, settled } from '../support/meetings.js';
import { placesOf } from '../support/topics.js';
import { titles } from '../support/workspaces.js';

/** Two before a running meeting with one topic, of whom the mentor parks it while the mentee does something else. */
async function parkedMeanwhile(...acts: readonly ((mentee: Workspace) => void)[]) {
  const { store, mentor, mentee } = await bothOpened();
  mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
  mentor.run('meeting-start', {});
  await settled(mentor, mentee);
  mentor.run('agenda-item-park', { id: 'budget' });
  for (const act of acts) act(mentee);
  await settled(mentor, mentee);
  const fresh = await opened({ store });
  await settled(fresh);
  expect(placesOf(mentor)).to.deep.equal(placesOf(fresh));
  expect(placesOf(mentee)).to.deep.equal(placesOf(fresh));
  return { mentor, mentee, fresh };
}

describe('A topic that one parks while the other', () => {
  it('talks about it is before both, and waits no longer', async () => {
    const { fresh } = await parkedMeanwhile((page) => page.run('agenda-item-focus', { id: 'budget' }));
    expect(placesOf(fresh)).to.deep.equal(['Budget discussing']);
  });

  it('settles it is settled, and waits no longer', async () => {
    for (const [act, place] of [
      [(page: Workspace) => page.run('agenda-item-discuss', { id: 'budget' }), 'Budget discussed'],
      [(page: Workspace) => page.run('agenda-item-drop', { id: 'budget' }), 'Budget dropped'],
    ] as const)
      expect(placesOf((await parkedMeanwhile(act)).fresh)).to.deep.equal([place]);
  });

  it('talks about it, settles it and closes the meeting is nowhere but in that meeting', async () => {
    const { fresh } = await parkedMeanwhile(
      (page) => page.run('agenda-item-focus', { id: 'budget' }),
      (page) => page.run('agenda-item-discuss', { id: 'budget' }),
      (page) => page.run('meeting-close', {}),
    );
    expect([fresh.state.meeting.id, placesOf(fresh)]).to.deep.equal(['regular-2', []]);
    await fresh.show('regular-1');
    expect(fresh.state.past.get('regular-1')!.items.map(({ item }) => item.status)).to.deep.equal([
      'discussed',
    ]);
  });

  it('closes the meeting waits, and is not on the next agenda', async () => {
    const { fresh } = await parkedMeanwhile((page) => page.run('meeting-close', {}));
    expect([fresh.state.meeting.id, placesOf(fresh)]).to.deep.equal(['regular-2', ['Budget waits']]);
  });

  it('settles it stays in the backlog as well where somebody wrote in it there', async () => {
    const { store, mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
    await settled(mentor, mentee);
    mentor.run('agenda-item-park', { id: 'budget' });
    mentor.run('agenda-item-edit', { id: 'budget', title: 'The budget of May', base: 'Budget' });
    mentee.run('agenda-item-discuss', { id: 'budget' });
    await settled(mentor, mentee);
    const fresh = await opened({ store });
    expect(placesOf(fresh)).to.deep.equal(['Budget discussed', 'The budget of May waits']);
  });
});

describe('A topic that the two settled before they closed the meeting', () => {
  it('is no longer open in the next one, where the other closed it meanwhile', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
    await settled(mentor, mentee);
    mentor.run('meeting-close', {});
    mentee.run('agenda-item-discuss', { id: 'budget' });
    await settled(mentor, mentee);
    expect([titles(mentor), titles(mentee)]).to.deep.equal([[], []]);
  });
});

describe('To take back that one settled what the other was parking', () => {
  it('changes nothing, for it waits no longer, and it can still be opened again', async () => {
    const { mentee } = await parkedMeanwhile((page) => page.run('agenda-item-discuss', { id: 'budget' }));
    mentee.undo();
    expect(placesOf(mentee)).to.deep.equal(['Budget discussed']);
    mentee.run('agenda-item-reopen', { id: 'budget' });
    expect(placesOf(mentee)).to.deep.equal(['Budget open']);
  });
});
