import { createMemoryStorage, type RequestDetails } from '@one-on-one/core';
import '@one-on-one/elements/workspace/define.js';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { OneOnOneFact, OneOnOneWorkspace } from '@one-on-one/elements';
import type { TestProbe } from './probe.js';
import './probe.js';

describe('A connected element in a workspace', () => {
  const render = async (viewer?: string) => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${createMemoryStorage()} viewer=${viewer ?? ''}>
        <test-probe></test-probe>
        <test-probe></test-probe>
      </one-on-one-workspace>
    `);
    const [probe, other] = [...root.querySelectorAll('test-probe')] as [TestProbe, TestProbe];
    await root.ready;
    await probe.updateComplete;
    return { root, probe, other };
  };
  const add = (probe: TestProbe, title: string, more: Partial<RequestDetails['agenda-item-add']> = {}) =>
    probe.connection.request('agenda-item-add', { titles: [title], ...more });

  it('shows what another one added, at once', async () => {
    const { probe, other } = await render();
    expect(add(probe, 'Career goals')).to.equal(true);
    await other.updateComplete;
    expect(other.shown).to.equal('Career goals');
  });

  it('changes nothing when a listener anywhere vetoes', async () => {
    const { probe } = await render();
    addEventListener('one-on-one-agenda-item-add', (event) => event.preventDefault(), { once: true });
    expect(add(probe, 'Career goals')).to.equal(false);
    expect(probe.connection.refusal).to.equal(undefined);
    expect(probe.connection.state!.items).to.deep.equal([]);
  });

  it('says why core refused', async () => {
    const { probe } = await render();
    expect(add(probe, ' ')).to.equal(false);
    expect(probe.connection.refusal?.code).to.equal('invalid');
    expect(add(probe, 'Career goals')).to.equal(true);
    expect(probe.connection.refusal).to.equal(undefined);
  });

  it('does what is asked from inside its shadow root', async () => {
    const { probe } = await render();
    const { ask } = await import('@one-on-one/elements');
    expect(ask(probe.renderRoot, 'agenda-item-add', { titles: ['Career goals'] })).to.equal(true);
    expect(probe.connection.state!.items).to.have.length(1);
  });

  it('leaves the fact to the root, after the commit', async () => {
    const { root, probe } = await render();
    let fromProbe = 0;
    probe.addEventListener('one-on-one-agenda-item-added', () => (fromProbe += 1));
    setTimeout(() => add(probe, 'Career goals'));
    const fact = (await oneEvent(root, 'one-on-one-agenda-item-added')) as unknown as OneOnOneFact;
    const { id, title } = probe.connection.state!.items[0]!.item;
    expect(fact.target).to.equal(root);
    expect(fact.detail).to.deep.equal({ id, title });
    expect(probe.connection.state!.save.kind).to.be.oneOf(['saved', 'saving', 'memory']);
    expect(fromProbe).to.equal(0);
  });

  it('keeps everything about a private item inside its shadow root', async () => {
    const { probe } = await render('mentor');
    const outside: string[] = [];
    const inside: (readonly [type: string, detail: string])[] = [];
    const asked = [
      'one-on-one-agenda-item-add',
      'one-on-one-agenda-item-added',
      'one-on-one-agenda-item-discuss',
      'one-on-one-agenda-item-discussed',
    ] as const;
    for (const type of asked) {
      window.addEventListener(type, () => outside.push(type), { capture: true });
      probe.addEventListener(type, () => outside.push(type));
      probe.renderRoot.addEventListener(type, (event) => {
        inside.push([type, JSON.stringify((event as unknown as OneOnOneFact).detail)]);
      });
    }
    expect(add(probe, 'My secret', { private: true })).to.equal(true);
    const { id } = probe.connection.state!.items[0]!.item;
    await oneEvent(probe.renderRoot, 'one-on-one-agenda-item-added');
    expect(probe.connection.request('agenda-item-discuss', { id })).to.equal(true);
    await oneEvent(probe.renderRoot, 'one-on-one-agenda-item-discussed');
    expect(outside).to.deep.equal([]);
    expect(inside.map(([type]) => type)).to.deep.equal(asked);
    expect(JSON.stringify(inside)).not.to.contain('secret');
  });

  it('F43 keeps its workspace and one subscription when it is moved', async () => {
    const { root, probe } = await render();
    const { workspace } = probe.connection;
    const place = document.createElement('div');
    root.append(place);
    place.append(probe);
    await Promise.resolve();
    expect(probe.connection.workspace).to.equal(workspace);
    const before = probe.renders;
    await nextFrame();
    add(probe, 'Career goals');
    await probe.updateComplete;
    expect(probe.shown).to.equal('Career goals');
    expect(probe.renders).to.be.at.most(before + 3);
  });

  it('F43 keeps its workspace when it is moved without being taken out', async function () {
    const { root, probe } = await render();
    if (!('moveBefore' in Element.prototype)) this.skip();
    const place = document.createElement('div');
    const { workspace } = probe.connection;
    root.append(place);
    place.moveBefore(probe, null);
    await Promise.resolve();
    expect(probe.connection.workspace).to.equal(workspace);
    add(probe, 'Career goals');
    await probe.updateComplete;
    expect(probe.shown).to.equal('Career goals');
  });

  it('hears nothing more after it was removed, and everything when it is back', async () => {
    const { root, probe, other } = await render();
    probe.remove();
    await Promise.resolve();
    const { renders } = probe;
    add(other, 'Career goals');
    await nextFrame();
    expect(probe.renders).to.equal(renders);
    root.append(probe);
    await probe.updateComplete;
    expect(probe.shown).to.equal('Career goals');
  });

  it('F42 loses nothing that was typed just before it was removed', async () => {
    const { root, probe, other } = await render();
    probe.connection.workspace!.setDraft('new-item', { text: 'Career go' });
    probe.remove();
    other.remove();
    const { storage } = root;
    root.remove();
    const again = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${storage}
        ><test-probe></test-probe
      ></one-on-one-workspace>
    `);
    await again.ready;
    const { state } = again.querySelector('test-probe')!.connection;
    expect(state!.drafts.get('new-item')?.text).to.equal('Career go');
  });

  it('takes an act back, and its fact comes from the root too', async () => {
    const { root, probe } = await render();
    setTimeout(() => add(probe, 'Career goals'));
    await oneEvent(root, 'one-on-one-agenda-item-added');
    probe.connection.undo();
    expect(probe.connection.state!.items).to.deep.equal([]);
    probe.connection.redo();
    expect(probe.connection.state!.items).to.have.length(1);
  });
});

