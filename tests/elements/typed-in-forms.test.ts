import { createMemoryStorage, MemoryStore, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { aRelationshipsPage, forgetChoices } from '../support/relationships-page.js';
import { aScheduleOf } from '../support/schedule-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** The pair as a page opens it; `fill`: what the two have before. */
async function open(store: MemoryStore, viewer = 'mentor'): Promise<Workspace> {
  const workspace = aWorkspace({ store, relationship: 'pair', viewer });
  await workspace.ready;
  return workspace;
}

async function reopened(store: MemoryStore, before: Workspace): Promise<Workspace> {
  await saved(before);
  await before.close();
  return open(store);
}

const PLACE = 'Place';

describe('What is typed into a form', () => {
  it('of the schedule is there after a reload, with the form open', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    const page = await aScheduleOf(first);
    await page.click('Change how you meet');
    await page.fill(PLACE, 'The café at the lake');
    await page.fill('How often', 'month');
    const again = await aScheduleOf(await reopened(store, first));
    await again.settled();
    expect(again.field(PLACE).value).to.equal('The café at the lake');
    expect(again.field('How often').value).to.equal('month');
    await again.submit();
    await saved(again.workspace);
    expect(again.workspace.state.series).to.include({ location: 'The café at the lake' });
    expect(again.workspace.state.drafts.size).to.equal(0);
  });

  it('of the schedule is let go of with its button, and kept with Escape', async () => {
    const workspace = await open(new MemoryStore());
    workspace.run('meeting-edit', { startsAt: '2031-11-27T15:00:00.000Z' });
    const page = await aScheduleOf(workspace);
    await page.click('Skip');
    await page.fill('Why', 'Both on holiday');
    page
      .field('Why')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await page.settled();
    await page.click('Skip');
    expect(page.field('Why').value).to.equal('Both on holiday');
    await page.click('Leave it as it is');
    await page.click('Skip');
    expect(page.field('Why').value).to.equal('');
    expect(workspace.state.drafts.size).to.equal(0);
  });

  it('of the schedule about how they meet stays, whoever closes the meeting meanwhile', async () => {
    const workspace = await open(new MemoryStore());
    const page = await aScheduleOf(workspace);
    await page.click('Change how you meet');
    await page.fill(PLACE, 'The café at the lake');
    workspace.run('meeting-close', {});
    await page.settled();
    expect(page.focusedName).to.equal(PLACE);
    await page.submit();
    expect(workspace.state.series).to.include({ location: 'The café at the lake' });
  });

  it('of the schedule about a meeting is told once that is over, and is nothing of the next one', async () => {
    const workspace = await open(new MemoryStore());
    workspace.run('meeting-edit', { startsAt: '2031-11-27T15:00:00.000Z' });
    const page = await aScheduleOf(workspace);
    await page.click('Move it');
    await page.fill('New date and time', '2031-11-28T10:30');
    await page.fill('Why', 'a wedding');
    workspace.run('meeting-close', {});
    await page.settled();
    expect(page.all('form')).to.have.length(0);
    expect(await page.announced()).to.equal('That meeting is over. This is about your next one.');
    expect(page.text('typed')).to.contain('Friday, November 28').and.contain('Not entered yet: a wedding');
    expect(page.focusedName).to.equal('Dismiss');
    await page.click('Dismiss');
    await page.click('Dismiss');
    expect([page.text('typed'), page.focusedName]).to.deep.equal(['', 'Set a date']);
    expect(workspace.state.drafts.size).to.equal(0);
    expect(workspace.state.meeting.startsAt).to.equal(undefined);
  });

  it('of the schedule is there after a reload, also where somebody else looked first', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    const page = await aScheduleOf(first);
    await page.click('Change how you meet');
    await page.fill(PLACE, 'The café at the lake');
    await saved(first);
    await first.close();
    const workspace = aWorkspace({ store, relationship: 'pair' });
    await workspace.ready;
    workspace.setViewer('mentee');
    const again = await aScheduleOf(workspace);
    await again.settled();
    expect(again.all('form')).to.have.length(0);
    workspace.setViewer('mentor');
    await waitUntil(() => again.all('form').length === 1, 'the form is open');
    expect(again.field(PLACE).value).to.equal('The café at the lake');
  });

  it('of the schedule is seen by nobody else', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    first.run('meeting-edit', { startsAt: '2031-11-27T15:00:00.000Z' });
    const page = await aScheduleOf(first);
    await page.click('Skip');
    await page.fill('Why', 'I am tired of this');
    await saved(first);
    const other = await aScheduleOf(await open(store, 'mentee'));
    await other.settled();
    expect(other.text('form')).to.equal('');
    await other.click('Skip');
    expect(other.field('Why').value).to.equal('');
  });

  it('of a schedule that somebody else changed meanwhile starts from what it started from', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    first.run('series-edit', { location: 'Room 5' });
    const page = await aScheduleOf(first);
    await page.click('Change how you meet');
    await page.fill(PLACE, 'Room 5, at the window');
    await saved(first);
    const other = await open(store, 'mentee');
    other.run('series-edit', { location: 'Room 6' });
    await saved(other);
    const again = await aScheduleOf(await reopened(store, first));
    await again.settled();
    await again.submit();
    await saved(again.workspace);
    expect(JSON.stringify(again.workspace.state.series)).to.contain('Room 5, at').and.to.contain('Room 6');
  });

  describe('that adds a person', () => {
    beforeEach(forgetChoices);
    afterEach(forgetChoices);

    it('is there after a reload, with the form open, and what they will be', async () => {
      const store = new MemoryStore();
      const storage = () => createMemoryStorage({ store });
      const first = await aRelationshipsPage(storage(), 'pair');
      await first.until(() => first.has('Add the first person'), 'the list is there');
      await first.click('Add the first person');
      await first.type('Fatima');
      first.element.renderRoot.querySelectorAll<HTMLInputElement>('[name=role]')[1]!.click();
      await waitUntil(
        () => [...store.records()].filter(({ key }) => key.includes('draft')).length === 2,
        'it is stored',
      );
      const again = await aRelationshipsPage(storage(), 'pair');
      await again.until(
        () => again.element.renderRoot.querySelector<HTMLInputElement>('#new-name')?.value === 'Fatima',
        'the name is there',
      );
      expect(again.element.renderRoot.querySelectorAll<HTMLInputElement>('[name=role]')[1]!.checked).to.equal(
        true,
      );
    });
  });

  it('that adds an action keeps whose it is and by when, through a reload', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    first.run('agenda-item-add', { titles: ['The budget'] });
    const agenda = await anAgendaOf(first);
    await waitUntil(() => agenda.all('#new-owner').length === 1, 'the line is there');
    await agenda.type('New action', 'Book the room');
    const owner = agenda.field<HTMLSelectElement>('Who');
    owner.value = first.state.mentee.id;
    owner.dispatchEvent(new Event('change'));
    await agenda.settled();
    const again = await anAgendaOf(await reopened(store, first));
    await waitUntil(() => again.all('#new-owner').length === 1, 'the line is there');
    expect(again.field<HTMLSelectElement>('Who').value).to.equal('mentee');
    await again.click('Add action');
    await saved(again.workspace);
    expect(again.workspace.state.actions.map(({ ownerId }) => ownerId)).to.deep.equal(['mentee']);
    expect(again.workspace.state.drafts.size).to.equal(0);
  });

  it('that adds an action in a meeting keeps whose it is, too', async () => {
    const store = new MemoryStore();
    const first = await open(store);
    first.run('agenda-item-add', { titles: ['The budget'] });
    first.run('meeting-start', {});
    const agenda = await anAgendaOf(first);
    await waitUntil(() => agenda.all('[part=new-actions]').length > 0, 'the meeting is on');
    await agenda.type('New action', 'Book the room');
    const owner = agenda.all<HTMLSelectElement>('[part=new-actions] select')[0]!;
    owner.value = first.state.mentee.id;
    owner.dispatchEvent(new Event('change'));
    await agenda.settled();
    const again = await anAgendaOf(await reopened(store, first));
    await waitUntil(() => again.all('[part=new-actions] select').length > 0, 'the meeting is on');
    expect(again.all<HTMLSelectElement>('[part=new-actions] select')[0]!.value).to.equal('mentee');
  });
});
