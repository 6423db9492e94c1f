import { expect } from '@open-wc/testing';
import { aHistory, allIn } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';
import { saved } from '../support/workspaces.js';

describe('Notes in the search of <one-on-one-history>', () => {
  it('are found and shown by their words, without the signs around them', async () => {
    const pair = await aPair('mentor');
    pair.workspace.run('note-write', { body: 'All is **well**' });
    await meet(pair, 'Budget for spring');
    await saved(pair.workspace);
    const element = await aHistory(pair.workspace);
    const all = (selector: string) => allIn(element, selector);
    await waitUntil(() => all('input').length === 1, 'the search is there');
    const [field] = all('input') as HTMLInputElement[];
    field!.value = 'is well';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => all('[part~=hit]').length > 0, 'something was found');
    expect(all('[part~=hit] bdi').map((hit) => hit.textContent)).to.deep.equal(['All is well']);
  });
});
