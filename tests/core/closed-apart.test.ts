import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { exported, imported } from '../support/exports.js';
import { opened, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { parked } from '../support/topics.js';
import { bringTogether, twoApart } from '../support/two-apart.js';
import { aClock, titles } from '../support/workspaces.js';

type Ending = 'meeting-close' | 'meeting-skip';

/** Ends a meeting after the other, and writes something into each. */
async function endAll(page: Workspace, endings: readonly Ending[], who: string) {
  for (const [index, ending] of endings.entries()) {
    page.run(ending, {});
    await settled(page);
    page.run('agenda-item-add', { titles: [`${who} ${index}`] });
  }
  await settled(page);
}

/** Two who end so many meetings each before their stores meet. */
async function endedApart(mentorEnds: readonly Ending[], menteeEnds: readonly Ending[]) {
  const two = await twoApart();
  const { mentor, mentee } = two;
  mentee.run('agenda-item-add', { titles: ['Mine'], private: true });
  await endAll(mentor, mentorEnds, 'Mentor');
  await endAll(mentee, menteeEnds, 'Mentee');
  await bringTogether(two);
  return [mentor, mentee] as const;
}

const topics = (page: Workspace) => [...titles(page), ...parked(page)].sort();

describe('Meetings that two who are apart end', () => {
  const close: Ending = 'meeting-close';

  for (const end of [close, 'meeting-skip'] as const)
    it(`go on with the one that is still to come, though the later of them ended fewer: ${end}`, async () => {
      const [mentor, mentee] = await endedApart([close, close], [end]);
      for (const { state } of [mentor, mentee])
        expect([state.meeting.id, state.meeting.status]).to.deep.equal(['regular-3', 'open']);
      mentee.run('meeting-start', {});
      expect(mentee.state.meeting.status).to.equal('running');
    });

  it('go on where a file is some meetings further than the pair it is brought into', async () => {
    const thereStore = new MemoryStore();
    const there = await opened({ store: thereStore });
    await endAll(there, [close, close, close], 'There');
    const store = new MemoryStore();
    const here = await opened({ store, relationship: 'pair-2', clock: aClock('2030-02-10T09:00:00.000Z') });
    here.run('agenda-item-add', { titles: ['Typed here'] });
    here.run('agenda-item-add', { titles: ['Mine'], private: true });
    await endAll(here, ['meeting-skip'], 'Here');
    await imported(store, await exported(thereStore), { relationship: 'pair-2' });
    await settled(here);
    expect([here.state.meeting.id, here.state.meeting.status]).to.deep.equal(['regular-4', 'open']);
    expect(topics(here)).to.deep.equal(['Here 0', 'Mine', 'There 0', 'There 1', 'There 2', 'Typed here']);
  });
});

describe('Laws of meetings that two who are apart end', function () {
  this.timeout(240_000);

  const someEnds = fc.array(fc.constantFrom<Ending>('meeting-close', 'meeting-skip'), { maxLength: 3 });

  it('law 2: both are in one meeting, which is not over, with what is open once, however many each ended', async () => {
    await fc.assert(
      fc.asyncProperty(someEnds, someEnds, async (mentorEnds, menteeEnds) => {
        const pages = await endedApart(mentorEnds, menteeEnds);
        expect(topics(pages[1])).to.deep.equal([...topics(pages[0]), 'Mine'].sort());
        expect(pages[1].state.meeting.id).to.equal(pages[0].state.meeting.id);
        expect(pages[0].state.meeting.status).to.equal('open');
        const most = Math.max(mentorEnds.length, menteeEnds.length);
        expect(pages[0].state.meeting.id).to.equal(`regular-${most + 1}`);
        const written = [
          'Budget',
          ...mentorEnds.map((_, index) => `Mentor ${index}`),
          ...menteeEnds.map((_, index) => `Mentee ${index}`),
        ];
        expect(topics(pages[0])).to.deep.equal(written.sort());
        await Promise.all(pages.map((page) => page.close()));
      }),
      runsOf(60),
    );
  });
});
