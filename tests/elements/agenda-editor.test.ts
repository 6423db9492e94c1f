import { expect } from '@open-wc/testing';
import { anAgenda, showState } from '../support/agenda-page.js';
import { agendaStates } from '../support/agenda-states.js';

const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('<one-on-one-agenda> editor', () => {
  it('opens on the title, and Enter saves and closes it', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    expect(agenda.focusedName).to.equal('Title');
    await agenda.type('Title', 'The budget for spring');
    await agenda.press(agenda.field('Title'), 'Enter');
    expect(agenda.workspace.state.items[0]?.item.title).to.equal('The budget for spring');
    expect(agenda.focusedName).to.equal('The budget for spring');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('leaves the title as it was on Escape', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    await agenda.type('Title', 'Something else');
    await agenda.press(agenda.field('Title'), 'Escape');
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('sets the minutes and what it is for, and shows both in the planned time', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    change(agenda.field<HTMLInputElement>('Minutes'), '15');
    change(agenda.all<HTMLSelectElement>('select')[0]!, 'decide');
    await agenda.click('Done');
    expect(agenda.texts('tags')).to.deep.equal(['Deciding']);
    expect(agenda.texts('time')).to.deep.equal(['15 min practical30 min free']);
  });

  it('refuses minutes out of range with a sentence, and stays open', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    change(agenda.field<HTMLInputElement>('Minutes'), '241');
    await agenda.click('Done');
    expect(agenda.part('editor')).to.contain.text('A number from 1 to 240, please.');
    expect(agenda.field<HTMLInputElement>('Minutes').value).to.equal('241');
    change(agenda.field<HTMLInputElement>('Minutes'), '');
    await agenda.click('Done');
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
  });

  it('refuses a title that is too long, and keeps what was typed', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    await agenda.type('Title', 'x'.repeat(201));
    await agenda.click('Done');
    expect(agenda.field('Title').value).to.have.length(201);
    expect(agenda.part('editor')).to.contain.text('That is 201 characters, and 200 fit.');
  });

  it('keeps every keystroke as a draft that knows where it started', async () => {
    const agenda = await anAgenda(['The budget']);
    const id = agenda.workspace.state.items[0]!.item.id;
    await agenda.click('The budget');
    await agenda.type('Title', 'The budget f');
    expect(agenda.workspace.state.drafts.get(`title.${id}`)).to.include({
      text: 'The budget f',
      base: 'The budget',
    });
  });

  it('shows what was being typed when the page went away, and opens the editor again', async () => {
    const agenda = await showState(agendaStates.drafts.state);
    expect(agenda.field('New agenda item').value).to.equal('Say that it was my mist');
    expect(agenda.field<HTMLInputElement>('Only for me').checked).to.equal(true);
    expect(agenda.field('Title').value).to.equal('The budget for spr');
    expect(agenda.field('Today we want to').value).to.equal('decide about');
  });

  it('F63 shows both texts that two people wrote at once; one click keeps the other', async () => {
    const agenda = await showState(agendaStates.conflict.state);
    expect(agenda.texts('version')[1]).to.contain(
      'Ben Kowalski wrote at the same time: The budget for spring',
    );
    const { item } = agenda.workspace.state.items[0]!;
    agenda.all('[part~=item] [part=version] button')[0]!.click();
    expect(agenda.workspace.asked).to.deep.equal([
      { kind: 'agenda-item-edit', detail: { id: item.id, title: 'The budget for spring', base: item.title } },
      { kind: 'agenda-item-dismiss', detail: { id: item.id, at: item.others?.['title']?.[0]?.at } },
    ]);
  });
});