describe('A connected element without a workspace around it', () => {
  const relationship = () => `alone-${Math.random().toString(36).slice(2)}`;

  it('opens one of its own as soon as it is on the page', () => {
    const probe = document.createElement('test-probe');
    probe.setAttribute('relationship', relationship());
    document.body.append(probe);
    expect(probe.connection.workspace).to.exist;
    probe.remove();
  });

  it('shares it with others that want the same', async () => {
    const name = relationship();
    const both = await fixture<HTMLElement>(html`
      <p>
        <test-probe relationship=${name}></test-probe>
        <test-probe relationship=${name}></test-probe>
        <test-probe relationship=${name} viewer="ana"></test-probe>
      </p>
    `);
    const [first, second, third] = [...both.querySelectorAll('test-probe')].map(
      ({ connection }) => connection.workspace,
    );
    expect(first).to.equal(second);
    expect(first).not.to.equal(third);
  });

  it('sends the facts itself', async () => {
    const probe = await fixture<TestProbe>(html`<test-probe relationship=${relationship()}></test-probe>`);
    await probe.connection.workspace!.ready;
    setTimeout(() => probe.connection.request('agenda-item-add', { titles: ['Career goals'] }));
    const fact = (await oneEvent(document, 'one-on-one-agenda-item-added')) as unknown as OneOnOneFact;
    expect(fact.target).to.equal(probe);
  });

  it('follows its attributes', async () => {
    const [one, two] = [relationship(), relationship()];
    const probe = await fixture<TestProbe>(html`<test-probe relationship=${one}></test-probe>`);
    const { workspace } = probe.connection;
    probe.relationship = two;
    await probe.updateComplete;
    expect(probe.connection.workspace).not.to.equal(workspace);
    probe.relationship = one;
    await probe.updateComplete;
    expect(probe.connection.workspace).to.equal(workspace);
  });

  it('takes an empty attribute for none', async () => {
    const both = await fixture<HTMLElement>(html`
      <p><test-probe relationship="" viewer=""></test-probe><test-probe></test-probe></p>
    `);
    const [empty, none] = [...both.querySelectorAll('test-probe')];
    expect(empty!.connection.workspace).to.equal(none!.connection.workspace);
  });

  it('X20 tells the page of an id that is too long, and goes on when it is mended', async () => {
    const probe = document.createElement('test-probe');
    probe.relationship = 'ö'.repeat(5000);
    setTimeout(() => document.body.append(probe));
    const { detail } = await oneEvent(document, 'one-on-one-error');
    expect(detail.code).to.equal('invalid');
    await probe.updateComplete;
    expect(probe.shown).to.equal('waiting');
    probe.relationship = relationship();
    await probe.updateComplete;
    expect(probe.connection.workspace).to.exist;
    probe.remove();
  });
});
