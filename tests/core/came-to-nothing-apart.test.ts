import type { Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aFailingStorage } from '../support/failing-storage.js';
import { settled } from '../support/meetings.js';
import { bothUnheard, unheard } from '../support/unheard.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const reason = 'my train is late';
const field = 'form-skip.reason.regular-1';

const texts = ({ state }: Workspace) => [...state.drafts].map(([name, { text }]) => [name, text] as const);

/** A page that takes whoever says "this is me", and a meeting that the mentor has started, of which it has not heard. */
async function behindTheMentor(viewer: 'mentee' | null) {
  const { store, mentor } = await bothUnheard();
  const page = await unheard(store, null);
  if (viewer) page.setViewer(viewer);
  await saved(page);
  mentor.run('meeting-start', {});
  await saved(mentor);
  return { store, page };
}

describe('An act that comes to nothing once another person looks', () => {
  it('is told to nobody but its author, whose words are in their field when they look again', async () => {
    const { page } = await behindTheMentor('mentee');
    page.setDraft(field, { text: reason, base: '' });
    await saved(page);
    page.run('meeting-skip', { reason });
    page.setDraft(field, null);
    for (const other of ['mentor', null]) {
      page.setViewer(other);
      await settled(page);
      expect(page.state.refused).to.equal(undefined);
      expect(texts(page)).to.deep.equal([]);
    }
    page.setViewer('mentee');
    await settled(page);
    expect(texts(page)).to.deep.equal([[field, reason]]);
    expect(page.state.refused).to.equal(undefined);
  });

  it('leaves the words of its author also where the page is closed before they look again', async () => {
    const { store, page } = await behindTheMentor('mentee');
    page.run('meeting-skip', { reason });
    page.setViewer('mentor');
    await settled(page);
    await page.close();
    expect(texts(await unheard(store, 'mentor'))).to.deep.equal([]);
    expect(texts(await unheard(store, 'mentee'))).to.deep.equal([[field, reason]]);
  });

  it('leaves the words of an author whose own were not read when they went on', async () => {
    const { store, page } = await behindTheMentor(null);
    page.setViewer('mentee');
    page.run('meeting-skip', { reason });
    page.setViewer('mentor');
    await settled(page);
    expect(page.state.refused).to.equal(undefined);
    await page.close();
    expect(texts(await unheard(store, 'mentee'))).to.deep.equal([[field, reason]]);
  });

  it('leaves them where its author went before it was kept, and another person opens the page', async () => {
    const { store, mentor } = await bothUnheard();
    const storage = aFailingStorage(store, { refuseCommits: 'unavailable' });
    const gone = aWorkspace({ relationship: 'pair-1', viewer: 'mentee', storage });
    await gone.ready;
    gone.run('meeting-skip', { reason });
    gone.leave();
    mentor.run('meeting-start', {});
    await saved(mentor);
    const next = await unheard(store, 'mentor');
    await settled(next);
    expect([texts(next), next.state.refused]).to.deep.equal([[], undefined]);
    await next.close();
    expect(texts(await unheard(store, 'mentee'))).to.deep.equal([[field, reason]]);
  });

  it('leaves what its author typed since as it is', async () => {
    const { page } = await behindTheMentor('mentee');
    page.setDraft(field, { text: reason, base: '' });
    page.run('meeting-skip', { reason });
    page.setDraft(field, { text: 'typed since' });
    page.setViewer('mentor');
    await settled(page);
    page.setViewer('mentee');
    await settled(page);
    expect(texts(page)).to.deep.equal([[field, 'typed since']]);
  });

  it('tells nobody else what it was about', async () => {
    const { store, mentee } = await bothUnheard();
    mentee.run('agenda-item-add', { titles: ['Say sorry'], private: true, id: 'mine' });
    await saved(mentee);
    const page = await unheard(store, null);
    page.setViewer('mentee');
    await settled(page);
    mentee.run('agenda-item-remove', { id: 'mine' });
    await saved(mentee);
    page.run('agenda-item-discuss', { id: 'mine' });
    page.setViewer('mentor');
    await settled(page);
    expect(JSON.stringify(page.state)).not.to.contain('Say sorry');
    expect(page.state.refused).to.equal(undefined);
  });

  it('is told to its author where they say only then who they are', async () => {
    const { page } = await behindTheMentor(null);
    page.run('meeting-skip', { reason });
    page.setViewer('mentee');
    await settled(page);
    expect(page.state.refused).to.include({ kind: 'meeting-skip' });
    expect(texts(page)).to.deep.equal([[field, reason]]);
  });
});
