import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { bothOpened, opened, settled } from '../support/meetings.js';
import { idOf, titles } from '../support/workspaces.js';

/** How meetings stand, and which is the present one, as a page that looks at all of them sees it. */
async function standing(page: Workspace, count: number): Promise<string> {
  const ids = Array.from({ length: count }, (_, index) => `regular-${index + 1}`);
  for (const id of ids) await page.show(id);
  const { meeting, past } = page.state;
  const stands = ids.map((id) => past.get(id)?.meeting.status ?? (id === meeting.id ? meeting.status : ''));
  return `${meeting.id}: ${stands.join(' ')}`;
}

/** The mentor does something, and the mentee goes on; then the mentor takes it back. */
async function takenBack(act: (page: Workspace) => void, ...others: readonly ((page: Workspace) => void)[]) {
  const { mentor, mentee } = await bothOpened();
  mentor.run('agenda-item-add', { titles: ['First', 'Second'] });
  act(mentor);
  await settled(mentor, mentee);
  for (const other of others) {
    other(mentee);
    await settled(mentor, mentee);
  }
  const before = [await standing(mentee, 3), titles(mentee)];
  const offered = mentor.state.undoable;
  mentor.undo();
  await settled(mentor, mentee);
  return { mentor, mentee, offered, before, after: [await standing(mentee, 3), titles(mentee)] };
}

const start = (page: Workspace) => page.run('meeting-start', {});
const close = (page: Workspace) => page.run('meeting-close', {});

const endings: Readonly<Record<string, (page: Workspace) => void>> = {
  'meeting-close': close,
  'meeting-skip': (page) => page.run('meeting-skip', {}),
  'meeting-cancel': (page) => page.run('meeting-cancel', { role: 'mentee' }),
  'meeting-miss': (page) => page.run('meeting-miss', {}),
};

describe('An ending that is taken back late', () => {
  for (const [kind, end] of Object.entries(endings)) {
    it(`stays once the next meeting has begun, and says so: ${kind}`, async () => {
      const { before, after, offered, mentor } = await takenBack(end, start);
      expect(after).to.deep.equal(before);
      expect(after[0]).to.match(/^regular-2: \w+ running/);
      expect(offered).to.deep.include({ kind, isLate: true });
      expect(mentor.state.undoable).to.deep.equal(offered);
    });

    it(`stays once the next meeting is over: ${kind}`, async () => {
      const { before, after, mentor, mentee } = await takenBack(end, start, close);
      expect(after).to.deep.equal(before);
      expect(after[0]).to.match(/^regular-3: \w+ closed open/);
      expect([titles(mentor), titles(mentee)]).to.deep.equal(Array(2).fill(['First', 'Second']));
    });

    it(`is taken back while the next one is still to come: ${kind}`, async () => {
      const { after, offered } = await takenBack(end, (page) =>
        page.run('agenda-item-add', { titles: ['Third'], id: 'third' }),
      );
      expect(offered).to.deep.equal({ kind });
      expect(after).to.deep.equal(['regular-1: open open ', ['First', 'Second']]);
    });
  }

  it('can be taken back again once the start of the next one was taken back', async () => {
    const { mentor, mentee } = await bothOpened();
    close(mentor);
    await settled(mentor, mentee);
    start(mentee);
    await settled(mentor, mentee);
    expect(mentor.state.undoable?.isLate).to.equal(true);
    mentee.undo();
    await settled(mentor, mentee);
    expect(mentor.state.undoable).to.deep.equal({ kind: 'meeting-close' });
    mentor.undo();
    expect(mentor.state.meeting.id).to.equal('regular-1');
  });

  it('stays where somebody went on with a topic that it handed on', async () => {
    for (const does of ['discuss', 'drop', 'park', 'remove'] as const) {
      const { before, after, offered } = await takenBack(close, (page) =>
        page.run(`agenda-item-${does}`, { id: idOf(page, 'First') }),
      );
      expect([after, offered?.isLate], does).to.deep.equal([before, true]);
    }
    const renamed = await takenBack(close, (page) =>
      page.run('agenda-item-edit', { id: idOf(page, 'First'), title: 'Else', base: 'First' }),
    );
    expect(renamed.after).to.deep.equal(renamed.before);
  });

  it('stays where the other closed the same meeting', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['First'] });
    await settled(mentor, mentee);
    close(mentor);
    close(mentee);
    await settled(mentor, mentee);
    mentor.undo();
    mentee.undo();
    await settled(mentor, mentee);
    const places = [mentor, mentee].map((page) => [page.state.meeting.id, titles(page)]);
    expect(places[1]).to.deep.equal(places[0]);
    expect(places[0]?.[1]).to.deep.equal(['First']);
  });

  for (const [how, opens] of [
    ['undo', (page: Workspace) => page.undo()],
    ['meeting-reopen', (page: Workspace) => page.run('meeting-reopen', { id: 'regular-1' })],
  ] as const)
    it(`never leaves two meetings on, whichever is told of the other first, where the next one begins at once: ${how}`, async () => {
      for (const isFirst of [true, false]) {
        const { mentor, mentee } = await bothOpened();
        start(mentor);
        close(mentor);
        await settled(mentor, mentee);
        for (const act of isFirst ? [opens, start] : [start, opens]) act(act === opens ? mentor : mentee);
        await settled(mentor, mentee);
        await settled(mentor, mentee);
        const seen = await Promise.all([mentor, mentee].map((page) => standing(page, 2)));
        expect(seen).to.deep.equal(Array(2).fill(seen[0]));
        expect(seen[0]).to.match(
          /^regular-1: running open$|^regular-1: wrapping open$|^regular-2: closed running$/,
        );
      }
    });
});

