import '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { TestProbe } from './probe.js';
import './probe.js';

describe('A page that uses the tag of the workspace for something else', () => {
  it('X22 keeps its element, and ours works without a root', async () => {
    const foreign = class extends HTMLElement {};
    customElements.define('one-on-one-workspace', foreign);
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    await import('@one-on-one/elements/workspace/define.js');
    console.warn = warn;
    expect(warnings).to.have.length(1);

    const root = await fixture(html`<one-on-one-workspace><test-probe></test-probe></one-on-one-workspace>`);
    expect(root).to.be.instanceOf(foreign);
    expect(root.querySelector<TestProbe>('test-probe')!.connection.workspace).to.exist;
  });
});
