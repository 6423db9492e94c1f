import '@one-on-one/elements/history/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { aPair } from '../support/past-meetings.js';
import { saved } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

const MEETINGS = 90;

/** A history of which the end is far off screen. */
async function aLongHistory(): Promise<OneOnOneHistory> {
  const { workspace } = await aPair();
  for (let meeting = 1; meeting <= MEETINGS; meeting += 1) workspace.run('meeting-skip', { reason: 'ill' });
  await saved(workspace);
  offerWorkspace(workspace, 'long-history');
  const element = await fixture<OneOnOneHistory>(
    html`<one-on-one-history relationship="long-history"></one-on-one-history>`,
  );
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
});
