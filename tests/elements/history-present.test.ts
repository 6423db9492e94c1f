import { expect } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { aHistory, allIn, says } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { saved } from '../support/workspaces.js';

function look(element: OneOnOneHistory, query: string): void {
  const [field] = allIn<HTMLInputElement>(element, '[part=search] input');
  field!.value = query;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const rowsOf = (element: OneOnOneHistory) =>
  allIn(element, '[part=results] > li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('The search of past meetings', () => {
  it('finds what is before the two now and what is parked, too, and follows what is entered', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    await meet(pair, 'The budget of spring');
    workspace.run('agenda-item-add', { titles: ['The budget of summer', 'The budget of some day'] });
    workspace.run('agenda-item-park', { id: workspace.state.items[1]!.item.id });
    workspace.run('note-write', { body: 'no **budget** yet', private: true });
    await saved(workspace);
    const element = await aHistory(workspace);
    await says(element, '1 topic');
    look(element, 'budget');
    await says(element, 'Found in 2 meetings');
    expect(rowsOf(element)[0]).to.contain('Next meeting').and.contain('Topic The budget of summer');
    expect(rowsOf(element)[0]).to.contain('Note no budget yet Only you');
    expect(rowsOf(element)[1]).to.match(/^Parked Topic The budget of some day/);
    expect(rowsOf(element)[2]).to.contain('The budget of spring');
    workspace.run('meeting-start', {});
    workspace.run('win-add', { text: 'Half of the budget', about: 'both' });
    await says(element, 'Win Half of the budget');
    expect(rowsOf(element)[0]).to.contain('This meeting');
  });

  it('says so where something is only parked', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    await meet(pair, 'Spring');
    workspace.run('agenda-item-add', { titles: ['A trip'] });
    workspace.run('agenda-item-park', { id: workspace.state.items[0]!.item.id });
    await saved(workspace);
    const element = await aHistory(workspace);
    await says(element, '1 topic');
    look(element, 'trip');
    await says(element, 'Found among what is parked');
    expect(rowsOf(element)).to.have.length(1);
  });
});
