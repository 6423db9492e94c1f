import '@one-on-one/elements/history/define.js';
import { MemoryStore } from '@one-on-one/core';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, until } from '../support/workspaces.js';

let pages = 0;

async function shown(trouble: Trouble) {
  const workspace = aWorkspace({ storage: aFailingStorage(new MemoryStore(), trouble), viewer: 'mentor' });
  workspace.run('agenda-item-add', { titles: ['The budget'] });
  await until(workspace, ({ save }) => save.kind === 'failed');
  const pair = `history-unread-${(pages += 1)}`;
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneHistory>(
    html`<one-on-one-history relationship=${pair}></one-on-one-history>`,
  );
  return {
    says: (text: string) => waitUntil(() => element.renderRoot.textContent.includes(text), text),
    element,
  };
}

describe('<one-on-one-history> over storage that does not answer', () => {
  it('does not say that the two have never met, and reads on when somebody tries again', async () => {
    const trouble: Trouble = { refuse: 'quota' };
    const { says, element } = await shown(trouble);
    await says('Past meetings could not be read.');
    expect(element.renderRoot.textContent).not.to.contain('No past meetings yet');
    trouble.refuse = undefined;
    element.renderRoot.querySelector('button')!.click();
    await says('No past meetings yet');
  });

  it('says that they have not met yet where only nothing more can be saved', async () => {
    const { says } = await shown({ refuseCommits: 'quota' });
    await says('No past meetings yet');
  });
});
