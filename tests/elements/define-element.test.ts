import { expect } from '@open-wc/testing';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { defineElement } from '../../packages/elements/src/define-element.js';

describe('defineElement', () => {
  const { warn } = console;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    console.warn = warn;
    delete thisPage().refused;
  });

  it('lets the first of two copies keep the tag, without a word', () => {
    const first = class extends HTMLElement {};
    defineElement('test-twice', first);
    defineElement('test-twice', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves a tag to whoever uses it for something else, and says so', () => {
    const foreign = class extends HTMLElement {};
    customElements.define('test-foreign', foreign);
    defineElement('test-foreign', class extends HTMLElement {});
    expect(customElements.get('test-foreign')).to.equal(foreign);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-foreign>');
  });

  it('defines nothing where the page refused our Trusted Types policy', () => {
    thisPage().refused = true;
    defineElement('test-refused', class extends HTMLElement {});
    expect(customElements.get('test-refused')).to.equal(undefined);
  });

  it('remembers its tags where every copy of the SDK finds them', () => {
    defineElement('test-shared', class extends HTMLElement {});
    const shared = (globalThis as unknown as Record<symbol, { tags: Set<string> }>)[
      Symbol.for('one-on-one/1')
    ];
    expect(shared?.tags.has('test-shared')).to.equal(true);
  });
});
