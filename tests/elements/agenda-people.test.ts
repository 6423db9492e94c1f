import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage } from '@one-on-one/core';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { OneOnOneWorkspace } from '@one-on-one/elements/workspace';
import { AgendaPage, anAgenda, anAgendaOf, showState, toolsOf } from '../support/agenda-page.js';
import { aFullState } from '../support/agenda-state.js';
import { aRunningMeeting } from '../support/meeting-page.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const PEOPLE = [
  { id: 'ana', role: 'mentor', displayName: 'Ana' },
  { id: 'ben', role: 'mentee', displayName: 'Ben' },
] as const;
const JSON_VIEWER = JSON.stringify({ viewer: 'ana' });

const heading = (agenda: AgendaPage) => agenda.part('heading').textContent.trim();

/** The words of an element, each with where it is drawn. */
function boxesOf(element: HTMLElement) {
  const boxes: { readonly text: string; readonly left: number; readonly right: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: text, index } of node.data.matchAll(/\S+/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const { left, right } = range.getBoundingClientRect();
      boxes.push({ text, left, right });
    }
  }
  return boxes;
}

describe('<one-on-one-agenda> who and when', () => {
  it('is usable before anyone has a name', async () => {
    const agenda = await anAgenda(['One']);
    expect(heading(agenda)).to.equal('Your one-on-one');
    expect(agenda.texts('title')).to.deep.equal(['One']);
  });

  for (const names of [['Ben'], ['Ben', 'Ana'], ['בן', 'Ana'], ['בן']])
    it(`keeps the spaces around ${names.join(' and ')} from right to left`, async () => {
      const agenda = await anAgenda();
      for (const [index, role] of (['mentee', 'mentor'] as const).entries())
        if (names[index]) agenda.workspace.run('participant-rename', { role, displayName: names[index] });
      agenda.element.dir = 'rtl';
      await agenda.settled();
      const words = boxesOf(agenda.part('heading'));
      expect(words.map(({ text }) => text).join(' ')).to.equal(heading(agenda).replace(/\s+/g, ' '));
      const sorted = words.sort((a, b) => a.left - b.left);
      for (const [index, { right, text }] of sorted.slice(0, -1).entries())
        expect(sorted[index + 1]!.left - right, `after ${text}`).to.be.greaterThan(2);
    });

  it('asks who is looking once the two have names, and nobody said who looks', async () => {
    const agenda = await anAgenda();
    const asks = () => agenda.all('button').some(({ textContent }) => textContent === 'Who is looking?');
    expect(asks(), 'before anybody has a name').to.equal(false);
    agenda.workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
    await agenda.settled();
    agenda.button('Who is looking?').focus();
    await agenda.click('Who is looking?');
    expect(agenda.focusedName).to.equal('Not said');
    agenda.workspace.setViewer('mentor');
    await agenda.settled();
    expect(asks(), 'once somebody said it').to.equal(false);
  });

  for (const [dir, order] of [
    ['ltr', 'Edit, Remove'],
    ['rtl', 'Remove, Edit'],
  ] as const)
    it(`offers what can be done with a row in the order of a page that runs ${dir}`, async () => {
      const agenda = await aRunningMeeting(['The budget']);
      await agenda.type('New decision', 'We take the first');
      await agenda.click('Decide');
      agenda.element.dir = dir;
      await agenda.settled();
      const ways = agenda
        .all('[part=decisions] .link')
        .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
      expect(ways.map((way) => way.textContent.trim().split(':')[0]).join(', ')).to.equal(order);
    });

  it('takes names whenever they want', async () => {
    const agenda = await anAgenda();
    agenda.button('Who and when').focus();
    await agenda.click('Who and when');
    expect(agenda.focusedName).to.equal("Mentor's name");
    await agenda.type("Mentor's name", 'Ana');
    await agenda.type("Mentee's name", 'Ben');
    await agenda.click('Done');
    expect(heading(agenda)).to.equal('Ben and Ana');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
    expect(agenda.focusedName).to.equal('Who and when');
  });

  it('keeps a name that is too long, with a sentence, and stays open', async () => {
    const agenda = await anAgenda();
    await agenda.click('Who and when');
    await agenda.type("Mentor's name", 'A'.repeat(81));
    await agenda.click('Done');
    expect(agenda.part('dialog')).to.contain.text('That is 81 characters, and 80 fit.');
    expect(agenda.field("Mentor's name").value).to.have.length(81);
  });

  it('says who is looking, and lets the other one switch', async () => {
    const agenda = await anAgenda([], 'mentor');
    expect(agenda.part('viewer')).to.contain.text('Viewing as Ana.');
    await agenda.click('Not you?');
    expect(agenda.focusedName).to.equal('Ana');
    agenda.field('Ben').click();
    await agenda.click('Done');
    expect(agenda.workspace.state.viewer).to.equal('mentee');
    expect(agenda.part('viewer')).to.contain.text('Viewing as Ben.');
  });

  it('says who is looking in a sentence that reads well where that one has no name', async () => {
    const agenda = await anAgendaOf(aWorkspace({ viewer: 'mentor' }));
    await saved(agenda.workspace);
    await agenda.settled();
    expect(agenda.part('viewer')).to.contain.text('Viewing as the mentor.');
  });

  for (const [how, page] of [
    [
      'an attribute of the root',
      () =>
        html`<one-on-one-workspace viewer="ana" .participants=${PEOPLE} .storage=${createMemoryStorage()}>
          <one-on-one-agenda></one-on-one-agenda>
        </one-on-one-workspace>`,
    ],
    [
      'JSON in the root',
      () =>
        html`<one-on-one-workspace .participants=${PEOPLE} .storage=${createMemoryStorage()}>
          <script type="application/json">
            ${JSON_VIEWER}
          </script>
          <one-on-one-agenda></one-on-one-agenda>
        </one-on-one-workspace>`,
    ],
  ] as const) {
    it(`does not ask who is looking where the page said so by ${how}`, async () => {
      const root = await fixture<OneOnOneWorkspace>(page());
      await root.ready;
      const agenda = new AgendaPage(root.querySelector<OneOnOneAgenda>('one-on-one-agenda')!, aWorkspace());
      await toolsOf(agenda.element);
      expect(agenda.part('viewer')).to.contain.text('Viewing as Ana.').and.not.to.contain.text('Not you?');
      await agenda.click('Who and when');
      expect(agenda.field("Mentor's name")).to.exist;
      expect(agenda.all('[type=radio]')).to.be.empty;
    });
  }

  it('does not ask who is looking where its own attribute says so', async () => {
    const element = await fixture<OneOnOneAgenda>(
      html`<one-on-one-agenda viewer="mentor" relationship="given-viewer"></one-on-one-agenda>`,
    );
    const agenda = new AgendaPage(element, aWorkspace());
    await toolsOf(element);
    await agenda.click('Who and when');
    expect(agenda.all('[type=radio]')).to.be.empty;
  });

  it('asks whoever its own attribute names, and is neither of the two, which of them they are', async () => {
    const element = await fixture<OneOnOneAgenda>(
      html`<one-on-one-agenda viewer="ana" relationship="unknown-viewer"></one-on-one-agenda>`,
    );
    const agenda = new AgendaPage(element, aWorkspace());
    await toolsOf(element);
    await agenda.click('Who is looking?');
    agenda.all<HTMLInputElement>('[type=radio]')[0]?.click();
    await agenda.settled();
    expect(agenda.part('viewer')).to.contain.text('Viewing as the mentor.').and.to.contain.text('Not you?');
  });

  it('asks once for a name that is vetoed when Done is pressed', async () => {
    const agenda = await anAgenda();
    let asked = 0;
    agenda.element.addEventListener('one-on-one-participant-rename', (event) => {
      asked += 1;
      event.preventDefault();
    });
    await agenda.click('Who and when');
    await sendKeys({ type: 'Ana' });
    const { x, y } = agenda.button('Done').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 4), Math.round(y + 4)] });
    await agenda.settled();
    expect(asked).to.equal(1);
    expect(agenda.field("Mentor's name").value).to.equal('Ana');
  });

  it('sets the time and the length', async () => {
    const agenda = await anAgenda();
    await agenda.click('Who and when');
    for (const [name, value] of [
      ['When', '2030-11-28T14:00'],
      ['Minutes', '60'],
    ] as const) {
      const field = agenda.field<HTMLInputElement>(name);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await agenda.click('Done');
    expect(agenda.workspace.state.meeting.startsAt).to.equal(new Date('2030-11-28T14:00').toISOString());
    expect(agenda.part('meta')).to.contain.text('November 28').and.to.contain.text('60 min');
  });

  it('fits the outline of its page, and takes a heading of its own', async () => {
    const agenda = await showState(aFullState(), { 'heading-level': '4', label: 'Mentoring' });
    expect(heading(agenda)).to.equal('Mentoring');
    expect(agenda.part('heading').getAttribute('aria-level')).to.equal('4');
  });

  it('enters the objective when the line is left, and on Enter', async () => {
    const agenda = await anAgenda();
    await agenda.type('Today we want to', 'decide who leads');
    await agenda.press(agenda.field('Today we want to'), 'Enter');
    expect(agenda.workspace.state.meeting.objective).to.equal('decide who leads');
    await agenda.type('Today we want to', 'decide who leads what');
    agenda.field('Today we want to').dispatchEvent(new Event('change'));
    expect(agenda.workspace.state.meeting.objective).to.equal('decide who leads what');
    expect(agenda.workspace.state.drafts.size).to.equal(0);
  });
});
