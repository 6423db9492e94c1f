import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect, fixture, html } from '@open-wc/testing';
import { exportFile } from '../../packages/elements/src/workspace/files.js';
import { memoryOf, rememberOf } from '../../packages/elements/src/workspace/pair-memory.js';
import { deleteDatabases, freshName } from '../storage/databases.js';
import { appears, press, says } from '../support/agenda-dialogs.js';
import { aStoredPair } from '../support/agenda-losses.js';
import { aWorkspace, saved } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

const TOLD = 'You have met before';

describe('A page that knows that a pair has met before', () => {
  const showIn = async (databaseName: string, relationship: string, expectsData = true) => {
    const root = await fixture(html`
      <one-on-one-workspace
        relationship=${relationship}
        ?expects-data=${expectsData}
        .storage=${createIdbStorage({ databaseName })}
      >
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>
    `);
    return root.querySelector('one-on-one-agenda')!;
  };
  const isTold = ({ renderRoot }: OneOnOneAgenda) => renderRoot.textContent.includes(TOLD);
  // Who looks later is told later: by then the others have been told, or will not be.
  const everybodyIsTold = async () => says(await showIn(freshName(), freshName()), TOLD);

  after(() => localStorage.removeItem('one-on-one/1/kept'));
  after(deleteDatabases);

  it('F55 has the agenda say that nothing of it is here, and offer the import', async () => {
    const agenda = await showIn(freshName(), freshName());
    await says(agenda, TOLD);
    const notice = agenda.renderRoot.querySelector('[part~=lost]')!;
    expect(notice.getAttribute('role')).to.equal('alert');
    notice.querySelector('button')!.click();
    await appears('a file to choose', () => agenda.renderRoot.querySelector('dialog[open] #import-file'));
  });

  it('F55 can say so of an agenda that makes its own workspace', async () => {
    const agenda = await fixture<OneOnOneAgenda>(
      html`<one-on-one-agenda relationship=${freshName()} expects-data></one-on-one-agenda>`,
    );
    await says(agenda, TOLD);
  });

  it('F55 can say so late', async () => {
    const agenda = await showIn(freshName(), freshName(), false);
    await everybodyIsTold();
    expect(isTold(agenda)).to.equal(false);
    (agenda.parentElement as unknown as { expectsData: boolean }).expectsData = true;
    agenda.requestUpdate();
    await says(agenda, TOLD);
  });

  it('F55 is told of a pair, also where something of another pair is stored', async () => {
    const databaseName = freshName();
    const { storage, workspace } = await aStoredPair(databaseName, { relationship: 'another' });
    await workspace.close();
    await storage.close();
    await says(await showIn(databaseName, 'this-one'), TOLD);
  });

  it('is told nothing where the pair is stored, and nothing when it said nothing', async () => {
    const databaseName = freshName();
    const { storage, workspace } = await aStoredPair(databaseName, { relationship: 'stored' });
    await workspace.close();
    await storage.close();
    const stored = await showIn(databaseName, 'stored');
    const unexpected = await showIn(freshName(), freshName(), false);
    await everybodyIsTold();
    expect([stored, unexpected].map(isTold)).to.deep.equal([false, false]);
  });

  it('is told nothing where only private things are stored of the pair', async () => {
    const [databaseName, relationship] = [freshName(), freshName()];
    const storage = createIdbStorage({ databaseName });
    const workspace = aWorkspace({ storage, relationship });
    await workspace.ready;
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    await saved(workspace);
    await workspace.close();
    await storage.close();
    const agenda = await showIn(databaseName, relationship);
    await everybodyIsTold();
    expect(isTold(agenda)).to.equal(false);
  });

  it('is told nothing of a storage of its own, which no browser removes', async () => {
    const root = await fixture(html`
      <one-on-one-workspace expects-data .storage=${createMemoryStorage()}>
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>
    `);
    await everybodyIsTold();
    expect(isTold(root.querySelector('one-on-one-agenda')!)).to.equal(false);
  });

  const stored = async (relationship: string) => {
    const databaseName = freshName();
    const { storage, workspace } = await aStoredPair(databaseName, { relationship });
    const file = await exportFile(workspace);
    await workspace.close();
    await storage.close();
    return { databaseName, file };
  };
  const rootOf = (agenda: OneOnOneAgenda) => agenda.parentElement as OneOnOneWorkspace;

  it('is told so no more once the page has brought a file in, also where it does so at once', async () => {
    const relationship = freshName();
    const { file } = await stored(relationship);
    const early = await showIn(freshName(), relationship);
    await rootOf(early).import(file);
    await everybodyIsTold();
    expect(isTold(early)).to.equal(false);
    const agenda = await showIn(freshName(), relationship);
    await says(agenda, TOLD);
    await rootOf(agenda).import(file);
    await appears('the file', () => !isTold(agenda));
  });

  it('leaves it so in every agenda of the pair', async () => {
    const agenda = await showIn(freshName(), freshName());
    const beside = document.createElement('one-on-one-agenda');
    agenda.after(beside);
    await says(agenda, TOLD);
    await says(beside, TOLD);
    await press(agenda, 'Leave it');
    await appears('both without it', () => !isTold(agenda) && !isTold(beside));
  });

  it('is told again of what somebody left so once it was there in between', async () => {
    const relationship = freshName();
    rememberOf(relationship, { leftAt: '2030-01-01T00:00:00.000Z' });
    await showIn((await stored(relationship)).databaseName, relationship);
    await appears('what was left so', () => !memoryOf(relationship)?.leftAt);
    await says(await showIn(freshName(), relationship), TOLD);
  });

  it('is not told again of what somebody left so', async () => {
    const [databaseName, relationship] = [freshName(), freshName()];
    const agenda = await showIn(databaseName, relationship);
    await says(agenda, TOLD);
    await press(agenda, 'Leave it');
    await waitUntil(() => localStorage.getItem('one-on-one/1/kept')?.includes(relationship), 'is remembered');
    expect(isTold(agenda)).to.equal(false);
    const again = await showIn(databaseName, relationship);
    await everybodyIsTold();
    expect(isTold(again)).to.equal(false);
  });
});
