import { createMemoryStorage } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aStorageOf } from '../support/pairs.js';
import { aRelationshipsPage, forgetChoices, showRelationships } from '../support/relationships-page.js';
import { aWorkspace, saved } from '../support/workspaces.js';

describe('<one-on-one-relationships> what it says of a pair', () => {
  beforeEach(forgetChoices);
  afterEach(forgetChoices);

  it('tells people of the same name apart by since when one meets them, and nobody else', async () => {
    const pairs = [
      { id: 'one', name: 'Ana', since: '2029-03-01T14:00:00.000Z' },
      { id: 'two', name: 'Ana', since: '2030-01-09T14:00:00.000Z' },
      { id: 'ben', name: 'Ben' },
    ];
    const page = await showRelationships({ storage: () => aStorageOf(pairs), current: 'one' });
    const [one, two, ben] = page.texts("[part='meta']");
    expect([one, two]).to.satisfy(([a = '', b = '']: string[]) => a.includes('Since') && b.includes('Since'));
    expect(one).to.contain('March 1, 2029');
    expect(two).to.contain('January 9, 2030');
    expect(ben).to.equal('No date yet');
    expect(page.has('Archive Ana, since')).to.equal(true);
  });

  it('tells apart also names that differ in nothing one sees at a glance, and says which one is meant', async () => {
    const pairs = [
      { id: 'one', name: 'Ana Kim', since: '2029-03-01T14:00:00.000Z' },
      { id: 'two', name: 'ana kim', since: '2030-01-09T14:00:00.000Z' },
      { id: 'ben', name: 'Ben' },
    ];
    const page = await showRelationships({ storage: () => aStorageOf(pairs), current: 'ben' });
    expect(page.texts("[part='meta']").filter((text) => text.includes('Since'))).to.have.length(2);
    page.all("[data-pair='two']")[0]!.click();
    await page.until(
      () => page.texts('[aria-live]').join().includes('Now showing ana kim, since'),
      'it is said',
    );
    await page.click('Archive ana kim, since');
    await page.until(
      () => page.texts("[part='undo']").join().includes('Archived ana kim, since'),
      'it is said',
    );
    expect(page.texts("[part~='notice']").join()).to.contain('with ana kim, since');
  });

  it('calls somebody without a name by their role, not by the name of whoever is looking', async () => {
    const storage = createMemoryStorage();
    const workspace = aWorkspace({ storage, relationship: 'cai' });
    await workspace.ready;
    workspace.run('participant-rename', { role: 'mentee', displayName: 'Cai' });
    await saved(workspace);
    await workspace.close();
    const page = await aRelationshipsPage(storage, 'cai', {}, 'mentee');
    await page.until(() => page.names.length === 1, 'the list is there');
    expect(page.names).to.deep.equal(['The mentor']);
    expect(page.has('Archive the mentor')).to.equal(true);
    await page.click('Archive the mentor');
    await page.until(() => page.texts("[part='undo']").join().includes('Archived the mentor'), 'it is said');
    await page.click('Undo');
    page.root.viewer = 'mentor';
    await page.until(() => page.names.join() === 'Cai', 'the mentor meets Cai');
  });

  it('speaks of a pair without names as of somebody who has none yet', async () => {
    const page = await showRelationships({ storage: () => aStorageOf([{ id: 'one' }]), current: 'one' });
    expect(page.names).to.deep.equal(['Nobody named yet']);
    expect(page.has('Archive somebody not named yet')).to.equal(true);
  });

  it('tells two pairs of one person apart by the role in which that person stands', async () => {
    const storage = createMemoryStorage();
    for (const [relationship, role] of [
      ['one', 'mentor'],
      ['two', 'mentee'],
    ] as const) {
      const workspace = aWorkspace({ storage, relationship });
      await workspace.ready;
      workspace.run('participant-rename', { role, displayName: 'Cai' });
      await saved(workspace);
      await workspace.close();
    }
    const page = await aRelationshipsPage(storage, 'one');
    await page.until(() => page.names.length === 2, 'the list is there');
    expect(page.has('Archive Cai, the mentor')).to.equal(true);
    expect(page.has('Archive Cai, the mentee')).to.equal(true);
    expect(page.texts("[part='meta']").every((text) => /The ment(or|ee)$/.test(text))).to.equal(true);
  });

  it('says that a meeting is on, and that one was due only once its planned end has passed', async () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const storage = await aStorageOf([
      { id: 'ben', name: 'Ben', startsAt: minutesAgo(10) },
      { id: 'cem', name: 'Cem', startsAt: minutesAgo(46) },
      { id: 'dora', name: 'Dora', startsAt: minutesAgo(120), meeting: 'running' },
      { id: 'emil', name: 'Emil', meeting: 'wrapping' },
    ]);
    const page = await aRelationshipsPage(storage, 'dora');
    await page.until(() => page.current === 'Dora' && page.names.length === 4, 'the list is there');
    const [ben, cem, ...on] = page.texts("[part='meta']");
    expect(ben).not.to.contain('Was due').and.not.to.contain('Meeting now');
    expect(cem).to.contain('Was due');
    expect(on).to.deep.equal(['Meeting now', 'Meeting now']);
    expect(page.texts('.past')).to.have.length(1);
  });
});
