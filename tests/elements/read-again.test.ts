import { MemoryStore, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import type { OneOnOneErrorEvent } from '@one-on-one/elements';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { WorkspaceController } from '../../packages/elements/src/context/workspace-controller.js';
import { follow } from '../../packages/elements/src/workspace/read-again.js';
import { replaceMember } from '../storage/databases.js';
import { aSilentStorage } from '../support/silent-storage.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';
import { anAgendaOf } from '../support/agenda-page.js';

/** The only timer there is, as a test lets its time pass. */
function aTimer() {
  let task: (() => void) | undefined;
  const timer = {
    pause: 0,
    schedule: (pause: number, wanted: () => void) => {
      timer.pause = pause;
      task = wanted;
      return () => (task = undefined);
    },
    get isSet() {
      return task !== undefined;
    },
    elapse() {
      const due = task;
      task = undefined;
      due?.();
    },
  };
  return timer;
}

const turn = (visibilityState: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('Storage that does not tell what others change', () => {
  const stops: (() => void)[] = [];
  const trouble = { isAway: false };
  const pair = async () => {
    const store = new MemoryStore();
    const of = async () => {
      const workspace = aWorkspace({ storage: aSilentStorage(store, trouble), relationship: 'pair' });
      await workspace.ready;
      return workspace;
    };
    const [ana, ben, timer] = [await of(), await of(), aTimer()];
    stops.push(follow(ben, timer.schedule));
    return { ana, ben, timer };
  };
  const add = async (workspace: Workspace, title: string) => {
    workspace.run('agenda-item-add', { titles: [title] });
    await saved(workspace);
  };

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    trouble.isAway = false;
    delete (document as { visibilityState?: string }).visibilityState;
  });

  it('is read again every few seconds, sooner while the two meet', async () => {
    const { ana, ben, timer } = await pair();
    expect(timer.pause).to.equal(20_000);
    await add(ana, 'The budget');
    ana.run('meeting-start', {});
    await saved(ana);
    timer.elapse();
    await waitUntil(() => titles(ben).includes('The budget') && timer.isSet, 'Ben sees it');
    expect(timer.pause).to.equal(4000);
  });

  it('is read again after each act of one’s own', async () => {
    const { ana, ben } = await pair();
    await add(ana, 'The budget');
    await add(ben, 'The team');
    await waitUntil(() => titles(ben).length === 2, 'Ben sees both');
  });

  it('is not read while nobody sees the page, and is followed again from when somebody does', async () => {
    const { timer } = await pair();
    turn('hidden');
    expect(timer.isSet).to.equal(false);
    turn('visible');
    expect(timer.isSet).to.equal(true);
  });

  it('is asked more and more seldom while it does not answer, and nothing is said to be unsaved', async () => {
    const { ben, timer } = await pair();
    trouble.isAway = true;
    for (const pause of [40_000, 80_000, 120_000]) {
      timer.elapse();
      await waitUntil(() => timer.isSet, 'it is looked again later');
      expect(timer.pause).to.equal(pause);
      expect(ben.state.save.kind).to.equal('memory');
    }
    trouble.isAway = false;
    timer.elapse();
    await waitUntil(() => timer.isSet, 'it is looked again');
    expect(timer.pause).to.equal(20_000);
  });

  it('leaves no timer when nobody follows it any more', async () => {
    const { timer } = await pair();
    for (const stop of stops.splice(0)) stop();
    expect(timer.isSet).to.equal(false);
    turn('visible');
    expect(timer.isSet).to.equal(false);
  });

  it('shows on an agenda what the other did meanwhile, once one acts', async () => {
    const store = new MemoryStore();
    const [ana, ben] = [0, 1].map(() =>
      aWorkspace({ storage: aSilentStorage(store), relationship: 'pair' }),
    ) as [Workspace, Workspace];
    await Promise.all([ana.ready, ben.ready]);
    const agenda = await anAgendaOf(ben);
    await waitUntil(() => thisPage().readingAgain?.has(ben), 'it is followed');
    await add(ana, 'The budget');
    await add(ben, 'The team');
    await waitUntil(() => agenda.texts('title').includes('The budget'), 'it is shown');
  });

  it('is followed once what does so can be fetched; that it could not be is told once', async () => {
    const workspace = aWorkspace({ storage: aSilentStorage(new MemoryStore()), relationship: 'pair' });
    await workspace.ready;
    const errors: string[] = [];
    const listen = ({ detail }: OneOnOneErrorEvent) => errors.push(detail.code);
    addEventListener('one-on-one-error', listen);
    const fail = () => Promise.reject(new TypeError('Failed to fetch'));
    const giveBack = replaceMember(WorkspaceController.prototype, 'loadReadAgain', fail);
    try {
      const agenda = await anAgendaOf(workspace);
      await add(workspace, 'The budget');
      await agenda.settled();
      expect([errors, thisPage().readingAgain?.has(workspace) ?? false]).to.deep.equal([
        ['unavailable'],
        false,
      ]);
      giveBack();
      await add(workspace, 'The team');
      await waitUntil(() => thisPage().readingAgain?.has(workspace), 'it is followed');
    } finally {
      giveBack();
      removeEventListener('one-on-one-error', listen);
    }
  });
});
