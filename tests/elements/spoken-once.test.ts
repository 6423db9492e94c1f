import '@one-on-one/elements/workspace/define.js';
import '@one-on-one/elements/action-items/define.js';
import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/data/define.js';
import '@one-on-one/elements/schedule/define.js';
import { MemoryStore, operations } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { joinWorkspace } from '../../packages/elements/src/workspace/open-workspaces.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { saved } from '../support/workspaces.js';

const FAILED = "[part='notice failed']";

/** A page whose storage takes nothing any more: its elements, and how it is made right again. */
async function inTrouble() {
  const trouble: Trouble = {};
  const storage = aFailingStorage(new MemoryStore(), trouble);
  const root = await fixture<OneOnOneWorkspace>(html`
    <one-on-one-workspace .storage=${storage}>
      <one-on-one-agenda></one-on-one-agenda>
      <one-on-one-action-items></one-on-one-action-items>
      <one-on-one-schedule></one-on-one-schedule>
      <one-on-one-data></one-on-one-data>
    </one-on-one-workspace>
  `);
  await root.ready;
  const elements = [...root.children] as HTMLElement[];
  const find = (part: string) => elements.filter((it) => it.shadowRoot?.querySelector(part));
  await waitUntil(() => find('[part~=save-state],[part=rows]').length >= 3, 'what there is was read');
  const { workspace, leave } = joinWorkspace({ storage });
  workspace.equip(operations);
  trouble.refuseCommits = 'quota';
  workspace.run('agenda-item-add', { titles: ['A'] });
  await waitUntil(() => find(FAILED).length === elements.length, 'all show it');
  const mend = async () => {
    trouble.refuseCommits = undefined;
    workspace.retry();
    await saved(workspace);
    await waitUntil(() => find(FAILED).length === 0, 'none shows it');
    leave();
  };
  const speaking = () => find(`[role=alert] ${FAILED}`).map(({ localName }) => localName);
  return { elements, speaking, workspace, mend };
}

const rendered = (elements: readonly HTMLElement[]) =>
  Promise.all(
    (elements as readonly LitElement[]).map((it) => {
      it.requestUpdate();
      return it.updateComplete;
    }),
  );

describe('A storage that fails', () => {
  it('is shown by each element of a page, and spoken of by one', async () => {
    const { elements, speaking, mend } = await inTrouble();
    expect(speaking()).to.deep.equal(['one-on-one-agenda']);
    await rendered(elements);
    expect(speaking()).to.deep.equal(['one-on-one-agenda']);
    await mend();
    const alerts = elements.map((it) => it.shadowRoot!.querySelectorAll('[role=alert]').length > 0);
    expect(alerts).to.deep.equal([true, true, true, true]);
  });

  it('is spoken of by one that can be seen', async () => {
    const { elements, speaking, mend } = await inTrouble();
    elements[0]!.hidden = true;
    await rendered(elements);
    await rendered(elements);
    expect(speaking()).to.deep.equal(['one-on-one-action-items']);
    elements.splice(1, 1)[0]!.remove();
    await rendered(elements);
    await rendered(elements);
    expect(speaking()).to.deep.equal(['one-on-one-schedule']);
    await mend();
  });
});
