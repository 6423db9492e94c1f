import type { NewAgendaItem, Workspace } from '@one-on-one/core';
import { templateOf } from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import { aTemplate, put } from '../support/templates.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const ready = async () => {
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
};

/** What another page reads of it. */
const stored = async (workspace: Workspace) => {
  await saved(workspace);
  const other = aWorkspace({ storage: workspace.storage });
  await other.ready;
  return other.state;
};

describe('The kind of a meeting that starts from a template', () => {
  const coffee = aTemplate({ kind: 'coffee', plannedMinutes: 30 });
  const whatItIs = ({ state: { meeting } }: Workspace) => `${meeting.kind} ${meeting.plannedMinutes}`;

  it('makes the meeting one of its kind, as long as such a one takes, in the same act', async () => {
    const workspace = await ready();
    put(workspace, coffee);
    expect(whatItIs(workspace)).to.equal('coffee 30');
    expect(templateOf(workspace.state, { id: 't2', name: 'Again' })).to.include({
      kind: 'coffee',
      plannedMinutes: 30,
    });
    workspace.undo();
    expect(whatItIs(workspace)).to.equal('regular 45');
    workspace.redo();
    expect(whatItIs(workspace)).to.equal('coffee 30');
    expect((await stored(workspace)).meeting).to.include({ kind: 'coffee', plannedMinutes: 30 });
  });

  it('leaves the length to who said it, for this meeting or for all', async () => {
    const workspace = await ready();
    workspace.run('meeting-edit', { plannedMinutes: 50 });
    put(workspace, coffee);
    expect(whatItIs(workspace)).to.equal('coffee 50');
    const paired = await ready();
    paired.run('series-edit', {
      cadence: { unit: 'week', every: 1, zone: 'Europe/Lisbon' },
      lengthMinutes: 45,
    });
    put(paired, coffee);
    expect(whatItIs(paired)).to.equal('coffee 45');
  });

  it('makes nothing of what is there already: that stays as long, and what kind it is', async () => {
    const workspace = await ready();
    workspace.run('agenda-item-add', { titles: ['Mine'] });
    put(workspace, aTemplate({ kind: 'career', plannedMinutes: 60 }));
    expect(whatItIs(workspace)).to.equal('career 45');
    put(workspace, aTemplate({ kind: 'coffee', plannedMinutes: 30, items: [{ title: 'More' }] }));
    expect(whatItIs(workspace)).to.equal('career 45');
  });

  it('tells the other nothing by what only one of them put there', async () => {
    const workspace = aWorkspace({ viewer: 'mentor' });
    await workspace.ready;
    put(workspace, coffee, { private: true });
    expect(whatItIs(workspace)).to.equal('regular 45');
  });

  it('says nothing of the next meeting: that is a regular one, as long as they usually meet', async () => {
    const workspace = await ready();
    put(workspace, coffee);
    workspace.run('meeting-close', {});
    expect(whatItIs(workspace)).to.equal('regular 45');
    workspace.run('meeting-edit', { plannedMinutes: 60 });
    put(workspace, aTemplate({ ...coffee, items: [{ title: 'Another' }] }));
    expect(whatItIs(workspace)).to.equal('coffee 60');
    workspace.run('meeting-close', {});
    expect(whatItIs(workspace)).to.equal('regular 60');
    workspace.run('agenda-item-add', { titles: ['X'], kind: 'first', lengthMinutes: 90 });
    workspace.run('meeting-edit', { plannedMinutes: 40 });
    workspace.run('meeting-close', {});
    expect(whatItIs(workspace)).to.equal('regular 40');
  });

  it('refuses a kind that is none, and a length that no meeting has', async () => {
    const workspace = await ready();
    const refusal = (more: Partial<NewAgendaItem>) => {
      try {
        workspace.run('agenda-item-add', { titles: ['X'], ...more });
      } catch (error) {
        return (error as { details: { path: readonly string[] } }).details.path[0];
      }
      return '';
    };
    expect(refusal({ kind: 'party' as never })).to.equal('kind');
    expect(refusal({ lengthMinutes: 241 })).to.equal('lengthMinutes');
    expect(titles(workspace)).to.be.empty;
  });

  it('tells of the kind as of an edit of the meeting', async () => {
    const workspace = await ready();
    const facts: string[] = [];
    workspace.onFact(({ kind }) => void facts.push(kind));
    put(workspace, coffee);
    await saved(workspace);
    expect(facts.at(-1)).to.equal('meeting-edited');
    workspace.run('agenda-item-add', { titles: ['X'], kind: 'coffee' });
    await saved(workspace);
    expect(facts.at(-1)).to.equal('agenda-item-added');
  });
});
