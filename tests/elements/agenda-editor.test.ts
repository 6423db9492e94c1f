import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
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

  it('brings back what Escape let go of, by undo, until the next act', async () => {
    const agenda = await anAgenda(['The budget', 'The team']);
    await agenda.click('The budget');
    await agenda.type('Title', 'Something else');
    await agenda.press(agenda.field('Title'), 'Escape');
    expect(agenda.part('undo')).to.contain.text('Not entered: “Something else”');
    await agenda.click('Undo');
    expect(agenda.focusedName).to.equal('Title');
    expect(agenda.field('Title').value).to.equal('Something else');
    await agenda.press(agenda.field('Title'), 'Escape');
    agenda.field('Discussed: The team').click();
    await agenda.settled();
    expect(agenda.part('undo')).to.contain.text('Discussed “The team”');
  });

  it('does not show one person what another let go of', async () => {
    const agenda = await anAgenda(['The budget'], 'mentor');
    await agenda.click('The budget');
    await agenda.type('Title', 'Between me and myself');
    await agenda.press(agenda.field('Title'), 'Escape');
    agenda.workspace.setViewer('mentee');
    await agenda.settled();
    expect(agenda.element.renderRoot.textContent).not.to.contain('Between me and myself');
  });

  it('does not show in one pair what was let go of in another', async () => {
    const agenda = await showState(agendaStates.empty.state);
    await agenda.type('Today we want to', 'talk about Ben');
    await agenda.press(agenda.field('Today we want to'), 'Escape');
    expect(agenda.part('undo')).to.contain.text('talk about Ben');
    agenda.workspace.change({ relationshipId: 'another' });
    await agenda.settled();
    expect(agenda.element.renderRoot.textContent).not.to.contain('talk about Ben');
  });

  it('keeps minutes that are vetoed, with a sentence, and stays open', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.element.addEventListener('one-on-one-agenda-item-edit', (event) => event.preventDefault());
    await agenda.click('The budget');
    change(agenda.field<HTMLInputElement>('Minutes'), '15');
    await agenda.click('Done');
    expect(agenda.field<HTMLInputElement>('Minutes').value).to.equal('15');
    expect(agenda.part('editor')).to.contain.text('Your text is still here.');
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

  for (const [why, text, isVetoed] of [
    ['refused', 'xz'.repeat(101), false],
    ['vetoed', 'Something else', true],
  ] as const) {
    it(`asks once for a title that is ${why}, and leaves the focus in it`, async () => {
      const agenda = await anAgenda(['The budget']);
      let asked = 0;
      agenda.element.addEventListener('one-on-one-agenda-item-edit', (event) => {
        asked += 1;
        if (isVetoed) event.preventDefault();
      });
      await agenda.click('The budget');
      agenda.field('Title').focus();
      agenda.field('Title').select();
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await agenda.settled();
      expect(asked).to.equal(1);
      expect(agenda.focusedName).to.equal('Title');
      agenda.field('Title').blur();
      await agenda.settled();
      expect(asked).to.equal(1);
      await agenda.press(agenda.field('Title'), 'Enter');
      expect(asked).to.equal(2);
      agenda.field('Title').focus();
      await sendKeys({ type: 'y' });
      agenda.field('Title').blur();
      expect(asked).to.equal(3);
      expect(agenda.field('Title').value).to.have.length(text.length + 1);
    });
  }

  it('asks once when Done is pressed, and leaves the focus in a title that is vetoed', async () => {
    const agenda = await anAgenda(['The budget']);
    let asked = 0;
    agenda.element.addEventListener('one-on-one-agenda-item-edit', (event) => {
      asked += 1;
      event.preventDefault();
    });
    await agenda.click('The budget');
    await sendKeys({ type: ' for spring' });
    const { x, y } = agenda.button('Done').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 4), Math.round(y + 4)] });
    await agenda.settled();
    expect(asked).to.equal(1);
    expect(agenda.focusedName).to.equal('Title');
  });

  it('enters the minutes that are being typed when Enter or Done is pressed', async () => {
    const agenda = await anAgenda(['The budget']);
    for (const [text, isByKey] of [
      ['15', true],
      ['20', false],
    ] as const) {
      await agenda.click('The budget');
      agenda.field('Minutes').focus();
      agenda.field('Minutes').select();
      await sendKeys({ type: text });
      if (isByKey) await sendKeys({ press: 'Enter' });
      else agenda.button('Done').click();
      await agenda.settled();
      expect(agenda.workspace.state.items[0]?.item.plannedMinutes).to.equal(Number(text));
      expect(agenda.focusedName).to.equal('The budget');
    }
    await agenda.click('The budget');
    agenda.field('Minutes').focus();
    agenda.field('Minutes').select();
    await sendKeys({ type: '987' }); // WebKit's driver types a key only once that is the same again
    await sendKeys({ press: 'Enter' });
    await agenda.settled();
    expect(agenda.focusedName).to.equal('Minutes');
  });

  it('asks once for an objective that is vetoed, on Enter and on leaving', async () => {
    const agenda = await anAgenda(['The budget']);
    let asked = 0;
    agenda.element.addEventListener('one-on-one-meeting-edit', (event) => {
      asked += 1;
      event.preventDefault();
    });
    agenda.field('Today we want to').focus();
    await sendKeys({ type: 'decide' });
    await sendKeys({ press: 'Enter' });
    agenda.field('Today we want to').blur();
    await agenda.settled();
    expect(asked).to.equal(1);
    expect(agenda.field('Today we want to').value).to.equal('decide');
  });

  it('L26 takes Escape for a character while one is being composed', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.type('Today we want to', '予');
    await agenda.click('The budget');
    await agenda.type('Title', '予算');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      await agenda.press(agenda.field('Title'), 'Escape', init);
      await agenda.press(agenda.field('Today we want to'), 'Escape', init);
    }
    expect(agenda.field('Title').value).to.equal('予算');
    expect(agenda.field('Today we want to').value).to.equal('予');
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
