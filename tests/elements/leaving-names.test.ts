import { MemoryStore } from '@one-on-one/core';
import type { OneOnOneData } from '@one-on-one/elements/data';
import '@one-on-one/elements/data/define.js';
import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { appears } from '../support/agenda-dialogs.js';
import { aNamedStorage, askToWipe, dataSays } from '../support/data-states.js';
import { replaceMember } from '../storage/databases.js';
import { aClock, aWorkspace, saved } from '../support/workspaces.js';

const peopleOf = (relationship: string, name: string) =>
  [
    { role: 'mentor', id: 'ana', displayName: 'Ana' },
    { role: 'mentee', id: `${relationship}-mentee`, displayName: name },
  ] as const;

/** Keeps a pair of which a page says who the two are. */
async function keep(store: MemoryStore, relationship: string, name: string, since: string) {
  const storage = aNamedStorage({ store });
  const participants = peopleOf(relationship, name);
  const workspace = aWorkspace({ storage, relationship, viewer: 'ana', participants, clock: aClock(since) });
  await workspace.ready;
  workspace.run('agenda-item-add', { titles: [`Topic of ${relationship}`] });
  await saved(workspace);
  await workspace.close();
}

/** The page of a pair, on which somebody asks to leave. */
async function leaveFrom(store: MemoryStore, relationship: string, name: string) {
  const root = await fixture(
    html`<one-on-one-workspace
      .storage=${aNamedStorage({ store })}
      .participants=${peopleOf(relationship, name)}
      relationship=${relationship}
      viewer="ana"
    >
      <one-on-one-data></one-on-one-data>
    </one-on-one-workspace>`,
  );
  const element = root.querySelector('one-on-one-data')!;
  await askToWipe('Leave this computer')(element);
  await dataSays(element, 'Take a file of each along first');
  return element;
}

// As it was kept before the names that a page gives were.
function forgetNames(store: MemoryStore, relationship: string) {
  for (const { key, revision } of [...store.records()])
    if (key[1] === relationship && key[2] === 'participant')
      store.apply([{ kind: 'delete', key, ifRevision: revision }], [], {});
}

const rowsOf = ({ renderRoot }: OneOnOneData) =>
  [...renderRoot.querySelectorAll('dialog .files bdi')].map(({ textContent }) => textContent);

/** What the file of a row is called, without its day. */
async function savedAs({ renderRoot }: OneOnOneData, row: number) {
  const [called, made]: [string[], Blob[]] = [[], []];
  const backs = [
    replaceMember(URL, 'createObjectURL', (blob: Blob) => {
      made.push(blob);
      return '#';
    }),
    replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      called.push(this.download);
    }),
  ];
  const item = renderRoot.querySelectorAll('dialog .files li')[row]!;
  item.querySelector('button')!.click();
  await appears('it is made', () => item.textContent.includes('is made'));
  for (const back of backs) back();
  return { name: called.join().replace(/\d{4}-\d{2}-\d{2}/, 'day'), text: await made[0]!.text() };
}

describe('Leaving a computer on which pages named the people', () => {
  it('names each pair as its page did, and its file, too', async () => {
    const store = new MemoryStore();
    await keep(store, 'r1', 'Ben', '2030-01-10T09:00:00.000Z');
    await keep(store, 'r2', 'Cleo', '2030-02-10T09:00:00.000Z');
    const element = await leaveFrom(store, 'r2', 'Cleo');
    expect(rowsOf(element)).to.deep.equal(['Ben', 'Cleo']);
    expect((await savedAs(element, 0)).name).to.equal('one-on-one-Ben-day.json');
    expect((await savedAs(element, 1)).name).to.equal('one-on-one-Cleo-day.json');
  });

  it('names the pair that is shown where nothing of its names is kept', async () => {
    const store = new MemoryStore();
    await keep(store, 'r1', 'Ben', '2030-01-10T09:00:00.000Z');
    await keep(store, 'r2', 'Cleo', '2030-02-10T09:00:00.000Z');
    forgetNames(store, 'r2');
    const element = await leaveFrom(store, 'r2', 'Cleo');
    expect(rowsOf(element)).to.deep.equal(['Ben', 'Cleo']);
    const { name, text } = await savedAs(element, 1);
    expect(name).to.equal('one-on-one-Cleo-day.json');
    expect(text).to.contain('"displayName":"Cleo"');
  });

  it('tells those of the same name apart by since when one meets them, and those without', async () => {
    const store = new MemoryStore();
    await keep(store, 'r1', 'Ben', '2030-01-10T09:00:00.000Z');
    await keep(store, 'r2', 'Ben', '2030-02-10T09:00:00.000Z');
    for (const [pair, month] of [
      ['r3', '03'],
      ['r4', '04'],
    ] as const) {
      await keep(store, pair, 'Dora', `2030-${month}-10T09:00:00.000Z`);
      forgetNames(store, pair);
    }
    const element = await leaveFrom(store, 'r2', 'Ben');
    const rows = rowsOf(element);
    expect(new Set(rows).size).to.equal(4);
    const said = rows.join(' | ');
    expect(said).to.match(/Ben, since .*January 10, 2030/);
    expect(said).to.match(/Ben, since .*February 10, 2030/);
    expect(said).to.match(/A one-on-one without names, since .*March 10, 2030/);
    expect(element.renderRoot.querySelector(`[aria-label="Save as a file: ${rows[1]}"]`)).to.exist;
  });
});
