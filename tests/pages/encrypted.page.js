import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AgendaView } from './agenda-view.js';
import { bundlePackages } from './bundle-script.js';
import { inEveryEngine } from './drivers/engines.js';
import { withoutFolder } from './drivers/profile.js';
import { servePages } from './pages-server.js';
import { findOnDisk, freshSecret } from './profile-search.js';

const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Encrypted</title>
    <script type="module" src="/cdn/one-on-one.js"></script>
    <script type="module" src="/storage.js"></script>
    <script type="module" src="/open.js"></script>
  </head>
  <body></body>
</html>`;

const open = `import { createEncryptedStorage, createIdbStorage } from '/storage.js';

globalThis.openAgenda = (passphrase) => {
  const inner = createIdbStorage();
  const workspace = document.createElement('one-on-one-workspace');
  const storage = passphrase ? createEncryptedStorage(inner, { passphrase }) : inner;
  globalThis.readPrivate = async () => JSON.stringify(await storage.list({ prefix: ['private'] }));
  workspace.storage = storage;
  workspace.relationship = 'pair';
  workspace.viewer = 'ana';
  workspace.participants = [
    { role: 'mentor', id: 'ana', displayName: 'Ana' },
    { role: 'mentee', id: 'ben', displayName: 'Ben' },
  ];
  workspace.append(document.createElement('one-on-one-agenda'));
  document.body.append(workspace);
};`;

inEveryEngine(
  'A page with encrypted storage',
  (launch) => {
    /** @type {Awaited<ReturnType<typeof servePages>>} */ let server;
    before(async () => {
      server = await servePages({
        '/encrypted.html': { body: page },
        '/open.js': { body: open, type: 'text/javascript' },
        '/storage.js': await bundlePackages('core', 'storage-idb', 'storage-encrypted'),
      });
    });
    after(() => server.close());

    /** An agenda of this profile, opened with a passphrase, or without encryption. @param {string} profile @param {string} passphrase */
    const start = async (profile, passphrase) => {
      const browser = await launch({ profile });
      const agenda = new AgendaView(await browser.newTab());
      await agenda.tab.open(`${server.site}/encrypted.html`);
      await agenda.until('the page can open it', () => agenda.tab.evaluate(() => 'openAgenda' in globalThis));
      await agenda.tab.evaluate(
        (/** @type {string} */ secret) => /** @type {any} */ (globalThis).openAgenda(secret),
        passphrase,
      );
      await agenda.ready();
      return { browser, agenda };
    };

    /** Writes secrets wherever one can, half of one as a draft only, and ends the browser. @param {string} passphrase @param {'close' | 'kill'} end */
    const writeSecrets = async (passphrase, end) => {
      const profile = await mkdtemp(join(tmpdir(), 'one-on-one-encrypted-'));
      const [item, own, objective, draft] = Array.from({ length: 4 }, freshSecret);
      const { browser, agenda } = await start(profile, passphrase);
      await agenda.add(item);
      await agenda.onlyForMe(true);
      await agenda.add(own);
      await agenda.setObjective(objective);
      await agenda.fill('New agenda item', draft);
      await agenda.lists(item, own);
      await agenda.saved();
      await agenda.until('the draft is stored', async () =>
        (await agenda.tab.evaluate(() => /** @type {any} */ (globalThis).readPrivate())).includes(draft),
      );
      if (end === 'kill') await browser.kill?.();
      await browser.close();
      return { profile, secrets: { item, own, objective, draft } };
    };

    for (const end of /** @type {const} */ (['close', 'kill'])) {
      test(`X51 leaves no secret on the disk after a ${end}, and shows all of them to who has the passphrase`, async () => {
        const passphrase = freshSecret();
        const { profile, secrets } = await writeSecrets(passphrase, end);
        for (const [what, secret] of Object.entries({ ...secrets, passphrase })) {
          assert.deepEqual(await findOnDisk(profile, secret), [], what);
        }
        const { browser, agenda } = await start(profile, passphrase);
        await agenda.lists(secrets.item, secrets.own);
        assert.equal(await agenda.objective(), secrets.objective);
        await agenda.shows(secrets.draft);
        await browser.close();
        await withoutFolder(profile);
      });
    }

    test('without encryption the same search finds each of them', async () => {
      const { profile, secrets } = await writeSecrets('', 'close');
      for (const [what, secret] of Object.entries(secrets)) {
        assert.notDeepEqual(await findOnDisk(profile, secret), [], what);
      }
      await withoutFolder(profile);
    });

    test('is locked for a wrong passphrase, and loses nothing by it', async () => {
      const passphrase = freshSecret();
      const { profile, secrets } = await writeSecrets(passphrase, 'close');
      const wrong = await start(profile, 'a wrong one');
      await wrong.agenda.until(
        'it says that it is not saved',
        async () =>
          (await wrong.agenda.saveState()) !== '' && !(await wrong.agenda.saveState()).startsWith('Saved'),
      );
      assert.deepEqual(await wrong.agenda.titles(), []);
      await wrong.browser.close();
      const right = await start(profile, passphrase);
      await right.agenda.lists(secrets.item, secrets.own);
      await right.browser.close();
      await withoutFolder(profile);
    });
  },
  ['chromium'],
);
