import '@one-on-one/elements/history/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { offerWorkspace } from '../support/hand-made-workspace.js';
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
    offerWorkspace(workspace, 'history-versions');
    const { renderRoot } = await fixture<OneOnOneHistory>(
      html`<one-on-one-history relationship="history-versions" limit="1"></one-on-one-history>`,
    );
    const all = (selector: string) => [...renderRoot.querySelectorAll<HTMLElement>(selector)];
    const told = () =>
      all('.matter [part=version]').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    await waitUntil(() => told().length > 0, 'the meeting is open');
    expect(told()).to.deep.equal(
      ['choose a project', 'Tom leads it', 'The budget for autumn', 'Lena was ill'].map(
        (text) => `Ana Moreno wrote at the same time: ${text}`,
      ),
    );
  });
});
