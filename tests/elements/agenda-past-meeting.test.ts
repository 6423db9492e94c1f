import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { shows } from '../support/meeting-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Three meetings that are over, the second of which was skipped, on a page that names one of them. */
async function threePast() {
  const pair = await aPair('mentor');
  const { workspace } = pair;
  workspace.run('note-write', { body: 'For both' });
  workspace.run('note-write', { body: 'Only mine', private: true });
  await meet(pair, 'Budget for spring');
  workspace.run('meeting-skip', { reason: 'Ben was ill' });
  await meet(pair, 'Summer plans');
  return pair;
}

const looking = async (meeting: string, { workspace } = { workspace: aWorkspace() }) => {
  await workspace.ready;
  return anAgendaOf(workspace, { meeting });
};

const review = (agenda: AgendaPage) => agenda.part('review').textContent.replace(/\s+/g, ' ');
const buttons = (agenda: AgendaPage) => agenda.all('[part=review] button').map((it) => it.textContent.trim());

describe('<one-on-one-agenda meeting="…">', () => {
  it('looks back on that meeting, and on nothing else', async () => {
    const agenda = await looking('regular-1', await threePast());
    await shows(agenda, '[part=review]', 'Budget for spring');
    expect(review(agenda)).to.contain('Only mine').and.not.to.contain('Summer plans');
    expect(buttons(agenda)).to.include('Minutes').and.not.to.include('Open it again');
    expect(agenda.all('[part~=add]')).to.be.empty;
  });

  it('writes the minutes of that meeting', async () => {
    const agenda = await looking('regular-1', await threePast());
    await shows(agenda, '#review-heading');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const text = agenda.all<HTMLTextAreaElement>('dialog textarea')[0]!.value;
    expect(text).to.contain('Budget for spring').and.not.to.contain('Summer plans');
    expect(text).not.to.contain('Only mine');
  });

  it('says what kind of meeting it was, on the sheet and in the minutes', async () => {
    const pair = await aPair('mentor');
    pair.workspace.run('agenda-item-add', { titles: ['How we are'], kind: 'coffee', lengthMinutes: 30 });
    await meet(pair);
    const agenda = await looking('regular-1', pair);
    await shows(agenda, '[part=review] [part=kind]', 'Coffee chat');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const [text] = agenda.all<HTMLTextAreaElement>('dialog textarea');
    expect(text!.value).to.match(/Coffee chat · .*30/);
  });

  it('adds something to that meeting, however long it is over', async () => {
    const pair = await threePast();
    const agenda = await looking('regular-1', pair);
    await shows(agenda, '#review-heading');
    await agenda.type('Add something', 'Lena agreed');
    await agenda.press(agenda.field('Add something'), 'Enter');
    await shows(agenda, '[part=review] [part~=note]', 'Lena agreed');
    const { notes } = pair.workspace.state.past.get('regular-1')!;
    expect(notes.filter(({ note }) => note.addendum).map(({ note }) => note.body)).to.deep.equal([
      'Lena agreed',
    ]);
  });

  it('offers to open again only the last one that was held', async () => {
    const agenda = await looking('regular-3', await threePast());
    await shows(agenda, '[part=review]', 'Summer plans');
    expect(buttons(agenda)).to.include('Open it again');
    await agenda.click('Open it again');
    expect(agenda.focused?.id).to.equal('check-out-heading');
  });

  it('tells of one that was not held why it was not', async () => {
    const agenda = await looking('regular-2', await threePast());
    await shows(agenda, '[part=review]', 'You agreed to skip it.');
    expect(review(agenda)).to.contain('Ben was ill');
    expect(buttons(agenda)).not.to.include('Open it again');
  });

  it('shows nothing of what the other wrote for themselves', async () => {
    const { store } = await threePast();
    const agenda = await looking('regular-1', {
      workspace: aWorkspace({ store, viewer: 'mentee', relationship: 'pair' }),
    });
    await shows(agenda, '[part=review]', 'For both');
    expect(review(agenda)).not.to.contain('Only mine');
  });

  for (const id of ['next', '', 'regular-4'])
    it(`shows the present meeting for "${id}"`, async () => {
      const agenda = await looking(id, await threePast());
      await shows(agenda, '#start');
      expect(agenda.all('[part=review]')).to.be.empty;
    });

  for (const id of ['regular-9', 'career-1', '../pair/meeting/regular-1', 'x'.repeat(99)])
    it(`says plainly that there is no "${id.slice(0, 30)}", and goes on from there`, async () => {
      const pair = await threePast();
      const agenda = await looking(id, pair);
      await shows(agenda, '#review-heading', 'No such meeting');
      expect(review(agenda)).to.contain(id);
      await agenda.click('On to the next meeting');
      await shows(agenda, '#start');
      pair.workspace.run('agenda-item-add', { titles: ['The team'] });
      await saved(pair.workspace);
      expect(pair.workspace.state.save.kind).to.equal('memory');
    });

  it('shows no meeting of another pair in the same store', async () => {
    const { store } = await threePast();
    const workspace = aWorkspace({ store, viewer: 'mentor', relationship: 'other' });
    const agenda = await looking('regular-1', { workspace });
    await meet({ store, workspace }, 'Other matters');
    await shows(agenda, '[part=review]', 'Other matters');
    expect(review(agenda)).not.to.contain('Budget for spring');
    agenda.element.meeting = 'regular-2';
    await shows(agenda, '#start');
    agenda.element.meeting = 'regular-3';
    await shows(agenda, '#review-heading', 'No such meeting');
  });

  it('follows what the page says, and in between what a person chose', async () => {
    const agenda = await looking('regular-1', await threePast());
    await shows(agenda, '[part=review]', 'Budget for spring');
    agenda.element.meeting = 'regular-3';
    await shows(agenda, '[part=review]', 'Summer plans');
    await agenda.click('On to the next meeting');
    await shows(agenda, '#start');
    expect(agenda.focused?.id).to.equal('heading');
    agenda.element.setAttribute('meeting', 'regular-1');
    await shows(agenda, '[part=review]', 'Budget for spring');
    agenda.element.removeAttribute('meeting');
    await shows(agenda, '#start');
  });

  it('leaves the sheet of the last meeting, where the page asks for that by mode', async () => {
    const pair = await threePast();
    const agenda = await anAgendaOf(pair.workspace, { mode: 'review' });
    await shows(agenda, '[part=review]', 'Summer plans');
    await agenda.click('On to the next meeting');
    await shows(agenda, '#start');
  });

  it('waits for a storage that is slow, and does not say that nothing is there', async () => {
    const { store } = await threePast();
    const trouble: Trouble = {};
    const storage = aFailingStorage(store, trouble);
    const workspace = aWorkspace({ storage, viewer: 'mentor', relationship: 'pair' });
    await workspace.ready;
    const agenda = await anAgendaOf(workspace);
    await shows(agenda, '#start');
    await saved(workspace);
    let answer = () => {};
    trouble.wait = new Promise((resolve) => (answer = resolve));
    agenda.element.meeting = 'regular-1';
    await shows(agenda, '[part=review][aria-busy=true]');
    trouble.wait = undefined;
    answer();
    await shows(agenda, '[part=review]', 'Budget for spring');
  });

  it('is told of a new store that it holds no such meeting', async () => {
    const agenda = await looking('regular-1', { workspace: aWorkspace({ store: new MemoryStore() }) });
    expect(agenda.all('[part=review]')).to.be.empty; // the first meeting is the present one
    agenda.element.meeting = 'regular-0';
    await shows(agenda, '#review-heading', 'No such meeting');
  });
});
