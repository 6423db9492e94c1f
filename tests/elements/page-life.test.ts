import type { Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { thisPage } from '../../packages/elements/src/context/page.js';
import { followPageLife } from '../../packages/elements/src/workspace/page-life.js';
import { tabName } from '../../packages/elements/src/workspace/tab.js';

describe('The life of the page', () => {
  let calls: string[] = [];
  let stop = () => {};
  const page = (name: string, persisted = false) =>
    dispatchEvent(new PageTransitionEvent(name, { persisted }));
  const turn = (visibilityState: DocumentVisibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    calls = [];
    const workspace: Pick<Workspace, 'leave' | 'refresh'> = {
      leave: () => calls.push('leave'),
      refresh: async () => void calls.push('refresh'),
    };
    stop = followPageLife(workspace as Workspace);
  });

  afterEach(() => {
    stop();
    delete (document as { visibilityState?: string }).visibilityState;
  });

  it('is a last word when the page is hidden, put aside, or frozen', () => {
    turn('hidden');
    page('pagehide');
    document.dispatchEvent(new Event('freeze'));
    expect(calls).to.deep.equal(['leave', 'leave', 'leave']);
  });

  it('is a fresh look when the page is seen again, thawed, or back from the back-forward cache', () => {
    turn('visible');
    document.dispatchEvent(new Event('resume'));
    page('pageshow', true);
    expect(calls).to.deep.equal(['refresh', 'refresh', 'refresh']);
  });

  it('is nothing new when the page is shown for the first time', () => {
    page('pageshow', false);
    expect(calls).to.deep.equal([]);
  });

  it('concerns nobody after the workspace has stopped following it', () => {
    stop();
    turn('hidden');
    page('pagehide');
    page('pageshow', true);
    expect(calls).to.deep.equal([]);
  });

  it('never uses `unload` or `beforeunload`', () => {
    const { addEventListener: add } = window;
    const types: string[] = [];
    window.addEventListener = (type: string) => types.push(type);
    try {
      followPageLife({} as Workspace)();
    } finally {
      window.addEventListener = add;
    }
    expect(types).to.have.members(['pagehide', 'pageshow']);
  });

  it('hands the name of the tab to the page that follows, not to a duplicate of a living one', () => {
    const name = tabName();
    expect(sessionStorage.getItem('one-on-one/1/tab')).to.equal(null);
    page('pagehide');
    delete thisPage().tab;
    expect(tabName()).to.equal(name);
    expect(sessionStorage.getItem('one-on-one/1/tab')).to.equal(null);
    delete thisPage().tab;
    expect(tabName()).not.to.equal(name);
  });
});
