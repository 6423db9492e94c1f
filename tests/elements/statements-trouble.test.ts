import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import type { Statement } from '@one-on-one/core/statements';
import { connectStatements } from '@one-on-one/elements/statements';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import {
  aPage,
  aRecordStore,
  errorsOf,
  isEmpty,
  never,
  options,
  verbs,
  waitingIn,
} from '../support/record-store.js';
import { waitUntil } from '../support/wait-until.js';

describe('connectStatements in trouble', () => {
  it('says once that a statement was not sent, and why, also where the page does not know an account', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, add } = await aPage(createMemoryStorage({ store }));
    const errors = errorsOf(root);
    const reason = new Error('Who is Ana?');
    let tries = 0;
    const stop = connectStatements(root, {
      account: (name) => {
        tries += 1;
        if (tries < 3) throw reason;
        return { homePage: 'https://hr.example', name: String(name) };
      },
      send: records.send,
    });
    add('One');
    await waitUntil(() => errors.length > 0, 'the error');
    add('Two');
    await waitUntil(() => records.sent.length === 2 && isEmpty(store), 'both statements');
    expect(errors.map(({ code, cause }) => [code, cause])).to.deep.equal([['unavailable', reason]]);
    stop();
  });

  it('sends nothing after a wipe of what waited behind another', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, add } = await aPage(createMemoryStorage({ store }));
    const asked: Statement[] = [];
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const stop = connectStatements(root, {
      ...options,
      send: (statement) => {
        asked.push(statement);
        return answered;
      },
    });
    add('One', 'Two');
    add('Three');
    await waitUntil(() => asked.length === 1 && waitingIn(store) === 2, 'the first');
    await root.wipe();
    expect(isEmpty(store)).to.equal(true);
    answer();
    stop();
    const again = connectStatements(root, { ...options, send: records.send });
    add('Afterwards');
    await waitUntil(() => records.sent.length > 0 && isEmpty(store), 'what comes after it');
    expect(asked).to.have.length(1);
    expect(records.sent).to.have.length(1);
    again();
  });

  it('goes on sending where storage takes nothing, and sends nothing twice', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const first = await aPage(createMemoryStorage({ store }));
    first.root.querySelector('test-probe')!.connection.workspace!.tell({ keeping: 'ids' });
    first.add('One');
    first.add('Two');
    await waitUntil(() => waitingIn(store) === 2, 'both facts');
    fixtureCleanup();
    const trouble: Trouble = {};
    const { root, add } = await aPage(aFailingStorage(store, trouble));
    const errors = errorsOf(root);
    trouble.refuseCommits = 'quota';
    const stop = connectStatements(root, { ...options, send: records.send });
    await waitUntil(() => records.sent.length === 2 && errors.length > 0, 'both statements');
    expect(errors.map(({ code }) => code)).to.deep.equal(['quota']);
    expect(waitingIn(store)).to.equal(2);
    trouble.refuseCommits = undefined;
    add('Three');
    await waitUntil(() => records.sent.length === 3 && isEmpty(store), 'the third');
    expect(new Set(records.sent.map(({ id }) => id)).size).to.equal(3);
    stop();
  });

  it('takes out what no statement is made of, and sends what is behind it', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, probe, add } = await aPage(createMemoryStorage({ store }));
    const stop = connectStatements(root, { ...options, send: records.send });
    probe.connection.workspace!.tell({
      facts: [{ kind: 'mood-changed', id: 'm1', private: false, meetingId: 'regular-1' }],
    });
    add('One');
    await waitUntil(() => records.sent.length > 0 && isEmpty(store), 'the statement');
    expect(verbs(records.sent)).to.deep.equal(['added']);
    stop();
  });

  it('sends each fact from one of two tabs', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const tabs = [await aPage(createMemoryStorage({ store })), await aPage(createMemoryStorage({ store }))];
    const slow = async (statement: Statement) => {
      await new Promise((done) => requestAnimationFrame(done));
      await records.send(statement);
    };
    const stops = tabs.map(({ root }) => connectStatements(root, { ...options, send: slow }));
    for (const { add } of tabs) for (const title of ['One', 'Two']) add(title);
    await waitUntil(() => records.sent.length >= 4 && isEmpty(store), 'the statements');
    expect(new Set(records.sent.map(({ id }) => id)).size).to.equal(4);
    expect(records.sent).to.have.length(4);
    for (const stop of stops) stop();
  });

  it('stops though an answer never comes, and the statement is sent when it is connected again', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, add } = await aPage(createMemoryStorage({ store }));
    const asked: Statement[] = [];
    const stop = connectStatements(root, {
      ...options,
      send: (statement) => {
        asked.push(statement);
        return never();
      },
    });
    add('One');
    await waitUntil(() => asked.length === 1, 'the first try');
    stop();
    const again = connectStatements(root, { ...options, send: records.send });
    await waitUntil(() => records.sent.length === 1 && isEmpty(store), 'the statement');
    expect(records.sent).to.deep.equal(asked);
    again();
  });

  it('keeps what something is called only as long as somebody wants it', async () => {
    const [store, records] = [new MemoryStore(), aRecordStore()];
    const { root, add } = await aPage(createMemoryStorage({ store }));
    records.refuse(true);
    const plain = connectStatements(root, { ...options, send: records.send });
    const withText = connectStatements(root, { ...options, includeText: true, send: records.send });
    add('Aloud');
    await waitUntil(() => waitingIn(store) === 1, 'the first');
    withText();
    add('Hushed');
    await waitUntil(() => waitingIn(store) === 2, 'the second');
    const kept = JSON.stringify([...store.records()].filter(({ key }) => key[2] === 'outbox'));
    expect(kept).to.contain('Aloud').and.not.to.contain('Hushed');
    records.refuse(false);
    add('Hushed, too');
    await waitUntil(() => records.sent.length === 3 && isEmpty(store), 'all three');
    expect(JSON.stringify(records.sent)).not.to.match(/Aloud|Hushed/);
    plain();
  });
});
