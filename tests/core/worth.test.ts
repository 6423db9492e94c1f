import { type MemoryStore, type Role, type Workspace } from '@one-on-one/core';
import { readMeeting } from '@one-on-one/core/history';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exported } from '../support/exports.js';
import { opened, refusal, settled } from '../support/meetings.js';
import { leave, threePages } from '../support/meeting-pages.js';
import { sourceOf } from '../support/past-meetings.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const rate = (page: Workspace, role: Role, worth: 'yes' | 'partly' | 'no' | null) =>
  page.run('participation-rate', { role, worth });

/** What a page shows of both answers: the answer, that there is one, or nothing. */
const shown = ({ state: { participation } }: Workspace) =>
  (['mentor', 'mentee'] as const).map(
    (role) => participation[role]?.worth ?? (participation[role]?.answeredAt ? 'answered' : ''),
  );

/** The answers that lie where both can read them. */
const inTheOpen = (store: MemoryStore) =>
  [...store.records()].flatMap(({ key, value }) => {
    const { worth } = value as { readonly worth?: string };
    return key[0] === 'shared' && worth ? [`${key.at(-1)!}: ${worth}`] : [];
  });

describe('What a meeting was worth to each of the two', function () {
  this.timeout(120_000);

  it('is known to nobody else until both have said it, and to both from then on', async () => {
    const { store, mentor, mentee, pages } = await threePages();
    rate(mentor, 'mentor', 'no');
    await settled(...pages);
    expect([shown(mentor), shown(mentee)]).to.deep.equal([
      ['no', ''],
      ['answered', ''],
    ]);
    expect(inTheOpen(store)).to.be.empty;
    rate(mentee, 'mentee', 'yes');
    await settled(...pages);
    expect(shown(mentor)).to.deep.equal(['no', 'yes']);
    expect(shown(mentee)).to.deep.equal(['no', 'yes']);
    expect(inTheOpen(store)).to.have.members(['mentor: no', 'mentee: yes']);
    const left = [...store.records()].filter(
      ({ key }) => key[0] === 'private' && key.includes('participation'),
    );
    expect(JSON.stringify(left.map(({ value }) => (value as { worth?: string }).worth ?? null))).to.equal(
      '[null]',
    );
    await leave(pages);
  });

  it('law 1: is in no file that the other exports before that, and comes back from one’s own', async () => {
    const { store, mentor, pages } = await threePages();
    rate(mentor, 'mentor', 'partly');
    await settled(...pages);
    expect(await exported(store, true, 'pair-1', 'mentee')).not.to.contain('partly');
    expect(await exported(store, false, 'pair-1', 'mentor')).not.to.contain('partly');
    expect(await exported(store, true, 'pair-1', 'mentor')).to.contain('partly');
    await leave(pages);
  });

  it('law 1: whatever they do, one answer alone is where only its author reads it', async () => {
    const step = fc.record({
      who: fc.nat(2),
      act: fc.constantFrom('yes', 'partly', 'no', null, 'undo', 'redo', 'close', 'reopen', 'look'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { store, mentor, mentee, tab, pages } = await threePages();
        const answered = new Set<Role>();
        for (const { who, act } of steps) {
          const page = pages[who]!;
          const role = page === mentor ? 'mentor' : 'mentee';
          try {
            if (act === 'undo' || act === 'redo') page[act]();
            else if (act === 'close') page.run('meeting-close', {});
            else if (act === 'reopen') page.run('meeting-reopen', { id: 'regular-1' });
            else if (act === 'look') await saved(page);
            else rate(page, role, act);
            if (act === 'yes' || act === 'partly' || act === 'no') answered.add(role);
          } catch {
            // too late for it
          }
        }
        await settled(...pages);
        if (answered.size < 2) {
          expect(inTheOpen(store)).to.be.empty;
          for (const [page, other] of [
            [mentor, 'mentee'],
            [mentee, 'mentor'],
            [tab, 'mentor'],
          ] as const) {
            const { past, participation } = page.state;
            const all = [participation, ...[...past.values()].map((each) => each.participation)];
            expect(all.map((each) => each[other]?.worth).filter(Boolean)).to.be.empty;
          }
        }
        await leave(pages);
      }),
      runsOf(200, 30),
    );
  });

  it('can be changed before, and taken back, without the other hearing of it', async () => {
    const { store, mentor, mentee, pages } = await threePages();
    rate(mentor, 'mentor', 'no');
    rate(mentor, 'mentor', 'partly');
    await settled(...pages);
    expect(shown(mentor)).to.deep.equal(['partly', '']);
    mentor.undo();
    mentor.undo();
    await settled(...pages);
    expect([shown(mentor), shown(mentee)]).to.deep.equal([
      ['', ''],
      ['', ''],
    ]);
    rate(mentor, 'mentor', 'yes');
    rate(mentor, 'mentor', null);
    await settled(...pages);
    expect(shown(mentee)).to.deep.equal(['', '']);
    expect(inTheOpen(store)).to.be.empty;
    await leave(pages);
  });

  it('can be changed and not taken back once both see both', async () => {
    const { store, mentor, mentee, pages } = await threePages();
    rate(mentor, 'mentor', 'no');
    await settled(...pages);
    rate(mentee, 'mentee', 'yes');
    await settled(...pages);
    for (const page of [mentor, mentee]) page.undo();
    await settled(...pages);
    expect([shown(mentor), shown(mentee)]).to.deep.equal([
      ['no', 'yes'],
      ['no', 'yes'],
    ]);
    expect(refusal(() => rate(mentee, 'mentee', null))).to.equal('invalid status out-of-range');
    rate(mentee, 'mentee', 'partly');
    await settled(...pages);
    expect(shown(mentor)).to.deep.equal(['no', 'partly']);
    mentee.undo();
    await settled(...pages);
    expect(inTheOpen(store)).to.have.members(['mentor: no', 'mentee: yes']);
    await leave(pages);
  });

  it('can be taken back by the second one until the first one looks again and shows theirs', async () => {
    const { store, mentor, mentee, tab, pages } = await threePages();
    rate(mentor, 'mentor', 'no');
    await settled(...pages);
    await mentor.close();
    rate(mentee, 'mentee', 'yes');
    mentee.undo();
    await settled(mentee, tab);
    expect(shown(mentee)).to.deep.equal(['answered', '']);
    expect(inTheOpen(store)).to.be.empty;
    await leave(pages);
  });

  it('can be taken back where nobody said who is looking: all of it lay where both see it', async () => {
    const workspace = aWorkspace({ relationship: 'pair-1' });
    await workspace.ready;
    rate(workspace, 'mentor', 'no');
    rate(workspace, 'mentee', 'yes');
    workspace.undo();
    expect(shown(workspace)).to.deep.equal(['no', '']);
  });

  it('is shown to who said it when the meeting is over, and nobody else, and the other can still say it', async () => {
    const { store, mentor, mentee, pages } = await threePages();
    rate(mentor, 'mentor', 'no');
    mentor.run('meeting-close', {});
    await settled(...pages);
    await Promise.all(pages.map((page) => page.show('regular-1')));
    const past = (page: Workspace) => page.state.past.get('regular-1')!.participation.mentor?.worth;
    expect([past(mentor), past(mentee)]).to.deep.equal(['no', undefined]);
    const read = await readMeeting(sourceOf(mentee, mentee.storage), 'regular-1');
    expect(read!.participation.mentor?.worth).to.equal(undefined);
    mentee.run('participation-rate', { role: 'mentee', worth: 'yes', meetingId: 'regular-1' });
    await settled(...pages);
    expect(past(mentee)).to.equal('no');
    expect(inTheOpen(store)).to.have.members(['mentor: no', 'mentee: yes']);
    expect(mentee.state.participation).to.deep.equal({ mentor: null, mentee: null });
    await leave(pages);
  });

  it('comes too late once the next meeting has begun, and for one that was not held', async () => {
    const workspace = await opened();
    workspace.run('meeting-skip', {});
    const late = (meetingId: string) =>
      refusal(() => workspace.run('participation-rate', { role: 'mentor', worth: 'yes', meetingId }));
    expect(late('regular-1')).to.equal('invalid status out-of-range');
    workspace.run('meeting-close', {});
    workspace.run('meeting-start', {});
    expect(late('regular-2')).to.equal('invalid status out-of-range');
    expect(late('regular-9')).to.equal('invalid status out-of-range');
  });

  it('lies where both see it while nobody said who is looking, or one speaks for the other', async () => {
    const { store, mentor, pages } = await threePages();
    rate(mentor, 'mentee', 'yes');
    await settled(...pages);
    expect(inTheOpen(store)).to.deep.equal(['mentee: yes']);
    rate(mentor, 'mentor', 'no');
    await settled(...pages);
    expect(inTheOpen(store)).to.have.members(['mentee: yes', 'mentor: no']);
    await leave(pages);
  });

  it('is told as a private fact until both have said it', async () => {
    const { mentor, mentee, pages } = await threePages();
    const heard: string[] = [];
    for (const page of [mentor, mentee])
      page.onFact(({ kind, id, private: isPrivate }) => heard.push(`${kind} ${id} ${isPrivate}`));
    rate(mentor, 'mentor', 'no');
    rate(mentor, 'mentor', 'yes');
    await settled(...pages);
    expect(heard).to.deep.equal([
      'participation-rated mentor true',
      'participation-rated mentor false',
      'participation-rated mentor true',
    ]);
    await leave(pages);
  });

  it('means the meeting that was on screen, whoever closed it meanwhile', async () => {
    const { mentor, mentee, pages } = await threePages();
    mentor.run('meeting-close', {});
    rate(mentee, 'mentee', 'yes');
    await settled(...pages);
    await mentee.show('regular-1');
    expect(mentee.state.past.get('regular-1')!.participation.mentee?.worth).to.equal('yes');
    await leave(pages);
  });
});
