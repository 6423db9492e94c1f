import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aHistory, says } from '../support/history-page.js';
import { aWorkspace, until } from '../support/workspaces.js';

async function shown(trouble: Trouble) {
  const workspace = aWorkspace({ storage: aFailingStorage(new MemoryStore(), trouble), viewer: 'mentor' });
  workspace.run('agenda-item-add', { titles: ['The budget'] });
  await until(workspace, ({ save }) => save.kind === 'failed');
  return aHistory(workspace);
}

describe('<one-on-one-history> over storage that does not answer', () => {
  it('does not say that the two have never met, and reads on when somebody tries again', async () => {
    const trouble: Trouble = { refuse: 'quota' };
    const element = await shown(trouble);
    await says(element, 'Past meetings could not be read.');
    expect(element.renderRoot.textContent).not.to.contain('No past meetings yet');
    trouble.refuse = undefined;
    element.renderRoot.querySelector('button')!.click();
    await says(element, 'No past meetings yet');
  });

  it('says that they have not met yet where only nothing more can be saved', async () => {
    const element = await shown({ refuseCommits: 'quota' });
    await says(element, 'No past meetings yet');
  });
});
