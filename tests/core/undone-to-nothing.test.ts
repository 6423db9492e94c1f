import type { RequestDetails, RequestKind, Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { settled } from '../support/meetings.js';
import { bothUnheard } from '../support/unheard.js';
import { saved } from '../support/workspaces.js';

type Act = { readonly [K in RequestKind]: readonly [K, RequestDetails[K]] }[RequestKind];

const run = (of: Workspace, [kind, detail]: Act) => of.run(kind, detail);

/** What amounts to no fact when it is taken back, and what the other does first that leaves nothing to take back. */
const acts: readonly (readonly [Act, Act])[] = [
  [
    ['meeting-skip', {}],
    ['meeting-start', {}],
  ],
  [
    ['meeting-cancel', { role: 'mentee' }],
    ['meeting-start', {}],
  ],
  [
    ['meeting-miss', {}],
    ['meeting-start', {}],
  ],
  [
    ['meeting-start', {}],
    ['meeting-close', {}],
  ],
  [
    ['agenda-item-focus', { id: 'budget' }],
    ['agenda-item-discuss', { id: 'budget' }],
  ],
];

/** The mentee has done something, and both know of it. */
async function done(act: Act) {
  const { mentor, mentee } = await bothUnheard();
  mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
  mentor.run('agenda-item-add', { titles: ['Holidays'], id: 'holidays' });
  if (act[0] === 'meeting-miss') mentor.run('meeting-edit', { startsAt: '2030-01-09T10:00:00.000Z' });
  await settled(mentor, mentee);
  const before = JSON.stringify(mentee.state.items.map(({ item }) => item.status));
  run(mentee, act);
  await settled(mentee, mentor);
  return { mentor, mentee, before };
}

describe('What is taken back and amounts to no fact', () => {
  for (const [ours, theirs] of acts) {
    it(`is told to whoever took it back where nothing came of it: ${ours[0]} after ${theirs[0]}`, async () => {
      const { mentor, mentee } = await done(ours);
      run(mentor, theirs);
      await saved(mentor);
      mentee.undo();
      await settled(mentee);
      expect(mentee.state.refused).to.include({ kind: ours[0], isTurn: true });
    });

    it(`is told of nobody where it was taken back: ${ours[0]}`, async () => {
      const { mentee, before } = await done(ours);
      mentee.undo();
      await settled(mentee);
      expect(mentee.state.refused).to.equal(undefined);
      expect(mentee.state.meeting).to.include({ id: 'regular-1', status: 'open' });
      expect(JSON.stringify(mentee.state.items.map(({ item }) => item.status))).to.equal(before);
    });
  }

  it('is told of nobody where the other took it back already', async () => {
    const { mentor, mentee } = await done(['agenda-item-focus', { id: 'budget' }]);
    mentor.run('agenda-item-focus', { id: 'holidays' });
    await saved(mentor);
    mentee.undo();
    await settled(mentee);
    expect(mentee.state.refused).to.equal(undefined);
  });
});
