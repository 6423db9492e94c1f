import { createMemoryStorage } from '@one-on-one/core';
import { OneOnOneWorkspace } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { defineElement } from '../../packages/elements/src/define-element.js';
import type { TestProbe } from './probe.js';
import './probe.js';

describe('A workspace that is defined later than what is inside it', () => {
  it('is waited for: nothing is opened in its place, and what the page set before counts', async () => {
    const root = await fixture<OneOnOneWorkspace>(html`
      <one-on-one-workspace relationship="r1" .storage=${createMemoryStorage()}>
        <test-probe></test-probe>
      </one-on-one-workspace>
    `);
    const probe = root.querySelector<TestProbe>('test-probe')!;
    const moved = document.createElement('test-probe');
    root.append(moved);
    expect(probe.shown).to.equal('waiting');
    expect(probe.connection.workspace).to.equal(undefined);
    root.after(moved);

    defineElement('one-on-one-workspace', OneOnOneWorkspace);
    await root.ready;
    await probe.updateComplete;
    expect(probe.connection.state!.relationshipId).to.equal('r1');
    expect(probe.connection.state!.save.kind).to.equal('memory');
    expect(moved.connection.workspace).not.to.equal(probe.connection.workspace);
  });
});
