import { MemoryStore, type Role, type Workspace } from '@one-on-one/core';
import { keepTemplate, ownTemplates, removeTemplate } from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import { aTemplate } from '../support/templates.js';
import { aClock, aWorkspace, saved } from '../support/workspaces.js';

const clock = aClock();

async function open(
  store: MemoryStore,
  relationship: string,
  viewer?: string,
  people?: Readonly<Record<Role, string>>,
): Promise<Workspace> {
  const participants = people && (['mentor', 'mentee'] as const).map((role) => ({ id: people[role], role }));
  const workspace = aWorkspace({
    store,
    relationship,
    ...(viewer && { viewer }),
    ...(participants && { participants }),
  });
  await workspace.ready;
  return workspace;
}

const say = async (store: MemoryStore, relationship: string, viewer: string | null) => {
  const workspace = await open(store, relationship);
  workspace.setViewer(viewer);
  await saved(workspace);
  return workspace;
};

const keep = (workspace: Workspace, name: string) =>
  keepTemplate(workspace, aTemplate({ id: name.toLowerCase().replace(/ /g, '-'), name }), clock.now());
const namesIn = async (workspace: Workspace) => (await ownTemplates(workspace)).map(({ name }) => name);

describe('The templates of a person', () => {
  it('are there with everybody they meet on this device, in whichever role', async () => {
    const store = new MemoryStore();
    await keep(await say(store, 'ben', 'mentor'), 'My coffee');
    await keep(await say(store, 'lena', 'mentee'), 'Asking Lena');
    const chris = await say(store, 'chris', 'mentor');
    expect(await namesIn(chris)).to.deep.equal(['My coffee', 'Asking Lena']);
  });

  it('are seen by nobody else: not before anybody said who they are, nor once another one is said to look', async () => {
    const store = new MemoryStore();
    await keep(await say(store, 'ben', 'mentor'), 'My coffee');
    expect(await namesIn(await open(store, 'chris'))).to.deep.equal([]);
    expect(await namesIn(await open(store, 'chris', 'mentor'))).to.deep.equal([]); // a role is not a name
    const ben = await say(store, 'ben', 'mentee');
    expect(await namesIn(ben)).to.deep.equal([]);
    expect(await namesIn(await say(store, 'chris', 'mentor'))).to.deep.equal([]);
  });

  it('are there in all their pairs where the page says who they are, and in nobody else’s', async () => {
    const store = new MemoryStore();
    const of = (mentor: string, mentee: string, viewer: string) =>
      open(store, `${mentor}-${mentee}`, viewer, { mentor, mentee });
    await keep(await of('ana', 'ben', 'ana'), 'My coffee');
    expect(await namesIn(await of('ana', 'chris', 'ana'))).to.deep.equal(['My coffee']);
    expect(await namesIn(await of('ana', 'ben', 'ben'))).to.deep.equal([]);
    expect(await namesIn(await of('dora', 'ben', 'dora'))).to.deep.equal([]);
  });

  it('are gone everywhere once they are let go of in one pair, and are listed once', async () => {
    const store = new MemoryStore();
    const [ben, chris] = [await say(store, 'ben', 'mentor'), await say(store, 'chris', 'mentor')];
    await keep(ben, 'My coffee');
    await keep(chris, 'My coffee');
    expect(await namesIn(chris)).to.deep.equal(['My coffee']);
    await removeTemplate(chris, 'my-coffee');
    for (const workspace of [ben, chris]) expect(await namesIn(workspace)).to.deep.equal([]);
  });

  it('that were kept before anybody said who they are stay in their pair', async () => {
    const store = new MemoryStore();
    await keep(await open(store, 'ben'), 'Of the pair');
    expect(await namesIn(await say(store, 'ben', 'mentor'))).to.deep.equal(['Of the pair']);
    expect(await namesIn(await say(store, 'chris', 'mentor'))).to.deep.equal([]);
  });
});
