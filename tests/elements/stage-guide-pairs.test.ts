import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aClock } from '../support/page-clocks.js';
import { pressIn as press } from '../support/press-in.js';
import { waitUntil } from '../support/wait-until.js';
import { makeGuide } from '../support/stage-guide-states.js';

const MINUTE = 60_000;

/** A guide without an id, in the workspace of a pair. */
async function guideOf(pair: string, clock = aClock(), storage = createMemoryStorage()) {
  const root = document.createElement('one-on-one-workspace');
  root.storage = storage;
  root.relationship = pair;
  const { guide } = makeGuide({}, clock);
  guide.removeAttribute('id');
  root.append(guide);
  document.body.append(root);
  await root.ready;
  await guide.enter('nowhere');
  return { root, guide, clock, storage };
}

type Shown = Awaited<ReturnType<typeof guideOf>>;

async function turnTo({ root, guide }: Shown, pair: string, status: string) {
  root.relationship = pair;
  await root.updateComplete;
  await root.ready;
  await waitUntil(() => guide.reading?.status === status, `${pair} is ${status}`);
  await guide.updateComplete;
}

describe('<one-on-one-stage-guide> of several pairs', () => {
  afterEach(() => {
    document.querySelector('one-on-one-workspace')?.remove();
    sessionStorage.clear();
  });

  it('has a count for each of them, which counts on while another is shown', async () => {
    const shown = await guideOf('r1');
    const { guide, clock } = shown;
    await guide.start();
    clock.go(MINUTE);
    await turnTo(shown, 'r2', 'idle');
    expect(guide.current).to.equal(undefined);
    clock.go(10 * MINUTE);
    await guide.enter('personal');
    await turnTo(shown, 'r1', 'running');
    expect(guide.reading?.actualMs).to.equal(11 * MINUTE);
    expect(guide.current).to.equal('prepare');
    expect(guide.renderRoot.querySelector('[part~=gap]')).to.equal(null);
    await press(guide, 'Pause');
    await turnTo(shown, 'r2', 'paused');
    expect(guide.current).to.equal('personal');
  });

  it('asks about a sleep where it counted before, once that pair is shown again', async () => {
    const shown = await guideOf('r1');
    await shown.guide.start();
    await turnTo(shown, 'r2', 'idle');
    shown.clock.sleep(45 * MINUTE);
    await turnTo(shown, 'r1', 'running');
    expect(shown.guide.renderRoot.querySelector('[part~=gap]')?.textContent).to.contain('45 minutes');
    expect(shown.guide.reading?.actualMs).to.equal(0);
  });

  it('goes on with each after a reload', async () => {
    const before = await guideOf('r1');
    await before.guide.start();
    before.clock.go(MINUTE);
    await turnTo(before, 'r2', 'idle');
    before.root.remove();
    const shown = await guideOf('r2', before.clock, before.storage);
    expect(shown.guide.reading?.status).to.equal('idle');
    await turnTo(shown, 'r1', 'running');
    expect(shown.guide.reading?.actualMs).to.equal(MINUTE);
  });

  it('keeps for the pair what was begun before it was known whose it is', async () => {
    const clock = aClock();
    const { guide } = makeGuide({}, clock);
    guide.removeAttribute('id');
    document.body.append(guide);
    await guide.start();
    const root = document.createElement('one-on-one-workspace');
    root.storage = createMemoryStorage();
    root.relationship = 'r1';
    document.body.append(root);
    root.append(guide);
    await waitUntil(
      () => Object.keys(sessionStorage).some((key) => key.includes('timer/meeting')),
      'it is theirs',
    );
    expect(guide.reading?.status).to.equal('running');
    expect(Object.keys(sessionStorage).filter((key) => key.endsWith('/'))).to.deep.equal([]);
  });
});
