import { expect } from '@open-wc/testing';
import type { OneOnOneQuestionBank } from '@one-on-one/elements/question-bank';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { holdPart } from '../support/bank-tools.js';
import { shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';
import { titles } from '../support/workspaces.js';

const bankIn = (agenda: AgendaPage) =>
  agenda.element.renderRoot.querySelector<OneOnOneQuestionBank>('one-on-one-question-bank');

const inBank = <E extends HTMLElement>(agenda: AgendaPage, selector: string) =>
  bankIn(agenda)?.renderRoot.querySelector<E>(selector) ?? null;

/** An agenda whose bank is open and ready to be searched. */
async function anOpenBank(lang = 'en') {
  const agenda = await anAgenda(['The budget'], 'mentor');
  agenda.element.lang = lang;
  await shows(agenda, '#questions[aria-haspopup]');
  await agenda.click('Questions');
  await waitUntil(() => inBank(agenda, '[type=search]:focus'), 'the line to search with has the focus');
  return agenda;
}

describe('The question bank of an agenda', () => {
  it('is a dialog with the line to search with in focus, and gives the focus back', async () => {
    const agenda = await anOpenBank();
    const dialog = agenda.part('questions') as HTMLDialogElement;
    expect([dialog.open, dialog.getAttribute('aria-label')]).to.deep.equal([true, 'Questions']);
    await expect(agenda.element).to.be.accessible();
    inBank(agenda, '[part=done]')!.click();
    await agenda.settled();
    expect([bankIn(agenda), agenda.focusedName]).to.deep.equal([null, 'Questions']);
  });

  it('closes where the engine closes dialogs, too', async () => {
    const agenda = await anOpenBank();
    agenda.part('questions').dispatchEvent(new Event('cancel', { cancelable: true }));
    await agenda.settled();
    expect([bankIn(agenda), agenda.focusedName]).to.deep.equal([null, 'Questions']);
  });

  it('closes with Escape in the line to search with, also where the engine keeps that key for itself', async () => {
    const agenda = await anOpenBank();
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    inBank(agenda, '[type=search]')!.dispatchEvent(new KeyboardEvent('keydown', escape));
    await agenda.settled();
    expect([bankIn(agenda), agenda.focusedName]).to.deep.equal([null, 'Questions']);
  });

  it('leaves the keys of what is typed in it to its fields, and takes back nothing behind it', async () => {
    const agenda = await anOpenBank();
    const z = { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    const event = new KeyboardEvent('keydown', z);
    inBank(agenda, '[type=search]')!.dispatchEvent(event);
    await agenda.settled();
    expect([event.defaultPrevented, titles(agenda.workspace)]).to.deep.equal([false, ['The budget']]);
  });

  it('puts what is chosen on this very agenda, which says where it comes from', async () => {
    const agenda = await anOpenBank();
    await waitUntil(() => inBank(agenda, '[part=list] .check'), 'there are questions');
    inBank(agenda, '[part=list] .check')!.click();
    await bankIn(agenda)!.updateComplete;
    inBank(agenda, '[part=foot] .primary')!.click();
    await waitUntil(() => titles(agenda.workspace).length === 2, 'it is on the agenda');
    const { item } = agenda.workspace.state.items[1]!;
    expect([item.sourceQuestionId, item.theme].map(Boolean)).to.deep.equal([true, true]);
    inBank(agenda, '[part=done]')!.click();
    await shows(agenda, "[part~='tags']", 'From the question bank');
  });

  it('adds for oneself alone where the line to add does, says so, and tells the page nothing', async () => {
    const agenda = await anAgenda(['The budget'], 'mentor');
    await shows(agenda, '#questions[aria-haspopup]');
    agenda.field<HTMLInputElement>('Only for me').click();
    await agenda.click('Questions');
    await waitUntil(() => inBank(agenda, '[part=list] .check'), 'there are questions');
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const asked = ['one-on-one-question-pick', 'one-on-one-agenda-item-add', 'one-on-one-agenda-item-added'];
    for (const type of asked) addEventListener(type, listen);
    inBank(agenda, '[part=list] .check')!.click();
    await bankIn(agenda)!.updateComplete;
    const add = inBank(agenda, '[part=foot] .primary')!;
    expect(inBank(agenda, `#${add.getAttribute('aria-describedby')}`)?.textContent).to.contain('Only for me');
    add.click();
    await waitUntil(() => titles(agenda.workspace).length === 2, 'it is on the agenda');
    for (const type of asked) removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    const [, own] = agenda.workspace.state.items;
    expect([own!.private, own!.item.sourceQuestionId !== undefined]).to.deep.equal([true, true]);
    agenda.workspace.setViewer('mentee');
    await agenda.settled();
    expect(titles(agenda.workspace)).to.deep.equal(['The budget']);
  });

  it('puts on the agenda what was chosen just before the dialog was closed, too', async () => {
    const letGo = holdPart();
    const agenda = await anOpenBank();
    await waitUntil(() => inBank(agenda, '[part=list] .check'), 'there are questions');
    inBank(agenda, '[part=list] .check')!.click();
    await bankIn(agenda)!.updateComplete;
    inBank(agenda, '[part=foot] .primary')!.click();
    inBank(agenda, '[part=done]')!.click();
    await agenda.settled();
    expect([bankIn(agenda), agenda.focusedName]).to.deep.equal([null, 'Questions']);
    letGo();
    await waitUntil(() => titles(agenda.workspace).length === 2, 'it is on the agenda');
    expect(agenda.focusedName).to.equal('Questions');
  });

  it('asks in the language of the page, whatever that of the words of the agenda, and follows it', async () => {
    const agenda = await anOpenBank('de-AT');
    const asksIn = (lang: string) =>
      waitUntil(() => inBank(agenda, `[part=list] [part=text][lang=${lang}]`), `questions in ${lang}`);
    await asksIn('de');
    agenda.element.lang = 'es';
    await asksIn('es');
    agenda.element.removeAttribute('lang');
    const around = agenda.element.parentElement!;
    around.lang = 'pt';
    await asksIn('pt-BR');
  });

  it('is the same when it is opened again: what was looked for is still there', async () => {
    const agenda = await anOpenBank();
    const search = inBank<HTMLInputElement>(agenda, '[type=search]')!;
    search.value = 'grow';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    inBank(agenda, '[part=done]')!.click();
    await agenda.settled();
    await agenda.click('Questions');
    await waitUntil(() => inBank<HTMLInputElement>(agenda, '[type=search]:focus')?.value === 'grow', 'it is');
  });

  it('has no button where the page leaves it out, or what is called so is not ours', async () => {
    const agenda = await anAgenda(['The budget']);
    await shows(agenda, '#questions[aria-haspopup]');
    agenda.element.setAttribute('without', 'stages questions');
    expect(agenda.part('add').querySelector('#questions')!.getClientRects()).to.have.length(0);
    agenda.element.removeAttribute('without');
    await shows(agenda, '#questions[aria-haspopup]');
    thisPage().tags!.delete('one-on-one-question-bank');
    try {
      agenda.element.requestUpdate();
      await agenda.settled();
      expect(agenda.all('#questions[aria-haspopup]')).to.have.length(0);
    } finally {
      thisPage().tags!.add('one-on-one-question-bank');
    }
  });

  it('has no button where nothing can be added', async () => {
    const agenda = await anAgenda(['The budget']);
    await shows(agenda, '#questions[aria-haspopup]');
    agenda.element.readonly = true;
    await agenda.settled();
    expect(agenda.all('#questions[aria-haspopup]')).to.have.length(0);
  });
});
