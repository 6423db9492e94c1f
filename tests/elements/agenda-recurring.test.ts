import { expect } from '@open-wc/testing';
import { showState, type AgendaPage } from '../support/agenda-page.js';
import { agendaStates } from '../support/agenda-states.js';
import { aCheckOut, aMeeting, leave, shows } from '../support/meeting-page.js';

type Rhythm = NonNullable<AgendaPage['workspace']['state']['items'][number]['item']['recurring']>;

/** What the rows say of what comes back. */
const tags = (agenda: AgendaPage) => agenda.all('.meta.lineage').map((it) => it.textContent.trim());

const choose = async (agenda: AgendaPage, words: string) => {
  const select = agenda.field<HTMLSelectElement>('Comes back');
  const option = [...select.options].find(({ text }) => text === words);
  if (!option) throw new Error(`"${words}" cannot be chosen.`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await agenda.settled();
};

const rhythmOf = ({ workspace }: AgendaPage) => workspace.state.items[0]?.item.recurring;

describe('<one-on-one-agenda> what comes back by itself', () => {
  it('is chosen in the editor, said on the row, and undone', async () => {
    const agenda = await aMeeting();
    for (const [words, rhythm] of [
      ['Every meeting', { unit: 'meeting', every: 1 }],
      ['Every second meeting', { unit: 'meeting', every: 2 }],
      ['Every month', { unit: 'month', every: 1 }],
      ['Every three months', { unit: 'month', every: 3 }],
    ] as const) {
      await agenda.click('The budget');
      await choose(agenda, words);
      expect(rhythmOf(agenda)).to.deep.equal(rhythm);
      expect(tags(agenda), 'the field says so').to.deep.equal([]);
      await agenda.click('Done');
      expect(tags(agenda)).to.deep.equal([words]);
    }
    expect(agenda.part('undo')).to.contain.text('Changed “The budget”');
    await agenda.click('Undo');
    expect(tags(agenda)).to.deep.equal(['Every month']);
    await agenda.click('The budget');
    await choose(agenda, 'Not by itself');
    expect(rhythmOf(agenda)).to.equal(undefined);
    await agenda.click('Done');
    expect(tags(agenda)).to.deep.equal([]);
  });

  it('shows again what it was where the page does not allow another rhythm', async () => {
    const agenda = await aMeeting();
    agenda.element.addEventListener('one-on-one-agenda-item-edit', (event) => event.preventDefault());
    await agenda.click('The budget');
    await choose(agenda, 'Every month');
    expect(agenda.field<HTMLSelectElement>('Comes back').value).to.equal('');
    expect(rhythmOf(agenda)).to.equal(undefined);
  });

  it('says in words on each row how often, also where it can only be read', async () => {
    const words = ['Every meeting', 'Every three months', 'Every second meeting', 'Every 5 months'];
    for (const attributes of [{}, { readonly: '' }]) {
      const agenda = await showState(agendaStates.recurring.state, attributes);
      await shows(agenda, '.meta.lineage');
      expect(tags(agenda)).to.deep.equal(words);
    }
  });

  it('keeps a rhythm that comes from elsewhere, and offers it', async () => {
    const agenda = await showState(agendaStates.recurring.state);
    await shows(agenda, '.meta.lineage');
    await agenda.click('The budget');
    const select = agenda.field<HTMLSelectElement>('Comes back');
    expect([...select.options].map(({ text }) => text)).to.have.length(6);
    expect(select.selectedOptions[0]?.text).to.equal('Every 5 months');
    await agenda.click('Done');
    expect(agenda.workspace.asked).to.deep.equal([]);
  });

  it('leaves words and fields their place in a narrow column', async () => {
    document.body.style.inlineSize = '240px';
    try {
      const agenda = await showState(agendaStates.recurring.state);
      await shows(agenda, '.meta.lineage');
      await agenda.click('The budget');
      const sheet = agenda.element.getBoundingClientRect();
      for (const it of [...agenda.all('.lineage'), ...agenda.all('.body')])
        expect(it.getBoundingClientRect().right).to.be.at.most(sheet.right + 0.5);
      const [heard, often] = agenda.all('[part=tags]').map((it) => it.getBoundingClientRect());
      expect(heard!.bottom > often!.top && often!.bottom > heard!.top && heard!.right > often!.left).to.equal(
        false,
      );
    } finally {
      document.body.removeAttribute('style');
    }
  });
});

describe('<one-on-one-agenda> what comes back, when a meeting is closed', () => {
  /** A check-out after these were talked about. */
  const aCheckOutOf = async (rhythms: Readonly<Record<string, Rhythm>>): Promise<AgendaPage> => {
    const agenda = await aCheckOut(Object.keys(rhythms));
    for (const { item } of agenda.workspace.state.items) {
      agenda.workspace.run('agenda-item-edit', { id: item.id, recurring: rhythms[item.title]! });
      agenda.workspace.run('agenda-item-discuss', { id: item.id });
    }
    await agenda.settled();
    return agenda;
  };
  const closeIt = async (agenda: AgendaPage) => {
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, '#review-heading:focus');
  };
  const titles = (agenda: AgendaPage) => agenda.workspace.state.items.map(({ item }) => item.title);
  const meetOn = async (agenda: AgendaPage, local: string) => {
    const field = agenda.field<HTMLInputElement>('Next meeting');
    field.value = local;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await leave(agenda);
  };

  it('is listed with when it comes back, and what comes next time can be left for another day', async () => {
    const agenda = await aCheckOutOf({
      Wins: { unit: 'meeting', every: 1 },
      Mood: { unit: 'meeting', every: 1 },
      Goals: { unit: 'meeting', every: 2 },
      Plans: { unit: 'meeting', every: 4 },
    });
    await agenda.click('Close the meeting');
    const [going, later] = agenda.all('dialog .going');
    const rows = (list: Element) =>
      [...list.querySelectorAll('li')].map((it) => it.textContent.replace(/\s+/g, ' ').trim());
    expect(rows(going!)).to.deep.equal([
      'Wins Every meeting comes back next time',
      'Mood Every meeting comes back next time',
    ]);
    expect(later!.querySelectorAll('input')).to.have.length(0);
    expect(later!.textContent).to.match(/Goals\s+Every second meeting\s*comes back the meeting after next/);
    expect(later!.textContent).to.match(/Plans\s+Every 4 meetings\s*comes back in 4 meetings/);
    agenda.all<HTMLInputElement>('dialog [type=checkbox]')[1]!.click();
    await agenda.settled();
    expect(rows(going!)[1]).to.equal('Mood Every meeting Waits for another day');
    await closeIt(agenda);
    expect(titles(agenda)).to.deep.equal(['Wins']);
    expect(agenda.workspace.state.parked.map(({ item }) => item.title)).to.deep.equal(['Mood']);
  });

  it('tells at the next closing what was waiting, and that it comes next time', async () => {
    const agenda = await aCheckOutOf({ Goals: { unit: 'meeting', every: 2 } });
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog')).to.contain.text('Nothing is left to go on');
    await closeIt(agenda);
    expect(titles(agenda)).to.deep.equal([]);
    await agenda.click('On to the next meeting');
    await agenda.click('Start the meeting');
    await agenda.click('To the check-out');
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog').textContent).to.match(/Goals\s+Every second meeting\s*comes back next time/);
    await closeIt(agenda);
    expect(titles(agenda)).to.deep.equal(['Goals']);
  });

  it('names what somebody keeps for themselves to them alone, and says so', async () => {
    const agenda = await aCheckOutOf({});
    const { workspace } = agenda;
    workspace.setViewer('mentor');
    for (const [id, every] of [
      ['own-next', 1],
      ['own-later', 2],
    ] as const) {
      workspace.run('agenda-item-add', { titles: [id], id, private: true });
      workspace.run('agenda-item-edit', { id, recurring: { unit: 'meeting', every } });
      workspace.run('agenda-item-discuss', { id });
    }
    await agenda.settled();
    const list = (index: number) =>
      agenda.all('dialog .going')[index]?.textContent.replace(/\s+/g, ' ').trim();
    const later = () => list(1) ?? 'nothing comes back';
    await agenda.click('Close the meeting');
    expect(list(0)).to.equal('own-next Every meeting comes back next time Only you');
    expect(later()).to.equal('own-later Every second meetingcomes back the meeting after nextOnly you');
    await closeIt(agenda);
    await agenda.click('On to the next meeting');
    workspace.run('agenda-item-remove', { id: workspace.state.items[0]!.item.id });
    await agenda.click('Start the meeting');
    await agenda.click('To the check-out');
    await agenda.click('Close the meeting');
    expect(later()).to.equal('own-later Every second meetingcomes back next timeOnly you');
    await agenda.click('Not yet');
    workspace.setViewer('mentee');
    await agenda.click('Close the meeting');
    expect(later()).to.equal('nothing comes back');
  });

  it('names the day from which on it comes back, and knows the day of the next meeting', async () => {
    const agenda = await aCheckOutOf({ Plans: { unit: 'month', every: 3 } });
    agenda.workspace.run('meeting-edit', { startsAt: '2030-01-10T10:00:00.000Z' });
    await agenda.settled();
    await meetOn(agenda, '2030-04-08T10:00');
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog')).to.contain.text('comes back from April 10 on');
    await agenda.click('Not yet');
    await meetOn(agenda, '2030-04-11T10:00');
    await agenda.click('Close the meeting');
    expect(agenda.part('dialog')).to.contain.text('comes back next time');
    await closeIt(agenda);
    expect(titles(agenda)).to.deep.equal(['Plans']);
  });

  it('is nothing to ask about where the two said that all goes on', async () => {
    const agenda = await aCheckOutOf({ Wins: { unit: 'meeting', every: 1 } });
    agenda.workspace.run('series-edit', { carryOver: 'all' });
    await agenda.settled();
    await agenda.click('Close the meeting');
    await shows(agenda, '#review-heading:focus');
    expect(titles(agenda)).to.deep.equal(['Wins']);
  });

  it('says how often, instead of how often it went on, while it is talked about', async () => {
    const agenda = await aMeeting(['Wins']);
    const { id } = agenda.workspace.state.items[0]!.item;
    agenda.workspace.run('agenda-item-edit', { id, recurring: { unit: 'meeting', every: 1 } });
    agenda.workspace.run('meeting-close', {});
    await agenda.settled();
    await agenda.click('Start the meeting');
    expect(agenda.part('focus')).to.contain.text('Every meeting').and.not.to.contain.text('Carried over');
  });
});
