import { createMemoryStorage } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgenda, anAgendaOf, showState } from '../support/agenda-page.js';
import { agendaStates as states } from '../support/agenda-states.js';
import { aFullState, anEntry } from '../support/agenda-state.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('<one-on-one-agenda> states', () => {
  it('loading: shows its shell and says that it is busy', async () => {
    const agenda = await showState(states.loading.state);
    expect(agenda.part('agenda').getAttribute('aria-busy')).to.equal('true');
    expect(agenda.part('heading')).to.have.trimmed.text('Your one-on-one');
    agenda.workspace.change({ status: 'ready' });
    await agenda.settled();
    expect(agenda.field('New agenda item')).to.exist;
  });

  it('empty: invites with one button, which goes to the line to add', async () => {
    const agenda = await anAgenda();
    expect(agenda.part('empty').querySelectorAll('button')).to.have.length(1);
    await agenda.click('Add the first item');
    expect(agenda.focusedName).to.equal('New agenda item');
  });

  it('over-full: says by how much', async () => {
    const agenda = await showState(states.overfull.state);
    expect(agenda.part('time')).to.contain.text('11 min more than the 30 min you have');
  });

  for (const [name, { state, attributes }] of [
    ['readonly', states.readOnly],
    ['newer', { ...states.newer, attributes: {} }],
  ] as const) {
    it(`read-only (${name}): everything can be read and nothing changed`, async () => {
      const agenda = await showState(state, attributes);
      expect(agenda.texts('title')).to.have.length(5);
      expect(agenda.all('input:enabled,textarea:read-write,select').map((it) => it.outerHTML)).to.deep.equal(
        [],
      );
      expect(agenda.all('button').map((it) => it.textContent.trim())).to.deep.equal(['Export']);
      expect(agenda.texts('notice')).to.have.length(name === 'newer' ? 1 : 0);
    });
  }

  for (const [state, words] of [
    [states.full, 'Saved on this site and device'],
    [states.saving, 'Saving…'],
    [states.delayed, 'Saving takes longer than usual…'],
    [states.memory, 'Not saved on this device'],
    [states.notSaved, 'Not saved: storage does not answer'],
    [states.noSpace, 'Not saved: no space left'],
    [states.blocked, 'Not saved: another tab is in the way'],
    [states.cleared, 'Not saved: the browser removed it'],
  ] as const) {
    it(`says “${words}”`, async () => {
      const agenda = await showState(state.state);
      expect(agenda.part('save-state')).to.have.trimmed.text(words);
      expect(agenda.part('save-state').getAttribute('role')).to.equal('status');
    });
  }

  it('F58 says only that it is saved where the page’s own storage may lie anywhere', async () => {
    const storage = Object.assign(createMemoryStorage(), {
      name: 'our-back-end',
      health: () => Promise.resolve({ durability: 'durable' }),
    });
    const agenda = await anAgendaOf(aWorkspace({ storage }));
    agenda.workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(agenda.workspace);
    await agenda.settled();
    expect(agenda.part('save-state')).to.have.trimmed.text('Saved');
  });

  it('not saved: offers to try again and to take a copy along', async () => {
    const agenda = await showState(states.notSaved.state);
    await agenda.click('Try again');
    expect(agenda.workspace.retries).to.equal(1);
    await agenda.click('Export');
    await waitUntil(
      () => agenda.field('Export').value.includes('- [x] How the first week back went (5 min, Being heard)'),
      'the text is there',
    );
    expect(agenda.all('button').filter((it) => it.textContent.trim() === 'Export')).to.have.length(1);
  });

  it('not saved: the alert is there before it says anything', async () => {
    const agenda = await showState(states.full.state);
    const alert = agenda.all('[role=alert]')[0]!;
    expect(alert).to.have.trimmed.text('');
    agenda.workspace.change({ save: { kind: 'failed', code: 'quota' } });
    await agenda.settled();
    expect(alert).to.contain.text('Free some space on this device and try again.');
  });

  it('the last act stays in view for a while, each act for a while of its own', async () => {
    const agenda = await showState(states.full.state);
    expect(agenda.part('undo')).to.contain.text('Let go of “The old wiki”');
    expect(getComputedStyle(agenda.part('undo')).position).to.equal('sticky');
    for (const animation of agenda.part('undo').getAnimations()) animation.finish();
    expect(getComputedStyle(agenda.part('undo')).position).to.equal('static');
    agenda.workspace.change({ undoable: { kind: 'agenda-item-remove', title: 'The new wiki' } });
    await agenda.settled();
    expect(getComputedStyle(agenda.part('undo')).position).to.equal('sticky');
  });

  it('shows user text as text, whatever is in it', async () => {
    const nasty = [
      '<img src=x onerror=alert(1)>',
      '</textarea><script>alert(1)</script>',
      '${7*7}{{7*7}}?lit$1$',
      '\u202Egnp.exe',
    ];
    const agenda = await showState(aFullState({ items: nasty.map((title) => anEntry({ title })) }));
    const titles = agenda.all('[part~=title]');
    expect(titles.map((it) => it.textContent)).to.deep.equal(nasty);
    for (const title of titles) expect(title.dir).to.equal('auto');
    expect(agenda.all('img,script')).to.have.length(0);
  });

  it('1.4.10 nothing is wider than 240 px, however long the words are', async () => {
    document.body.style.inlineSize = '240px';
    for (const { state } of [states.longText, states.conflict, states.notSaved]) {
      const agenda = await showState(state);
      const { left } = agenda.element.getBoundingClientRect();
      const wide = agenda
        .all('.sheet *')
        .filter((it) => it.getBoundingClientRect().right > left + 240.5 && !it.closest('.hidden'));
      expect(wide.map((it) => it.outerHTML)).to.deep.equal([]);
    }
    document.body.removeAttribute('style');
  });

  it('F43 keeps the focus and what is typed when it is moved on the page', async () => {
    const agenda = await anAgenda(['One']);
    await agenda.type('New agenda item', 'half a thou');
    const target = document.createElement('div');
    agenda.element.after(target);
    target.append(agenda.element);
    await agenda.settled();
    expect(agenda.field('New agenda item').value).to.equal('half a thou');
    expect(agenda.focusedName).to.equal('New agenda item');
  });
});
