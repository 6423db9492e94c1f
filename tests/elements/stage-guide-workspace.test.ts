import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage, operations } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { makeGuide, type ShownGuide } from '../support/stage-guide-states.js';
import './probe.js';
import { waitUntil } from '../support/wait-until.js';

const participants = [
  { id: 'ana', role: 'mentor', displayName: 'Ana' },
  { id: 'ben', role: 'mentee', displayName: 'Ben' },
] as const;

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function inWorkspace(viewer: string | undefined, shown: ShownGuide = {}) {
  const root = document.createElement('one-on-one-workspace');
  root.storage = createMemoryStorage();
  root.participants = participants;
  root.relationship = 'r1';
  if (viewer) root.viewer = viewer;
  const made = makeGuide(shown);
  root.append(made.guide);
  document.body.append(root);
  await made.guide.enter('nowhere');
  return { ...made, root };
}

describe('<one-on-one-stage-guide> inside a workspace', () => {
  afterEach(() => {
    document.querySelector('one-on-one-workspace')?.remove();
    sessionStorage.clear();
  });

  it('takes over who is looking, and calls them by name', async () => {
    const { guide } = await inWorkspace('ana');
    await waitUntil(() => guide.cues === 'mentor', 'the cues of whoever is looking');
    await guide.updateComplete;
    const cues = [...guide.renderRoot.querySelectorAll('[part~=cues]')].map(textOf);
    expect(cues[0]).to.contain('For you, \u2068Ana\u2069:');
    expect(cues).to.have.lengthOf(2);
  });

  it('takes over how long the meeting is, also once that is changed', async () => {
    const { guide, root } = await inWorkspace('ben');
    await root.ready;
    await waitUntil(() => guide.cues === 'mentee', 'the workspace');
    const probe = document.createElement('test-probe');
    root.append(probe);
    await waitUntil(() => probe.connection.workspace, 'the workspace');
    probe.connection.workspace?.equip(operations);
    probe.connection.workspace?.run('meeting-edit', { plannedMinutes: 90 });
    await waitUntil(() => guide.minutes === 90, 'the new length');
    await guide.updateComplete;
    expect(textOf(guide.renderRoot.querySelector('[part~=step] [part=minutes]'))).to.equal('6 min');
  });

  it('shows those of both before anybody said who they are, and keeps to what the page says', async () => {
    const { guide } = await inWorkspace(undefined, { attributes: { minutes: '60' } });
    await guide.updateComplete;
    expect(guide.cues).to.equal(undefined);
    const told = await inWorkspace('ana', { attributes: { cues: 'both', minutes: '60', 'viewer-name': '' } });
    await told.root.ready;
    await told.guide.updateComplete;
    expect([told.guide.cues, told.guide.minutes, told.guide.viewerName]).to.deep.equal(['both', 60, '']);
  });

  it('lets go of it when it leaves', async () => {
    const { guide, root } = await inWorkspace('ana');
    await waitUntil(() => guide.cues === 'mentor', 'the cues of whoever is looking');
    guide.remove();
    root.viewer = 'ben';
    await root.updateComplete;
    await root.ready;
    expect(guide.cues).to.equal('mentor');
  });
});
