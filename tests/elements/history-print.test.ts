import { expect } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { aHistory } from '../support/history-page.js';
import { aPair } from '../support/past-meetings.js';
import { printedBy, printedFromMinutes } from '../support/printed-words.js';
import { saved } from '../support/workspaces.js';
import { appears, waitUntil } from '../support/wait-until.js';

const MEETINGS = 90;

/** A history of which the end is far off screen. */
async function aLongHistory(): Promise<OneOnOneHistory> {
  const { workspace } = await aPair();
  for (let meeting = 1; meeting <= MEETINGS; meeting += 1) workspace.run('meeting-skip', { reason: 'ill' });
  await saved(workspace);
  const element = await aHistory(workspace);
  await waitUntil(() => isRead(element), 'what is near is read');
  return element;
}

const rows = (element: OneOnOneHistory) => element.renderRoot.querySelectorAll('summary').length;
const isRead = (element: OneOnOneHistory) =>
  rows(element) > 0 && element.renderRoot.querySelectorAll('.row .shell').length === 0;
const said = (element: OneOnOneHistory) =>
  [...element.renderRoot.querySelectorAll('[part=unprinted]')].map((it) => it.textContent.trim());

/** What is there at the moment in which the page is printed. */
function print(element: OneOnOneHistory) {
  dispatchEvent(new Event('beforeprint'));
  return { rows: rows(element), said: said(element) };
}

describe('<one-on-one-history> on paper', () => {
  it('says how many meetings are left out, and has all of them when it is printed again', async () => {
    const element = await aLongHistory();
    const first = print(element);
    expect(first.rows).to.be.within(1, MEETINGS - 1);
    expect(first.said).to.deep.equal([
      `${MEETINGS - first.rows} more meetings were not read yet and are not printed. Print again to have them.`,
    ]);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => {
      const { rows: printed } = print(element);
      dispatchEvent(new Event('afterprint'));
      return printed === MEETINGS;
    }, 'all are printed');
    expect(print(element)).to.deep.equal({ rows: MEETINGS, said: [] });
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => rows(element) < MEETINGS, 'only what is near is drawn again');
  });

  it('says on a screen nothing of paper', async () => {
    const element = await aLongHistory();
    const [line] = element.renderRoot.querySelectorAll('[part=unprinted]');
    expect(line!.getClientRects()).to.have.length(0);
  });

  it('leaves out what came of sensitive questions, unless the minutes that are printed have it', async () => {
    const { workspace } = await aPair();
    const question = { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true };
    workspace.run('agenda-item-add', { titles: ['What hurt'], questions: [question] });
    const { id: itemId } = workspace.state.items[0]!.item;
    workspace.run('note-write', { itemId, body: 'Nobody listened' });
    workspace.run('decision-add', { itemId, statement: 'We tell HR', decidedBy: 'both' });
    workspace.run('meeting-start', {});
    workspace.run('agenda-item-discuss', { id: itemId });
    workspace.run('meeting-close', {});
    await saved(workspace);
    const element = await aHistory(workspace, 1);
    const root = element.parentElement!;
    const button = (name: string) =>
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
    const print = async (withSensitive: boolean) => {
      (await appears('minutes', () => button('Minutes'))).click();
      const box = await appears('a box', () =>
        element.renderRoot.querySelector<HTMLInputElement>('.choice input'),
      );
      if (withSensitive) box.click();
      return printedFromMinutes(root, async () => button('Print this page')!.click());
    };
    await waitUntil(() => element.renderRoot.textContent.includes('Nobody listened'), 'it is open');
    expect(await print(false))
      .to.contain('What hurt')
      .and.not.contain('Nobody listened')
      .and.not.contain('We tell HR');
    await element.updateComplete;
    expect(await print(true))
      .to.contain('Nobody listened')
      .and.contain('We tell HR');
    expect(printedBy(root).join()).not.to.contain('Nobody listened');
  });
});
