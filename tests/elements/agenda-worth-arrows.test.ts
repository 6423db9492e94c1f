import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MemoryStore } from '@one-on-one/core';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { aCheckOut, shows } from '../support/meeting-page.js';
import { opened, settled } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const radios = (agenda: AgendaPage, role: string) => agenda.all<HTMLInputElement>(`#worth-${role} input`);

const worthOf = ({ workspace }: AgendaPage) => workspace.state.participation.mentee?.worth;

/** Goes from the first answer to the last, past the one between. */
async function passAll(agenda: AgendaPage): Promise<void> {
  radios(agenda, 'mentee')[0]!.focus();
  for (const _step of [1, 2]) {
    await sendKeys({ press: 'ArrowRight' });
    await agenda.settled();
  }
  expect(radios(agenda, 'mentee').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
}

/** What was told to both of answers since. */
function factsOf(agenda: AgendaPage): readonly string[] {
  const facts: string[] = [];
  agenda.workspace.onFact((fact) => fact.private || facts.push(fact.kind));
  return facts;
}

describe('<one-on-one-agenda> "was it worth it" with the arrows', () => {
  it('is answered once, with what somebody stays at, when they go on', async () => {
    const agenda = await aCheckOut();
    const facts = factsOf(agenda);
    await passAll(agenda);
    expect(worthOf(agenda)).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    await agenda.settled();
    await saved(agenda.workspace);
    expect(worthOf(agenda)).to.equal('no');
    expect(facts).to.deep.equal(['participation-rated']);
    expect(radios(agenda, 'mentee')).to.have.length(0);
    expect(agenda.part('worth')).to.contain.text('Change the answer');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });

  it('is answered by Enter, too', async () => {
    const agenda = await aCheckOut(undefined, 'mentee');
    const facts = factsOf(agenda);
    await passAll(agenda);
    await sendKeys({ press: 'Enter' });
    await agenda.settled();
    await saved(agenda.workspace);
    expect(worthOf(agenda)).to.equal('no');
    await sendKeys({ press: 'Tab' });
    await agenda.settled();
    await saved(agenda.workspace);
    expect(facts).to.deep.equal(['participation-rated']);
  });

  it('keeps what they had come to where the page goes away', async () => {
    const store = new MemoryStore();
    const ben = await opened({ store, viewer: 'mentee' });
    ben.run('meeting-start', {});
    ben.run('meeting-wrap', {});
    await settled(ben);
    const agenda = await anAgendaOf(ben);
    await shows(agenda, '[part=worth]');
    await passAll(agenda);
    ben.leave();
    await ben.close();
    const again = await anAgendaOf(await opened({ store, viewer: 'mentee' }));
    await shows(again, '[part=worth]');
    await again.settled();
    await saved(again.workspace);
    expect(worthOf(again)).to.equal('no');
    expect(again.workspace.state.drafts.size).to.equal(0);
  });
});
