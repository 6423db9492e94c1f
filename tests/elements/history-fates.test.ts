import { expect } from '@open-wc/testing';
import { aHistory, allIn } from '../support/history-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('<one-on-one-history> of what became of topics', () => {
  it('tells what was let go apart from what was left for later', async () => {
    const workspace = aWorkspace();
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget'], id: 'budget' });
    workspace.run('agenda-item-add', { titles: ['The team'], id: 'team' });
    workspace.run('meeting-start', {});
    workspace.run('agenda-item-drop', { id: 'budget', reason: 'no money' });
    workspace.run('meeting-close', {});
    await saved(workspace);
    const element = await aHistory(workspace);
    const all = (selector: string) => allIn(element, selector);
    await waitUntil(() => all('summary')[0], 'its row');
    all('summary')[0]!.click();
    await waitUntil(() => all('[part=section]').length > 1, 'what was said in it');
    const said = all('[part=section]').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(said).to.deep.equal([
      'Left for later The team Went on to the next meeting',
      'Let go The budget Let go: no money',
    ]);
  });
});
