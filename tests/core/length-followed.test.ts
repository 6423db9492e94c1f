import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { bothOpened, opened, settled, told } from '../support/meetings.js';

const minutes = ({ state }: Workspace) => state.meeting.plannedMinutes;
const isLong = (workspace: Workspace, lengthMinutes: number) =>
  workspace.run('series-edit', { lengthMinutes });

describe('A new length of the meetings', () => {
  it('is that of the next one, too, however often it changes', async () => {
    const workspace = await opened();
    isLong(workspace, 60);
    expect(minutes(workspace)).to.equal(60);
    await settled(workspace);
    isLong(workspace, 30);
    expect(minutes(workspace)).to.equal(30);
    workspace.run('meeting-close', {});
    expect(minutes(workspace)).to.equal(30);
    isLong(workspace, 90);
    expect(minutes(workspace)).to.equal(90);
  });

  it('leaves a meeting alone to which somebody gave its own', async () => {
    const workspace = await opened();
    workspace.run('meeting-edit', { plannedMinutes: 20 });
    isLong(workspace, 60);
    expect(minutes(workspace)).to.equal(20);
    workspace.run('meeting-close', {});
    expect(minutes(workspace)).to.equal(60);
  });

  it('leaves one alone that was given what the series said only later', async () => {
    const workspace = await opened();
    isLong(workspace, 30);
    await settled(workspace);
    workspace.run('meeting-edit', { plannedMinutes: 60 });
    await settled(workspace);
    isLong(workspace, 60);
    isLong(workspace, 45);
    expect(minutes(workspace)).to.equal(60);
  });

  it('leaves one alone that is as long as its kind takes', async () => {
    const workspace = await opened();
    workspace.run('agenda-item-add', { titles: ['Where to'], kind: 'career', lengthMinutes: 60 });
    isLong(workspace, 30);
    expect(minutes(workspace)).to.equal(60);
  });

  it('leaves one alone that is on', async () => {
    const workspace = await opened();
    workspace.run('meeting-start', {});
    isLong(workspace, 60);
    expect(minutes(workspace)).to.equal(45);
    workspace.run('meeting-close', {});
    expect(minutes(workspace)).to.equal(60);
  });

  it('reaches the one after a meeting that was opened again', async () => {
    const workspace = await opened();
    workspace.run('meeting-start', {});
    workspace.run('meeting-close', {});
    workspace.run('meeting-reopen', { id: 'regular-1' });
    isLong(workspace, 60);
    expect(minutes(workspace)).to.equal(45);
    workspace.run('meeting-close', {});
    expect(minutes(workspace)).to.equal(60);
  });

  it('goes from the next one, too, when it is taken back, and is told as one edit', async () => {
    const { mentor, mentee } = await bothOpened();
    const facts = told(mentor);
    isLong(mentor, 60);
    await settled(mentor, mentee);
    expect(minutes(mentee)).to.equal(60);
    mentor.undo();
    await settled(mentor, mentee);
    expect(minutes(mentee)).to.equal(45);
    isLong(mentee, 30);
    expect(minutes(mentee)).to.equal(30);
    expect(facts).to.deep.equal(['series-edited regular', 'series-edited regular']);
  });
});
