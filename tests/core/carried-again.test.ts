import { expect } from '@open-wc/testing';
import { MemoryStore, type Workspace } from '@one-on-one/core';
import { bothOpened, settled } from '../support/meetings.js';
import { parked } from '../support/topics.js';
import { titles } from '../support/workspaces.js';

type Does = (page: Workspace) => void;

const park: Does = (page) => page.run('agenda-item-park', { id: 'budget' });
const close: Does = (page) => page.run('meeting-close', {});

/** What a topic that is shown is called, and what else was written of its title. */
const wordsOf = ({ state }: Workspace) =>
  [...state.items, ...state.parked].flatMap(({ item }) => [
    item.title,
    ...(item.others?.['title'] ?? []).map(({ value }) => value),
  ]);

/** Renames the only topic that there is to see. */
const rename =
  (title: string): Does =>
  (page) => {
    const { item } = [...page.state.items, ...page.state.parked][0]!;
    page.run('agenda-item-edit', { id: item.id, title, base: item.title });
  };

/** Both before one store, with one topic. */
async function withBudget() {
  const { mentor, mentee } = await bothOpened(new MemoryStore());
  mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
  await settled(mentor, mentee);
  const inTurn = async (...turns: readonly (readonly [Workspace, Does])[]) => {
    for (const [page, act] of turns) {
      act(page);
      await settled(mentor, mentee);
    }
  };
  return { mentor, mentee, inTurn };
}

describe('What one wrote of a topic that the other put elsewhere', () => {
  const undo: Does = (page) => page.undo();

  it('is kept beside, where the other takes that back and does it again', async () => {
    const { mentor, mentee, inTurn } = await withBudget();
    await inTurn([mentor, park], [mentee, rename('The budget of May')], [mentor, undo], [mentor, park]);
    for (const page of [mentor, mentee]) expect(wordsOf(page)).to.deep.equal(['Budget', 'The budget of May']);
  });

  it('is what it is called, where the other can take back no closing that it went on by', async () => {
    const { mentor, mentee, inTurn } = await withBudget();
    await inTurn([mentor, close], [mentee, rename('The budget of May')], [mentor, undo], [mentor, close]);
    for (const page of [mentor, mentee]) expect(wordsOf(page)).to.deep.equal(['The budget of May']);
  });

  it('goes back with the topic, and what was written of it there before that is no other version', async () => {
    const { mentor, mentee, inTurn } = await withBudget();
    const restore: Does = (page) => page.run('agenda-item-restore', { id: page.state.parked[0]!.item.id });
    await inTurn([mentor, park], [mentee, rename('The budget of May')], [mentor, restore]);
    expect(wordsOf(mentee)).to.deep.equal(['The budget of May']);
    await inTurn([mentor, park]);
    expect([titles(mentor), parked(mentor)]).to.deep.equal([[], ['The budget of May']]);
    expect(wordsOf(mentee)).to.deep.equal(['The budget of May']);
  });

  it('is kept beside what was written where the topic is put back to, of which nobody had heard', async () => {
    const { mentor, mentee, inTurn } = await withBudget();
    const restore: Does = (page) => page.run('agenda-item-restore', { id: page.state.parked[0]!.item.id });
    const first = rename('The budget of June');
    await inTurn([mentor, park], [mentee, rename('The budget of May')], [mentor, undo], [mentor, first]);
    await inTurn([mentee, restore]);
    expect([titles(mentee), parked(mentee)]).to.deep.equal([['The budget of May'], []]);
    expect(wordsOf(mentor)).to.deep.equal(['The budget of May', 'The budget of June']);
  });

  it('goes back with all that else was written of it', async () => {
    const { mentor, mentee, inTurn } = await withBudget();
    await inTurn([mentor, park]);
    rename('The budget of June')(mentor);
    rename('The budget of May')(mentee);
    await settled(mentor, mentee);
    const before = wordsOf(mentor);
    expect(before).to.have.length(2);
    await inTurn([mentor, (page) => page.run('agenda-item-restore', { id: page.state.parked[0]!.item.id })]);
    expect(parked(mentor)).to.deep.equal([]);
    expect(wordsOf(mentor)).to.deep.equal(before);
  });
});
