import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RequestKind } from '@one-on-one/core';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { leave, shows } from '../support/meeting-page.js';
import { bothOpened, settled } from '../support/meetings.js';
import { idOf } from '../support/workspaces.js';

const LINES = ['Notes for both', 'Notes only for you', 'New decision', 'New action'] as const;

/** Ben's page of an agenda, and what Ana does on hers, which he hears of. */
async function benWhileAna(titles: readonly string[] = ['The budget', 'The team']) {
  const { mentor, mentee } = await bothOpened();
  mentor.run('agenda-item-add', { titles });
  await settled(mentor, mentee);
  const ben = await anAgendaOf(mentee);
  await shows(ben, '#start');
  const ana = async (act: (workspace: typeof mentor) => void) => {
    act(mentor);
    await settled(mentor, mentee);
    await ben.settled();
  };
  return { ben, ana, mentor };
}

/** The same in a meeting that is on. */
async function inAMeeting(titles?: readonly string[]) {
  const all = await benWhileAna(titles);
  await all.ana((workspace) => workspace.run('meeting-start', {}));
  await shows(all.ben, '#focus-title', 'The budget');
  return all;
}

const begin = async (ben: AgendaPage, line: string) => {
  ben.field(line).focus();
  await sendKeys({ type: 'We spend' });
};

const inFront = (ben: AgendaPage) => ben.part('focus').querySelector('.focus-title')?.textContent.trim();

describe('<one-on-one-agenda> while somebody writes and the other goes on', () => {
  for (const line of LINES)
    it(`keeps in front what "${line}" is about until it is left`, async () => {
      const { ben, ana, mentor } = await inAMeeting();
      await begin(ben, line);
      const field = ben.field(line);
      await ana((workspace) => workspace.run('agenda-item-discuss', { id: idOf(mentor, 'The budget') }));
      await sendKeys({ type: ' now' });
      expect(ben.focused).to.equal(field);
      expect(field.value).to.equal('We spend now');
      expect(inFront(ben)).to.equal('The budget');
      expect(ben.part('run')).to.contain.text('Talking about “The team”');
      await leave(ben);
      expect(inFront(ben)).to.equal('The team');
      const { drafts, notes } = ben.workspace.state;
      const kept = [...[...drafts.values()].map(({ text }) => text), ...notes.map(({ note }) => note.body)];
      expect(kept).to.include('We spend now');
    });

  for (const kind of ['agenda-item-park', 'agenda-item-drop'] as const satisfies readonly RequestKind[])
    it(`keeps what is written in at the ${kind} of the other, and enters it`, async () => {
      const { ben, ana, mentor } = await inAMeeting();
      await begin(ben, 'Notes for both');
      await ana((workspace) => workspace.run(kind, { id: idOf(mentor, 'The budget') }));
      await sendKeys({ type: ' now' });
      expect(ben.field('Notes for both').value).to.equal('We spend now');
      expect(ben.all('[part=not-entered]')).to.have.length(0);
      await leave(ben);
      expect(inFront(ben)).to.equal('The team');
      expect(ben.workspace.state.notes.map(({ note }) => note.body)).to.deep.equal(['We spend now']);
    });

  it('says politely where the other went', async () => {
    const { ben, ana, mentor } = await inAMeeting();
    await begin(ben, 'Notes for both');
    await ana((workspace) => workspace.run('agenda-item-discuss', { id: idOf(mentor, 'The budget') }));
    expect(await ben.announced()).to.equal('Talking about “The team”');
  });

  for (const line of ['New decision', 'New agenda item'])
    it(`keeps "${line}" when the other goes to the check-out`, async () => {
      const { ben, ana } = await inAMeeting();
      await begin(ben, line);
      await ana((workspace) => workspace.run('meeting-wrap', {}));
      await sendKeys({ type: ' now' });
      expect(ben.field(line).value).to.equal('We spend now');
      expect(ben.part('run')).to.contain.text('On to the check-out');
      await leave(ben);
      expect(ben.part('check-out')).to.contain.text('Check-out');
    });

  it('enters a decision about what the other left, and stays for the next until one goes on', async () => {
    const { ben, ana, mentor } = await inAMeeting();
    await begin(ben, 'New decision');
    await ana((workspace) => workspace.run('agenda-item-discuss', { id: idOf(mentor, 'The budget') }));
    await sendKeys({ press: 'Enter' });
    await ben.settled();
    expect(ben.focusedName).to.equal('New decision');
    expect(ben.part('decision')).to.contain.text('We spend');
    await ben.press(ben.focused!, 'Enter', { ctrlKey: true });
    expect(inFront(ben)).to.equal('The team');
    expect(ben.focused?.id).to.equal('focus-title');
    expect(ben.workspace.state.items.map(({ item }) => item.status)).to.deep.equal(['discussed', 'open']);
  });

  it('stays while one goes from field to button about the same', async () => {
    const { ben, ana, mentor } = await inAMeeting();
    await begin(ben, 'New decision');
    await ana((workspace) => workspace.run('agenda-item-discuss', { id: idOf(mentor, 'The budget') }));
    ben.button('Decide').focus();
    await ben.click('Decide');
    expect(inFront(ben)).to.equal('The budget');
    expect(ben.part('decision')).to.contain.text('We spend');
    ben.button('To the check-out').focus();
    await ben.settled();
    expect(inFront(ben)).to.equal('The team');
    expect(ben.focusedName).to.equal('To the check-out');
  });

  it('follows at once what one does oneself', async () => {
    const { ben } = await inAMeeting();
    await begin(ben, 'Notes for both');
    await ben.press(ben.focused!, 'Enter', { ctrlKey: true });
    expect(inFront(ben)).to.equal('The team');
    await ben.press(ben.field('Notes for both'), 'z', { ctrlKey: true });
    expect(ben.workspace.state.items.map(({ item }) => item.status)).to.deep.equal(['open', 'open']);
    expect(inFront(ben)).to.equal('The budget');
  });

  it('follows at once whoever writes nothing', async () => {
    const { ben, ana, mentor } = await inAMeeting();
    ben.button('Discussed, next').focus();
    await ana((workspace) => workspace.run('agenda-item-discuss', { id: idOf(mentor, 'The budget') }));
    expect(inFront(ben)).to.equal('The team');
  });

  it('lets one type on into the line to add when the other starts the meeting', async () => {
    const { ben, ana } = await benWhileAna();
    await begin(ben, 'New agenda item');
    await ana((workspace) => workspace.run('meeting-start', {}));
    await sendKeys({ type: ' now' });
    expect(inFront(ben)).to.equal('The budget');
    expect(ben.focusedName).to.equal('New agenda item');
    expect(ben.field('New agenda item').value).to.equal('We spend now');
  });
});
