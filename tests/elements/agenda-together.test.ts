import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { anAgenda, showState, type AgendaPage } from '../support/agenda-page.js';
import { anEntry, aState } from '../support/agenda-state.js';
import { agendaStates } from '../support/agenda-states.js';
import { idOf } from '../support/workspaces.js';

const edit = async (agenda: AgendaPage, title: string, more: string) => {
  await agenda.click(title);
  await sendKeys({ press: 'End' });
  await sendKeys({ type: more });
};

describe('<one-on-one-agenda> while somebody else changes it', () => {
  for (const kind of ['agenda-item-park', 'agenda-item-drop', 'agenda-item-remove'] as const) {
    it(`${kind} of the row being edited leaves what is typed next nowhere`, async () => {
      const agenda = await anAgenda(['One', 'The budget']);
      const id = idOf(agenda.workspace, 'The budget');
      await edit(agenda, 'The budget', ' for');
      agenda.workspace.run(kind, { id });
      await agenda.settled();
      await sendKeys({ type: ' spring' });
      await agenda.settled();
      expect(agenda.focusedName).to.equal('Your one-on-one');
      expect(agenda.field('New agenda item').value).to.equal('');
      expect(await agenda.announced()).not.to.contain('Changed');
      // Entered where the item went, or shown as not entered: engines differ in what they tell of a field that goes.
      expect(agenda.part('agenda').textContent).to.contain('The budget for');
      expect(agenda.texts('title')).to.include('One');
    });
  }

  for (const list of ['parked', 'dropped'] as const) {
    it(`shows in what is ${list} what was being typed there`, async () => {
      const agenda = await showState(
        aState({
          [list]: [anEntry({ id: 'gone', title: 'The budget' })],
          drafts: new Map([['title.gone', { text: 'The budget for', base: 'The budget' }]]),
        }),
      );
      expect((agenda.part(list) as HTMLDetailsElement).open).to.equal(true);
      expect(agenda.part(list).innerText).to.contain('Not entered yet: The budget for');
    });
  }

  it('shows what was being typed into an item that is gone', async () => {
    const agenda = await showState(
      aState({ drafts: new Map([['title.gone', { text: 'The budget for', base: 'The budget' }]]) }),
    );
    expect(agenda.part('agenda').innerText).to.contain('Not entered yet: The budget for');
  });

  it('says so when there was nothing left to undo', async () => {
    const agenda = await anAgenda(['One']);
    const { workspace } = agenda;
    workspace.undo = () => {};
    await agenda.click('Undo');
    expect(await agenda.announced()).to.equal('Nothing was undone: it was changed since.');
  });

  it('says so where it is too late to undo what became of a meeting, and offers nothing', async () => {
    const agenda = await showState(aState({ undoable: { kind: 'meeting-close', isLate: true } }));
    expect(agenda.part('undo').innerText.trim()).to.equal(
      'The meetings went on since. Nothing from before can be undone.',
    );
    expect(agenda.part('undo').querySelector('button')).to.equal(null);
  });

  it('F63 shows both reasons why something was let go; one click keeps the other', async () => {
    const agenda = await showState(agendaStates.conflict.state);
    expect(agenda.part('dropped')).to.contain.text('it is gone');
    const { item } = agenda.workspace.state.dropped[0]!;
    expect(agenda.all('[part=dropped] [part=version]')[0]).to.contain.text('nobody reads it');
    agenda.all('[part=dropped] [part=version] button')[0]!.click();
    const detail = { id: item.id, reason: 'nobody reads it', base: item.reason };
    expect(agenda.workspace.asked).to.deep.equal([
      { kind: 'agenda-item-drop', detail },
      { kind: 'agenda-item-dismiss', detail: { id: item.id, at: item.others?.['status']?.[0]?.at } },
    ]);
  });
});
