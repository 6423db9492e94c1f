import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { useQuestion } from '@one-on-one/core/question-bank';
import { aSharedComputer, BankPage, bankOf, someBank } from '../support/bank-page.js';
import { hasReading, hasTools } from '../support/bank-tools.js';
import { exported } from '../support/exports.js';
import { aPair } from '../support/past-meetings.js';
import { now, write } from '../support/question-pages.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace } from '../support/workspaces.js';

/** A bank of somebody whom the page names, in a workspace that can be wiped and imported into. */
async function aWholePage() {
  const store = new MemoryStore();
  const root = await fixture<HTMLElementTagNameMap['one-on-one-workspace']>(
    html`<one-on-one-workspace relationship="pair" viewer="mentor" .storage=${createMemoryStorage({ store })}>
      <one-on-one-question-bank count="0"></one-on-one-question-bank>
    </one-on-one-workspace>`,
  );
  await root.ready;
  const page = new BankPage(root.querySelector('one-on-one-question-bank')!, aWorkspace());
  await hasTools(page);
  await hasReading(page);
  await page.settled();
  return { page, root };
}

describe('<one-on-one-question-bank>, begun anew', () => {
  it('forgets what was kept, typed and could be taken back once all of it is deleted', async () => {
    const { page, root } = await aWholePage();
    await page.click('Write your own');
    await page.type('Your question', 'What do I hide?');
    await page.click('Keep it');
    await page.says('Your question is kept.');
    await page.search('hide');
    await waitUntil(() => page.listed.includes('What do I hide?'), 'it is found');
    await page.click('Write your own');
    await page.type('Your question', 'What else do I');
    await root.wipe();
    await waitUntil(() => !page.element.renderRoot.textContent.includes('What do I hide?'), 'it is gone');
    expect(page.field('Search questions').value).to.equal('');
    expect(page.all('[part=undo],[part=own]')).to.have.length(0);
  });

  it('shows what came in with a file', async () => {
    const from = await aPair();
    await write(from.workspace, { text: 'What came in?' });
    await useQuestion(
      from.workspace,
      { questionId: 'career', outcome: 'never-again', askedBy: 'mentor' },
      now(),
    );
    const { page, root } = await aWholePage();
    const imported = await root.import(await exported(from.store, true, 'pair'));
    expect(imported.ok).to.equal(true);
    await page.says('What came in?');
  });

  it('lists for whoever looks next what the page says, not what the one before chose', async () => {
    const workspace = await aSharedComputer();
    const page = await bankOf(workspace, { theme: 'career' });
    await page.click('Engagement');
    await page.click('More');
    await page.choose('Depth', '3');
    await page.choose('Need', 'heard');
    workspace.setViewer(workspace.state.mentee.id);
    await waitUntil(() => page.element.theme === 'career', 'it begins anew');
    expect(page.element.depth).to.equal(undefined);
    await page.settled();
    expect(page.button('More').getAttribute('aria-expanded')).to.equal('false');
    expect(page.listed[0]).to.equal('What about career?');
  });

  it('keeps what the page said of the list since', async () => {
    const workspace = await aSharedComputer();
    const page = await bankOf(workspace);
    await page.click('Engagement');
    page.element.theme = 'career';
    await page.click('More');
    workspace.setViewer(workspace.state.mentee.id);
    await waitUntil(() => page.all('.chip[aria-expanded=false]').length > 0, 'it begins anew');
    expect(page.element.theme).to.equal('career');
  });

  it('has back what was typed and let go of, also while another one is typed, and that one, too', async () => {
    const page = await someBank();
    const field = () => page.field<HTMLTextAreaElement>('Your question').value;
    await page.click('Write your own');
    await page.type('Your question', 'What do we');
    await page.click('Cancel');
    await page.click('Write your own');
    await page.type('Your question', 'How do we');
    await page.click('Undo');
    expect(field()).to.equal('What do we');
    await page.click('Undo');
    expect(field()).to.equal('How do we');
  });
});
