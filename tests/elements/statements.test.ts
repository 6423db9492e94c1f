import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import type { Statement } from '@one-on-one/core/statements';
import { connectStatements, type StatementOptions } from '@one-on-one/elements/statements';
import '@one-on-one/elements/stage-guide/define.js';
import type { OneOnOneStageGuide } from '@one-on-one/elements/stage-guide';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { aPage, aRecordStore, isEmpty, never, options, verbs } from '../support/record-store.js';
import { waitUntil } from '../support/wait-until.js';
import type { TestProbe } from './probe.js';

describe('connectStatements', () => {
  it('sends every fact below a workspace, in order, by account and without a word of anybody', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, send: records.send });
    await waitUntil(() => add('Ask for a raise', 'The budget'), 'the items');
    probe.connection.request('meeting-start', {});
    probe.connection.undo();
    await waitUntil(() => records.sent.length >= 3 && isEmpty(store), 'the statements');
    expect(verbs(records.sent)).to.deep.equal(['added', 'added', 'started']);
    for (const { actor, object, context } of records.sent) {
      expect(actor.account).to.deep.equal({ homePage: 'https://lms.example', name: 'ana' });
      expect(object.id).to.contain('https://lms.example/one-on-one/relationship/_xpair_201/');
      expect(context.contextActivities.grouping).to.have.length(1);
    }
    expect(JSON.stringify(records.sent)).not.to.match(/raise|budget/);
    stop();
  });

  it('never sends a fact about something private', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, includeText: true, send: records.send });
    probe.connection.request('agenda-item-add', { titles: ['My worry'], private: true });
    probe.connection.request('note-write', { body: 'My own note', private: true });
    add('Said aloud');
    await waitUntil(() => records.sent.length > 0 && isEmpty(store), 'the statement');
    expect(records.sent.map(({ object }) => object.definition?.name)).to.deep.equal([{ und: 'Said aloud' }]);
    stop();
  });

  it('sends after a reload what was committed before it and not sent', async () => {
    const store = new MemoryStore();
    const before = await aPage(createMemoryStorage({ store }));
    const asked: Statement[] = [];
    const leave = connectStatements(before.root, {
      ...options,
      send: (statement) => {
        asked.push(statement);
        return never(); // the page goes away while it waits for an answer
      },
    });
    before.add('One');
    before.add('Two');
    await waitUntil(() => asked.length === 1 && before.probe.connection.state?.items.length === 2, 'one');
    fixtureCleanup();
    leave(); // a page that goes away holds no lock
    const records = aRecordStore();
    const after = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(after.root, { ...options, send: records.send });
    await waitUntil(() => records.sent.length >= 2 && isEmpty(store), 'both statements');
    expect(verbs(records.sent)).to.deep.equal(['added', 'added']);
    expect(records.sent[0], 'the same statement with the same id').to.deep.equal(asked[0]);
    stop();
  });

  it('tries again after a pause where the record store is away, and keeps the order', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    records.refuse(true);
    let tries = 0;
    const stop = connectStatements(root, {
      ...options,
      send: (statement) => {
        tries += 1;
        return records.send(statement);
      },
    });
    add('One');
    await waitUntil(() => tries > 0, 'the first try');
    probe.connection.request('meeting-start', {});
    await waitUntil(() => tries > 1, 'a try that the second fact brings about');
    records.refuse(false);
    await waitUntil(() => records.sent.length === 2 && isEmpty(store), 'both statements');
    expect(verbs(records.sent)).to.deep.equal(['added', 'started']);
    stop();
  });

  it('sends what a timer does, as a stage of the meeting', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, send: records.send });
    const timer = root.querySelector('one-on-one-stage-timer')!;
    const button = () => timer.renderRoot.querySelector('button');
    await waitUntil(button, 'the timer');
    button()!.click();
    await waitUntil(() => records.sent.length > 0 && isEmpty(store), 'the statement');
    const [{ object, context } = records.sent[0]!] = records.sent;
    expect(object.id).to.match(/\/stage\/prepare$/);
    expect(object.definition?.type).to.equal('urn:one-on-one:xapi:activity-type:stage');
    expect(context.contextActivities.parent).to.have.length(1);
    stop();
  });

  it('stops: what happens then is neither kept nor sent', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, send: records.send });
    add('One');
    await waitUntil(() => records.sent.length === 1 && isEmpty(store), 'the statement');
    stop();
    add('Two');
    await waitUntil(() => probe.connection.state?.save.kind === 'memory', 'the second item');
    await probe.connection.workspace!.refresh();
    expect(isEmpty(store)).to.equal(true);
    expect(records.sent).to.have.length(1);
  });

  it('goes along to another pair of the same root', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, send: records.send });
    root.relationship = 'pair-2';
    await waitUntil(() => probe.connection.state?.relationshipId === 'pair-2', 'the other pair');
    await root.ready;
    add('One');
    await waitUntil(() => records.sent.length === 1, 'the statement');
    expect(records.sent[0]?.object.id).to.contain('/relationship/pair-2/');
    stop();
  });

  it('takes an element that stands alone, and the page\u2019s own accounts', async () => {
    const records = aRecordStore();
    const probe = await fixture<TestProbe>(html`<test-probe relationship="alone" viewer="ben"></test-probe>`);
    const account: StatementOptions['account'] = (name) => ({
      homePage: 'https://hr.example',
      name: `${name}@hr`,
    });
    const stop = connectStatements(probe, { account, send: records.send });
    await probe.connection.workspace!.ready;
    probe.connection.request('agenda-item-add', { titles: ['One'] });
    await waitUntil(() => records.sent.length === 1, 'the statement');
    expect(records.sent[0]?.actor.account).to.deep.equal({ homePage: 'https://hr.example', name: 'ben@hr' });
    stop();
  });

  it('sends what a guide does that stands alone on a page, without any workspace', async () => {
    const records = aRecordStore();
    const guide = await fixture<OneOnOneStageGuide>(
      html`<one-on-one-stage-guide minutes="30"></one-on-one-stage-guide>`,
    );
    const stop = connectStatements(guide, { ...options, send: records.send });
    await guide.start();
    await waitUntil(() => records.sent.length === 1, 'the statement');
    expect(verbs(records.sent)).to.deep.equal(['started']);
    expect(records.sent[0]?.object.id).to.match(/\/stage\/prepare$/);
    stop();
  });

  it('keeps to what such an element is told later, as a property', async () => {
    const records = aRecordStore();
    const probe = await fixture<TestProbe>(
      html`<test-probe .relationship=${'one'} .viewer=${'ben'}></test-probe>`,
    );
    const stop = connectStatements(probe, { ...options, send: records.send });
    probe.relationship = 'two';
    probe.viewer = 'cleo';
    await waitUntil(() => probe.connection.state?.relationshipId === 'two', 'the other pair');
    await probe.connection.workspace!.ready;
    probe.connection.request('agenda-item-add', { titles: ['One'] });
    await waitUntil(() => records.sent.length === 1, 'the statement');
    expect(records.sent[0]?.object.id).to.contain('/relationship/two/');
    expect(records.sent[0]?.actor.account.name).to.equal('cleo');
    stop();
  });

  it('refuses an address that is none, at once', async () => {
    const { root } = await aPage(createMemoryStorage());
    expect(() => connectStatements(root, { homePage: 'null', send: never })).to.throw(TypeError);
  });
});
