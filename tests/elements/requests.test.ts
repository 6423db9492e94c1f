import { ask, OneOnOneFact, OneOnOneRequest } from '@one-on-one/elements';
import { expect, fixture, html } from '@open-wc/testing';
import type { RequestDetails } from '@one-on-one/core';

type Added = RequestDetails['agenda-item-add'];

describe('A request', () => {
  const detail: Added = { titles: ['Career goals'] };
  const nested = async () => {
    const outer = await fixture<HTMLElement>(html`<div><section></section></div>`);
    const host = outer.querySelector('section')!;
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('button');
    root.append(inner);
    return { outer, host, root, inner };
  };

  it('is a cancelable event that the whole page can see', () => {
    const request = new OneOnOneRequest('agenda-item-add', detail);
    expect(request.type).to.equal('one-on-one-agenda-item-add');
    expect([request.cancelable, request.bubbles, request.composed]).to.deep.equal([true, true, true]);
    expect(request.kind).to.equal('agenda-item-add');
    expect(request.detail).to.equal(detail);
  });

  it('runs the claimed action after every listener has seen it', async () => {
    const { outer, host, inner } = await nested();
    const seen: string[] = [];
    host.addEventListener('one-on-one-agenda-item-add', (event) => {
      event.claim(({ titles }) => seen.push(`done: ${titles[0]}`) > 0);
      seen.push('claimed');
    });
    outer.addEventListener('one-on-one-agenda-item-add', (event) => seen.push(event.detail.titles[0]!));
    expect(ask(inner, 'agenda-item-add', detail)).to.equal(true);
    expect(seen).to.deep.equal(['claimed', 'Career goals', 'done: Career goals']);
  });

  it('is vetoed by `preventDefault` anywhere on the page, also after it was claimed', async () => {
    const { host, inner } = await nested();
    let done = 0;
    host.addEventListener('one-on-one-agenda-item-add', (event) => event.claim(() => ++done > 0));
    const veto = (event: Event) => event.preventDefault();
    addEventListener('one-on-one-agenda-item-add', veto, { once: true });
    expect(ask(inner, 'agenda-item-add', detail)).to.equal(false);
    expect(done).to.equal(0);
  });

  it('goes to the nearest who claims it', async () => {
    const { outer, host, inner } = await nested();
    const done: string[] = [];
    host.addEventListener('one-on-one-agenda-item-add', (event) => event.claim(() => done.push('near') > 0));
    outer.addEventListener('one-on-one-agenda-item-add', (event) => event.claim(() => done.push('far') > 0));
    ask(inner, 'agenda-item-add', detail);
    expect(done).to.deep.equal(['near']);
  });

  it('is not done where nobody claims it', async () => {
    const { inner } = await nested();
    expect(ask(inner, 'agenda-item-add', detail)).to.equal(false);
  });

  it('about a private record stays in its shadow root and tells ids only', async () => {
    const { host, root } = await nested();
    const outside: Event[] = [];
    for (const target of [host, document, window]) {
      target.addEventListener('one-on-one-agenda-item-add', (event) => outside.push(event), {
        capture: true,
      });
    }
    let seen: object | undefined;
    let done: object | undefined;
    root.addEventListener('one-on-one-agenda-item-add', {
      handleEvent(request: OneOnOneRequest<'agenda-item-add'>) {
        seen = request.detail;
        request.claim((whole) => Boolean((done = whole)));
      },
    });
    const secret = { titles: ['Secret'], id: 'i1', private: true };
    expect(ask(root, 'agenda-item-add', secret, true)).to.equal(true);
    expect(done).to.equal(secret);
    expect(JSON.stringify(seen)).to.equal('{"id":"i1"}');
    expect(outside).to.deep.equal([]);
  });
});

describe('A fact', () => {
  it('cannot be vetoed', () => {
    const fact = new OneOnOneFact('agenda-item-added', { id: 'i1', title: 'Career goals' });
    expect(fact.type).to.equal('one-on-one-agenda-item-added');
    expect([fact.cancelable, fact.bubbles, fact.composed]).to.deep.equal([false, true, true]);
  });

  it('about a private record does not leave its shadow root', () => {
    const fact = new OneOnOneFact('agenda-item-added', { id: 'i1' }, true);
    expect([fact.bubbles, fact.composed]).to.deep.equal([false, false]);
  });
});
