import { createMemoryStorage } from '@one-on-one/core';
import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import type { TestProbe } from './probe.js';
import './probe.js';
import '@one-on-one/elements/schedule/define.js';
import { appears } from '../support/wait-until.js';

describe('<one-on-one-workspace>', () => {
  const probeIn = (root: ParentNode) => root.querySelector<TestProbe>('test-probe')!;
  const names = ({ connection }: TestProbe) => {
    const { mentor, mentee } = connection.state!;
    return [mentor.displayName, mentee.displayName];
  };
  const people = [
    { id: 'ana', role: 'mentor', displayName: 'Ana' },
    { id: 'ben', role: 'mentee', displayName: 'Ben' },
  ] as const;

  it('is not there to look at: what is inside lays itself out as if it were alone', async () => {
    const root = await fixture<OneOnOneWorkspace>(
      html`<one-on-one-workspace><p>Here</p></one-on-one-workspace>`,
    );
    expect(getComputedStyle(root).display).to.equal('contents');
    root.hidden = true;
    expect(getComputedStyle(root).display).to.equal('none');
  });

  it('gives everything inside one workspace, through shadow roots and slots', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${createMemoryStorage()}>
        <div><test-probe></test-probe></div>
        <section></section>
      </one-on-one-workspace>
    `);
    const inShadow = document.createElement('test-probe');
    root.querySelector('section')!.attachShadow({ mode: 'closed' }).append(inShadow);
    const { workspace } = probeIn(root).connection;
    expect(workspace).to.exist;
    expect(inShadow.connection.workspace).to.equal(workspace);
  });

  it('is found from a slot that it stands around', async () => {
    const layout = await fixture<HTMLElement>(html`<section><test-probe></test-probe></section>`);
    const probe = probeIn(layout);
    const root = document.createElement('one-on-one-workspace');
    root.storage = createMemoryStorage();
    root.append(document.createElement('slot'));
    probe.remove();
    layout.attachShadow({ mode: 'open' }).append(root);
    layout.append(probe);
    await root.ready;
    expect(probe.connection.workspace).to.exist;
    expect(probe.connection.state!.save.kind).to.equal('memory');
  });

  it('lets the page say how a meeting ends, and says it where that is wrong', async () => {
    const storage = createMemoryStorage();
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${storage} .policies=${{ carryOver: 'all' }}>
        <one-on-one-schedule></one-on-one-schedule>
      </one-on-one-workspace>
    `);
    const series = () => root.querySelector('one-on-one-schedule')!.shadowRoot!.textContent;
    await appears('how a meeting ends', () => series().includes('Everything goes on'));
    const heard = oneEvent(root, 'one-on-one-error');
    root.policies = { lockAfterDays: -1 };
    expect((await heard).detail.details.path).to.deep.equal(['policies', 'lockAfterDays']);
  });

  it('takes who and whose from a configuration without script', async () => {
    const json = JSON.stringify({ relationship: 'r7', viewer: 'ana', participants: people });
    const root = document.createElement('one-on-one-workspace');
    root.innerHTML = `<script type="application/json">${json}</script><test-probe></test-probe>`;
    root.storage = createMemoryStorage();
    document.body.append(root);
    await root.ready;
    const probe = probeIn(root);
    expect(probe.connection.state!.relationshipId).to.equal('r7');
    expect(probe.connection.state!.viewer).to.equal('ana');
    expect(names(probe)).to.deep.equal(['Ana', 'Ben']);
    root.remove();
  });

  it('believes attributes and properties more than the configuration', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r8" .participants=${people} .storage=${createMemoryStorage()}>
        <script type="application/json">
          { "relationship": "r7", "viewer": "ben", "participants": [] }
        </script>
        <test-probe></test-probe>
      </one-on-one-workspace>
    `);
    await root.ready;
    const { state } = probeIn(root).connection;
    expect([state!.relationshipId, state!.viewer]).to.deep.equal(['r8', 'ben']);
    expect(names(probeIn(root))).to.deep.equal(['Ana', 'Ben']);
  });

  for (const [what, json] of [
    ['B41 tells the page of a configuration that is no JSON', '{'],
    ['B44 tells the page of a configuration with a wrong type', '{"relationship":3}'],
    ['X19 tells the page of a configuration with `__proto__`', '{"__proto__":{"relationship":"evil"}}'],
  ] as const) {
    it(`${what}, and works without it`, async () => {
      const root = document.createElement('one-on-one-workspace');
      root.innerHTML = `<script type="application/json">${json}</script><test-probe></test-probe>`;
      root.relationship = 'r9';
      root.storage = createMemoryStorage();
      setTimeout(() => document.body.append(root));
      const { detail } = await oneEvent(root, 'one-on-one-error');
      expect(detail.code).to.equal('invalid');
      await root.ready;
      expect(probeIn(root).connection.state!.relationshipId).to.equal('r9');
      root.remove();
    });
  }

  it('tells the page of people that are none, and works without them', async () => {
    const root = document.createElement('one-on-one-workspace');
    root.innerHTML = '<test-probe></test-probe>';
    root.storage = createMemoryStorage();
    root.participants = [{ ...people[0], displayName: 'A'.repeat(1000) }];
    setTimeout(() => document.body.append(root));
    expect((await oneEvent(root, 'one-on-one-error')).detail.code).to.equal('invalid');
    await root.ready;
    expect(names(probeIn(root))).to.deep.equal([undefined, undefined]);
    root.remove();
  });

  it('leaves out a name that is none, tells of it once, and stores who the two are', async () => {
    const storage = createMemoryStorage();
    const errors: unknown[] = [];
    const root = document.createElement('one-on-one-workspace');
    root.addEventListener('one-on-one-error', ({ detail }) => errors.push(detail.details));
    root.innerHTML = '<test-probe></test-probe>';
    Object.assign(root, {
      storage,
      viewer: 'ana',
      participants: [{ ...people[0], displayName: '' }, people[1]],
    });
    document.body.append(root);
    await root.ready;
    const { connection } = probeIn(root);
    connection.request('agenda-item-add', { titles: ['Career goals'] });
    expect(names(probeIn(root))).to.deep.equal([undefined, 'Ben']);
    expect(errors).to.deep.equal([{ path: ['participants', 0, 'displayName'] }]);
    root.participants = people;
    await root.ready;
    const { state } = connection;
    expect([state!.viewer, state!.mentor.id, state!.mentee.id]).to.deep.equal(['ana', 'ana', 'ben']);
    expect(names(probeIn(root))).to.deep.equal(['Ana', 'Ben']);
    expect(errors).to.have.length(1);
    root.remove();
  });

  it('opens the other pair when its attribute changes, and the first one again', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="one" .storage=${createMemoryStorage()}>
        <test-probe></test-probe>
      </one-on-one-workspace>
    `);
    const probe = probeIn(root);
    await root.ready;
    probe.connection.request('agenda-item-add', { titles: ['Career goals'] });
    await probe.updateComplete;
    expect(probe.shown).to.equal('Career goals');
    root.relationship = 'two';
    await root.ready;
    await probe.updateComplete;
    expect(probe.shown).to.equal('');
    root.setAttribute('relationship', 'one');
    await root.ready;
    await probe.updateComplete;
    expect(probe.shown).to.equal('Career goals');
  });

  it('waits for its configuration while the page is still being read', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const root = document.createElement('one-on-one-workspace');
    root.storage = createMemoryStorage();
    root.append(document.createElement('test-probe'));
    document.body.append(root);
    await root.updateComplete;
    expect(probeIn(root).shown).to.equal('waiting');
    root.insertAdjacentHTML('beforeend', '<script type="application/json">{"relationship":"r7"}</script>');
    delete (document as { readyState?: string }).readyState;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await root.ready;
    expect(probeIn(root).connection.state!.relationshipId).to.equal('r7');
    root.remove();
  });

  it('opens nothing of its own where the page sets the storage a moment after', async () => {
    const storage = createMemoryStorage();
    const root = document.createElement('one-on-one-workspace');
    root.innerHTML = '<test-probe></test-probe>';
    document.body.append(root);
    root.storage = storage;
    await root.ready;
    probeIn(root).connection.request('agenda-item-add', { titles: ['Career goals'] });
    await oneEvent(root, 'one-on-one-agenda-item-added');
    expect(await storage.list({ prefix: ['shared'] })).not.to.deep.equal([]);
    root.remove();
  });

  it('keeps its workspace when it is moved', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace .storage=${createMemoryStorage()}><test-probe></test-probe></one-on-one-workspace>
    `);
    const { workspace } = probeIn(root).connection;
    const place = document.createElement('main');
    document.body.append(place);
    place.append(root);
    await root.ready;
    expect(probeIn(root).connection.workspace).to.equal(workspace);
    place.remove();
  });

  it('lets an element go that is moved out of it, and takes in one that is moved into it', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${createMemoryStorage()}
        ><test-probe></test-probe
      ></one-on-one-workspace>
    `);
    const probe = probeIn(root);
    const { workspace } = probe.connection;
    root.after(probe);
    expect(probe.connection.workspace).to.exist;
    expect(probe.connection.workspace).not.to.equal(workspace);
    root.append(probe);
    expect(probe.connection.workspace).to.equal(workspace);
  });
});
