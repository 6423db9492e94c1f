import { expect } from '@open-wc/testing';
import { aHistory, allIn } from '../support/history-page.js';
import { aPair, meet } from '../support/past-meetings.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-history> what lost to what the other wrote at once', () => {
  it('is told with what it lost to', async () => {
    const pair = await aPair('mentor');
    const { workspace } = pair;
    for (const objective of ['choose a project', 'plan the summer'])
      workspace.run('meeting-edit', { objective, base: '' });
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    const { id } = workspace.state.items[0]!.item;
    for (const title of ['The budget for autumn', 'The budget for spring'])
      workspace.run('agenda-item-edit', { id, title, base: 'The budget' });
    for (const body of ['Lena was ill', 'Lena was away']) workspace.run('note-write', { body, base: '' });
    workspace.run('decision-add', { id: 'd', statement: 'Tom leads', decidedBy: 'both' });
    for (const statement of ['Tom leads it', 'Lena leads it'])
      workspace.run('decision-edit', { id: 'd', statement, base: 'Tom leads' });
    await meet(pair);
    const element = await aHistory(workspace, 1);
    const told = () =>
      allIn(element, '.matter [part=version]').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    await waitUntil(() => told().length > 0, 'the meeting is open');
    expect(told()).to.deep.equal(
      ['choose a project', 'Tom leads it', 'The budget for autumn', 'Lena was ill'].map(
        (text) => `Ana Moreno wrote at the same time: ${text}`,
      ),
    );
  });
});
