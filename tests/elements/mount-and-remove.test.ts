import { createMemoryStorage } from '@one-on-one/core';
import '@one-on-one/elements/workspace/define.js';
import { expect } from '@open-wc/testing';
import { thisPage } from '../../packages/elements/src/context/page.js';
import './probe.js';
import { holdTimers } from './timers.js';

describe('An element that comes and goes', () => {
  it('leaves no listener, no subscription and no open workspace after a thousand times', async () => {
    const timers = holdTimers();
    const listening = countListeners();
    const storage = createMemoryStorage();
    let subscribed = 0;
    for (let time = 0; time < 1000; time += 1) {
      const root = document.createElement('one-on-one-workspace');
      root.storage = storage;
      root.relationship = `r${time % 3}`;
      const probe = document.createElement('test-probe');
      root.append(probe);
      document.body.append(root);
      await root.updateComplete;
      const { workspace } = probe.connection;
      if (time < 3) {
        const { subscribe } = workspace!;
        workspace!.subscribe = (listener) => {
          const stop = subscribe.call(workspace, listener);
          subscribed += 1;
          return () => {
            subscribed -= 1;
            stop();
          };
        };
      }
      if (time % 2) probe.remove();
      root.remove();
      await Promise.resolve();
    }
    expect(thisPage().workspaces!.filter(({ wanted }) => wanted.storage === storage)).to.have.length(3);
    expect(subscribed).to.equal(0);
    timers.pass(5000);
    expect(thisPage().workspaces!.filter(({ wanted }) => wanted.storage === storage)).to.have.length(0);
    expect(listening.now()).to.equal(0);
    listening.stop();
    timers.release();
  });
});

/** Counts the listeners that are added to the page and not taken away, also by an abort signal. */
function countListeners() {
  const originals = [window, document].map((target) => [target, target.addEventListener] as const);
  let count = 0;
  for (const [target, add] of originals) {
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      count += 1;
      options?.signal?.addEventListener('abort', () => (count -= 1));
      add.call(target, type, listener, options);
    };
  }
  return {
    now: () => count,
    stop: () => {
      for (const [target, add] of originals) target.addEventListener = add;
    },
  };
}
