import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { HistoryToolbox } from '../../packages/elements/src/history/toolbox.js';
import { replaceMember } from '../storage/databases.js';
import { aHistory, allIn, says } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Two meetings, of which the first has something private in it. */
async function aPast() {
  const pair = await aPair('mentor');
  pair.workspace.run('note-write', { body: 'my own thoughts', private: true });
  await meet(pair, 'Budget for spring');
  await meet(pair, 'Summer plans');
  return pair;
}

/** A history of which the first meeting, or another, is open. */
async function opened(workspace: Workspace, attributes: Readonly<Record<string, string>> = {}, row = 1) {
  const element = await aHistory(workspace);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await waitUntil(() => allIn(element, 'summary')[row], 'the row is there');
  allIn(element, 'summary')[row]!.click();
  await says(element, row ? 'Budget for spring' : 'Summer plans');
  return element;
}

const textOf = (element: OneOnOneHistory) => element.renderRoot.textContent.replace(/\s+/g, ' ');
const named = (element: OneOnOneHistory, name: string) =>
  allIn(element, 'button').find(
    (each) => each.textContent.trim() === name && each.getClientRects().length > 0,
  );
const button = async (element: OneOnOneHistory, name: string) => {
  await waitUntil(() => named(element, name), name);
  return named(element, name)!;
};
const press = async (element: OneOnOneHistory, name: string) => {
  const found = await button(element, name);
  found.focus();
  found.click();
  await element.updateComplete;
};
const line = async (element: OneOnOneHistory) => {
  await waitUntil(() => allIn(element, '[part=new-line] textarea')[0], 'a line');
  return allIn<HTMLTextAreaElement>(element, '[part=new-line] textarea')[0]!;
};
const type = async (element: OneOnOneHistory, text: string) => {
  const field = await line(element);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};
const key = async (element: OneOnOneHistory, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  (await line(element)).dispatchEvent(event);
  await element.updateComplete;
};
const minutesOf = async (element: OneOnOneHistory) => {
  await press(element, 'Minutes');
  const text = () => allIn<HTMLTextAreaElement>(element, 'dialog[open] textarea')[0]?.value;
  await waitUntil(() => text(), 'the minutes are written');
  return text()!;
};
const focused = (element: OneOnOneHistory) => element.shadowRoot!.activeElement as HTMLElement | null;

describe('<one-on-one-history>, from an open meeting', () => {
  it('gives its minutes, without what is private unless asked', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    const text = await minutesOf(element);
    expect(text).to.contain('Budget for spring').and.not.to.contain('Summer plans');
    expect(text).not.to.contain('my own thoughts');
    allIn<HTMLInputElement>(element, 'dialog input')[0]!.click();
    await waitUntil(
      () => allIn<HTMLTextAreaElement>(element, 'dialog textarea')[0]!.value.includes('my own thoughts'),
      'what is private',
    );
  });

  it('gives the focus back when the minutes are closed', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    await minutesOf(element);
    expect(focused(element)?.localName).to.equal('textarea');
    await press(element, 'Done');
    expect(focused(element)?.textContent.trim()).to.equal('Minutes');
  });

  it('writes nothing of the other person into the minutes', async () => {
    const { store } = await aPast();
    const workspace = aWorkspace({ store, viewer: 'mentee', relationship: 'pair' });
    await workspace.ready;
    const element = await opened(workspace);
    expect(await minutesOf(element)).not.to.contain('my own thoughts');
    expect(allIn(element, 'dialog input')).to.be.empty;
  });

  it('prints that meeting alone', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    await minutesOf(element);
    let printed: readonly string[] = [];
    const giveBack = replaceMember(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      printed = allIn(element, '.printed').map((each) => each.textContent);
    });
    await press(element, 'Print this page');
    giveBack();
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.have.length(1);
    expect(printed[0]).to.contain('Budget for spring');
    expect(allIn(element, 'dialog[open], .printed')).to.be.empty;
  });

  it('adds something to it, and shows it there', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    await press(element, 'Add something');
    expect(focused(element)).to.equal(await line(element));
    await type(element, 'Lena agreed');
    await key(element, 'Enter');
    await saved(workspace);
    await says(element, 'Lena agreed');
    const [added] = allIn(element, "[part='section'] li").filter((it) =>
      it.textContent.includes('Lena agreed'),
    );
    expect(added?.textContent.replace(/\s+/g, ' ')).to.match(/Lena agreed .*(The mentor|Ana).* at \d/);
    expect(focused(element)?.textContent.trim()).to.equal('Add something');
    await workspace.show('regular-1');
    const { notes } = workspace.state.past.get('regular-1')!;
    expect(notes.filter(({ note }) => note.addendum).map(({ note }) => note.body)).to.deep.equal([
      'Lena agreed',
    ]);
  });

  it('asks before it adds, and keeps what was typed where the page vetoes', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    const bodies: string[] = [];
    element.addEventListener('one-on-one-note-append', (event) => {
      bodies.push(event.detail.body);
      event.preventDefault();
    });
    await press(element, 'Add something');
    await type(element, 'Lena agreed');
    await press(element, 'Add');
    expect(bodies).to.deep.equal(['Lena agreed']);
    expect((await line(element)).value).to.equal('Lena agreed');
  });

  it('keeps what is typed when the meeting is folded, and an empty line goes with Escape', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    await press(element, 'Add something');
    await key(element, 'Escape');
    expect(allIn(element, '[part=new-line]')).to.be.empty;
    expect(focused(element)?.textContent.trim()).to.equal('Add something');
    await press(element, 'Add something');
    await type(element, 'Lena');
    await key(element, 'Escape');
    expect((await line(element)).value).to.equal('Lena');
    allIn(element, 'summary')[1]!.click();
    await waitUntil(() => !allIn(element, 'details[open]').length, 'it is folded');
    allIn(element, 'summary')[1]!.click();
    await waitUntil(
      () => allIn<HTMLTextAreaElement>(element, 'textarea')[0]?.value === 'Lena',
      'still typed',
    );
  });

  it('refuses an empty line with a sentence', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace);
    await press(element, 'Add something');
    await press(element, 'Add');
    expect((await line(element)).getAttribute('aria-invalid')).to.equal('true');
  });

  it('adds nothing where it is only to be read', async () => {
    const { workspace } = await aPast();
    const element = await opened(workspace, { readonly: '' });
    await button(element, 'Minutes');
    expect(named(element, 'Add something')).to.equal(undefined);
  });

  it('closes the minutes as soon as somebody else looks', async () => {
    const { store } = await aPast();
    const workspace = aWorkspace({ store, relationship: 'pair' });
    await workspace.ready;
    workspace.setViewer('mentor');
    const element = await opened(workspace);
    await minutesOf(element);
    workspace.setViewer('mentee');
    await waitUntil(() => !allIn(element, 'dialog[open]').length, 'closed');
  });

  it('says what did not come, once, and has it when somebody tries again', async () => {
    const { workspace } = await aPast();
    let asked = 0;
    const giveBack = replaceMember(HistoryToolbox.prototype, 'load', () => {
      asked += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const element = await opened(workspace);
    await says(element, 'The minutes could not be loaded.');
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.equal(1);
    giveBack();
    await press(element, 'Try again');
    await button(element, 'Minutes');
    expect(textOf(element)).not.to.contain('could not be loaded');
  });
});
