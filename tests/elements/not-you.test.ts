import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneAgenda } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { aRelationshipsPage, forgetChoices } from '../support/relationships-page.js';
import { appears, waitUntil } from '../support/wait-until.js';
import { wordsOn } from '../support/words-on-screen.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** A storage in which Ana said who she is to Ben and to Chris, each with a topic for both and one that only she sees. */
async function aStorageOfAna(): Promise<StorageAdapter> {
  const storage = createMemoryStorage();
  for (const relationship of ['ben', 'chris']) {
    const workspace = aWorkspace({ storage, relationship });
    await workspace.ready;
    const mentee = relationship === 'ben' ? 'Ben' : 'Chris';
    workspace.setViewer('mentor');
    workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
    workspace.run('participant-rename', { role: 'mentee', displayName: mentee });
    workspace.run('agenda-item-add', { titles: [`With ${mentee}`] });
    workspace.run('agenda-item-add', { titles: [`${mentee} is not ready`], private: true });
    await saved(workspace);
    await workspace.close();
  }
  return storage;
}

const shows = (agenda: OneOnOneAgenda, words: string) =>
  waitUntil(() => wordsOn(agenda).includes(words), `the agenda shows "${words}"`);

const find = (agenda: OneOnOneAgenda, words: string) =>
  [...agenda.renderRoot.querySelectorAll('button')].find((it) => it.textContent.trim() === words);

/** Says in an agenda that somebody else is looking, as a person does. */
async function notYou(agenda: OneOnOneAgenda, whoElse: string): Promise<void> {
  const press = async (selector: string, words: string) => {
    const found = await appears(words, () =>
      [...agenda.renderRoot.querySelectorAll<HTMLElement>(selector)].find(
        ({ textContent }) => textContent.trim() === words,
      ),
    );
    found.click();
    await agenda.updateComplete;
  };
  await press('button', 'Not you?');
  await shows(agenda, 'every one-on-one here asks again who is looking');
  await press('dialog .choice', whoElse);
  await press('dialog button', 'Done');
}

describe('Once somebody answers "Not you?"', function () {
  this.timeout(60_000);
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  for (const whoElse of ['Ben', 'Not said'])
    it(`no other pair shows what only the one before sees, with "${whoElse}"`, async () => {
      const page = await aRelationshipsPage(await aStorageOfAna(), 'ben');
      await page.until(() => page.names.join() === 'Ben,Chris', 'the list of Ana is there');
      await page.click('Chris');
      await shows(page.agenda, 'Chris is not ready');
      await page.click('Ben');
      await shows(page.agenda, 'Ben is not ready');
      await notYou(page.agenda, whoElse);
      const first = whoElse === 'Ben' ? 'Ana' : 'Ben and Ana';
      await page.until(
        () => page.names.join() === `${first},Chris and Ana`,
        'the list names both of Chris’s',
      );
      await page.click('Chris and Ana');
      await shows(page.agenda, 'With Chris');
      expect(wordsOn(page.agenda)).not.to.contain('is not ready').and.not.to.contain('Viewing as');
    });

  it('nothing of the page behind the question can be read while it is asked', async () => {
    const storage = await aStorageOfAna();
    const root = await fixture(
      html`<one-on-one-workspace .storage=${storage} relationship="ben">
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>`,
    );
    const agenda = root.querySelector('one-on-one-agenda')!;
    await shows(agenda, 'Ben is not ready');
    (await appears('"Not you?"', () => find(agenda, 'Not you?'))).click();
    const dialog = await appears('the question', () => agenda.renderRoot.querySelector('dialog[open]'));
    const behind = getComputedStyle(dialog, '::backdrop').backgroundColor;
    expect(behind).to.match(/^(rgb\(|color\(srgb [^/]+\))/);
  });

  it('an agenda of another pair beside it lets go at once of what only the one before sees', async () => {
    const storage = await aStorageOfAna();
    const [ben, chris] = await Promise.all(
      ['ben', 'chris'].map(async (relationship) => {
        const root = await fixture(
          html`<one-on-one-workspace .storage=${storage} relationship=${relationship}>
            <one-on-one-agenda></one-on-one-agenda>
          </one-on-one-workspace>`,
        );
        return root.querySelector('one-on-one-agenda')!;
      }),
    );
    await shows(chris!, 'Chris is not ready');
    await notYou(ben!, 'Ben');
    await waitUntil(() => !wordsOn(chris!).includes('is not ready'), 'it is gone from the other agenda');
    await shows(chris!, 'With Chris');
    await shows(ben!, 'Viewing as');
  });

  it('an agenda of a pair that a newer version wrote lets go of it, too', async () => {
    const storage = await aStorageOfAna();
    const [head] = await storage.get([['shared', 'chris', 'head']]);
    const value = { ...(head!.value as object), schema: 99 };
    await storage.commit([{ kind: 'put', key: head!.key, value, revision: 'r', ifRevision: head!.revision }]);
    const [ben, chris] = await Promise.all(
      ['ben', 'chris'].map(async (relationship) => {
        const root = await fixture(
          html`<one-on-one-workspace .storage=${storage} relationship=${relationship}>
            <one-on-one-agenda></one-on-one-agenda>
          </one-on-one-workspace>`,
        );
        return root.querySelector('one-on-one-agenda')!;
      }),
    );
    await shows(chris!, 'Chris is not ready');
    await shows(chris!, 'newer version');
    await notYou(ben!, 'Ben');
    await waitUntil(() => !wordsOn(chris!).includes('is not ready'), 'it is gone from the other agenda');
  });

  it('the list keeps nothing of what the one before had begun there', async () => {
    const page = await aRelationshipsPage(await aStorageOfAna(), 'ben');
    await page.until(() => page.names.length === 2, 'the list of Ana is there');
    await page.click('Archive Chris');
    await page.until(() => page.has('Undo'), 'it can be taken back');
    await page.click('Add a person');
    await page.type('Somebody of Ana');
    await notYou(page.agenda, 'Ben');
    await page.until(() => page.names.join() === 'Ana', 'the list is there again');
    expect(wordsOn(page.element)).not.to.contain('Somebody of Ana');
    expect(page.has('Undo')).to.equal(false);
  });
});