describe('A closing that is taken back where closed meetings are locked', () => {
  const DAY_MS = 86_400_000;

  /** Closes a meeting, and takes that back after so many days. */
  async function reopenedAfter(days: number, lockAfterDays: number): Promise<string> {
    let now = Date.parse('2030-01-10T09:00:00.000Z');
    const page = await opened({ clock: { now: () => new Date((now += 1000)).toISOString() } });
    page.run('series-edit', { lockAfterDays });
    close(page);
    now += days * DAY_MS;
    page.undo();
    return page.state.meeting.id;
  }

  it('stays as reopening does, but for what was just done', async () => {
    expect(await reopenedAfter(6, 7)).to.equal('regular-1');
    expect(await reopenedAfter(8, 7)).to.equal('regular-2');
    expect(await reopenedAfter(0, 0)).to.equal('regular-1');
    expect(await reopenedAfter(2, 0)).to.equal('regular-2');
  });
});

describe('What became of a meeting, taken back late', () => {
  it('stays once the meeting is over: its start, and its date', async () => {
    for (const act of [
      start,
      (page: Workspace) => page.run('meeting-edit', { objective: 'Else' }),
      (page: Workspace) => page.run('meeting-edit', { startsAt: '2030-02-01T10:00:00.000Z' }),
    ]) {
      const { before, after, mentee, offered } = await takenBack(act, close);
      expect(after).to.deep.equal(before);
      expect(offered?.isLate).to.equal(true);
      const { objective, startsAt, status } = mentee.state.past.get('regular-1')!.meeting;
      expect([objective ?? startsAt ?? status]).not.to.deep.equal([undefined]);
    }
  });

  it('does not begin again a meeting whose last one was opened again', async () => {
    const { mentor, mentee } = await bothOpened();
    close(mentor);
    start(mentor);
    mentor.undo();
    await settled(mentor, mentee);
    mentee.run('meeting-reopen', { id: 'regular-1' });
    await settled(mentor, mentee);
    expect(mentor.state.redoable).to.deep.equal({ kind: 'meeting-start', isLate: true });
    mentor.redo();
    await settled(mentor, mentee);
    expect(await standing(mentee, 2)).to.equal('regular-1: wrapping open');
  });

  it('does not close again a meeting that went on', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['First'] });
    mentor.run('meeting-skip', {});
    mentor.undo();
    await settled(mentor, mentee);
    start(mentee);
    await settled(mentor, mentee);
    mentor.redo();
    await settled(mentor, mentee);
    expect([await standing(mentee, 1), titles(mentee)]).to.deep.equal(['regular-1: running', ['First']]);
  });

  it('loses no topic that was parked and put back before, though that is taken back and done again', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['First'] });
    mentor.run('agenda-item-park', { id: idOf(mentor, 'First') });
    mentor.run('agenda-item-restore', { id: idOf(mentor, 'First') });
    await settled(mentor, mentee);
    close(mentee);
    await settled(mentor, mentee);
    for (const way of ['undo', 'redo', 'undo', 'undo', 'redo', 'redo'] as const) {
      mentor[way]();
      await settled(mentor, mentee);
      expect([mentor, mentee].map(titles), way).to.deep.equal([['First'], ['First']]);
    }
  });

  it('does not put a topic back on a next agenda again, once the meeting before it goes on', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['Budget'] });
    mentor.run('meeting-close', { backlog: [idOf(mentor, 'Budget')] });
    await settled(mentor, mentee);
    mentee.run('agenda-item-restore', { id: mentee.state.parked[0]!.item.id });
    await settled(mentor, mentee);
    mentee.undo();
    await settled(mentor, mentee);
    mentor.undo();
    await settled(mentor, mentee);
    expect(mentor.state.meeting.id).to.equal('regular-1');
    expect(mentee.state.redoable).to.deep.include({ kind: 'agenda-item-restore', isLate: true });
    mentee.redo();
    await settled(mentor, mentee);
    close(mentor);
    await settled(mentor, mentee);
    expect([titles(mentor), mentor.state.parked.map(({ item }) => item.title)]).to.deep.equal([
      ['Budget'],
      [],
    ]);
  });

  it('offers nothing older in its place', async () => {
    const { mentor } = await takenBack(close, start);
    for (let times = 0; times < 3; times += 1) mentor.undo();
    expect(mentor.state.undoable).to.deep.equal({ kind: 'meeting-close', isLate: true });
    mentor.run('agenda-item-add', { titles: ['Third'] });
    expect(mentor.state.undoable).to.deep.equal({ kind: 'agenda-item-add', title: 'Third' });
    mentor.undo();
    expect(titles(mentor)).to.deep.equal(['First', 'Second']);
    expect(mentor.state.undoable?.isLate).to.equal(true);
  });
});
